"""The same page in another language, for readers and for search engines."""

import re

from django import template
from django.urls import translate_url
from django.utils.html import format_html, format_html_join
from django.utils.http import urlencode
from django.utils.translation import get_language

from catalog.common.text.languages import LANGUAGES, NAMES

register = template.Library()

PREFIX = re.compile(rf"^/(?:{'|'.join(LANGUAGES)})(?=/|$)")


def in_language(path, language):
    """The same address in another language; an address that leads nowhere keeps its words."""
    translated = translate_url(path, language)
    return PREFIX.sub(f"/{language}", path) if translated == path else translated


def canonical_path(request):
    """The address a search engine should keep: without filters, with the number of the page."""
    page = request.GET.get("page")
    return f"{request.path}?{urlencode({'page': page})}" if page else request.path


@register.inclusion_tag("components/language_switch.html", takes_context=True)
def language_links(context):
    """Links to this page in every language, filters and all."""
    request = context.get("request")
    path = request.get_full_path() if request else f"/{get_language()}/"
    return {
        "links": [
            {
                "code": code,
                "name": NAMES[code],
                "url": in_language(path, code),
                "is_current": code == get_language(),
            }
            for code in LANGUAGES
        ]
    }


@register.simple_tag(takes_context=True)
def canonical_link(context):
    """The one address of this page in this language."""
    request = context["request"]
    url = request.build_absolute_uri(canonical_path(request))
    return format_html('<link rel="canonical" href="{}">', url)


@register.simple_tag(takes_context=True)
def alternate_links(context):
    """This page's address in every language; Kazakh is for everybody else."""
    request = context["request"]
    path = canonical_path(request)
    urls = [(code, request.build_absolute_uri(in_language(path, code))) for code in LANGUAGES]
    return format_html_join(
        "\n", '<link rel="alternate" hreflang="{}" href="{}">', [*urls, ("x-default", urls[0][1])]
    )
