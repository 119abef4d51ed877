"""Texts of a program's card, long ones opened by their first paragraph."""

from dataclasses import dataclass

from django import template
from django.utils.formats import date_format
from django.utils.html import format_html, format_html_join

from catalog.common.templatetags.content import BLANK_LINES, LABELS, reading

register = template.Library()


@dataclass(frozen=True)
class Opening:
    """The first paragraph of a text, and the others; both empty where there is no text."""

    first: str
    rest: str


@register.simple_tag
def opening(obj, field):
    """The field as paragraphs, the first apart; a text in another language says which."""
    found = reading(obj, field)
    first, *rest = BLANK_LINES.split(found.text)
    label = LABELS[found.language] if found.is_fallback else ""
    return Opening(
        in_paragraphs([first] if first else [], found.language, label),
        in_paragraphs(rest, found.language, ""),
    )


def in_paragraphs(parts, language, label):
    body = format_html_join("", '<p lang="{}">{}</p>', ((language, part) for part in parts))
    return format_html('<p class="fallback-label">{}</p>{}', label, body) if label else body


@register.simple_tag
def last_checked(program):
    """The day when the catalog was last compared with a source of this program."""
    return date_format(max(source.checked_on for source in program.sources.all()))
