from django import template
from django.utils.translation import get_language

from catalog.common.text.languages import read
from partners.models import Institution

register = template.Library()


@register.simple_tag
def short_name(institution):
    """The name people use: the short one where there is one."""
    language = get_language()
    short = read(institution, "short_name", language).text
    return short or read(institution, "name", language).text


@register.simple_tag
def host_name():
    """The short name of the university whose catalog this is."""
    host = Institution.objects.host()
    return short_name(host) if host else ""
