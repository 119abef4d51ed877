"""Texts of the catalog in the reader's language, or openly in another one."""

import re

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from catalog.common.text.languages import LANGUAGES, read

register = template.Library()

LABELS = {"kk": _("in Kazakh"), "ru": _("in Russian"), "en": _("in English")}

BLANK_LINES = re.compile(r"(?:\r?\n[ \t]*){2,}")


def reading(obj, field):
    """The field as the reader of this request meets it."""
    language = get_language()
    return read(obj, field, language if language in LANGUAGES else LANGUAGES[0])


@register.simple_tag
def text(obj, field):
    """The field on one line; a text in another language says which."""
    return shown(reading(obj, field))


@register.filter
def shown(found):
    """A `Reading` on one line, labelled where it is in another language."""
    if not found.is_fallback:
        return found.text
    return format_html(
        '<span lang="{}" class="fallback">{}</span> <span class="fallback-label">{}</span>',
        found.language,
        found.text,
        LABELS[found.language],
    )


@register.simple_tag
def plain(obj, field):
    """The field without markup, for titles and attributes."""
    return reading(obj, field).text


@register.simple_tag
def paragraphs(obj, field):
    """The field as paragraphs; blank lines part them."""
    found = reading(obj, field)
    if not found.text:
        return ""
    body = format_html_join("", "<p>{}</p>", ((part,) for part in BLANK_LINES.split(found.text)))
    if not found.is_fallback:
        return body
    return format_html(
        '<p class="fallback-label">{}</p><div lang="{}" class="fallback">{}</div>',
        LABELS[found.language],
        found.language,
        body,
    )
