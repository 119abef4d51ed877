"""What the settings say of the university whose catalog this is."""

from django import template
from django.conf import settings
from django.templatetags.static import static
from django.utils.translation import get_language

from ..text.languages import LANGUAGES, choose

register = template.Library()


@register.simple_tag
def site_text(name):
    """A text of the site in the reader's language."""
    language = get_language()
    known = language if language in LANGUAGES else LANGUAGES[0]
    return choose(settings.SITE_TEXTS[name], known).text


@register.simple_tag
def site_icon():
    """The address of the site's mark."""
    return static(settings.SITE_ICON)


@register.simple_tag
def site_color():
    """The colour of the browser's bar."""
    return settings.SITE_COLOR
