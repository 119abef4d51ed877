"""Which texts wait for a translation: a column and a filter of every list."""

from django.contrib.admin import SimpleListFilter
from django.db.models import Q
from django.utils.html import format_html, format_html_join
from django.utils.translation import gettext_lazy as _

from ..text.languages import LANGUAGES, NAMES
from .texts import translated_fields


def empty(column):
    return Q(**{f"{column}__isnull": True}) | Q(**{column: ""})


def missing_in(model, language):
    """A condition: some text is there in another language and empty in this one."""
    condition = Q(pk__in=[])
    for field in translated_fields(model):
        elsewhere = Q(pk__in=[])
        for other in LANGUAGES:
            if other != language:
                elsewhere |= ~empty(f"{field}_{other}")
        condition |= empty(f"{field}_{language}") & elsewhere
    return condition


def missing_languages(obj):
    """The languages that lack a text which this row has in another one."""
    texts = [
        {language: getattr(obj, f"{field}_{language}") for language in LANGUAGES}
        for field in translated_fields(type(obj))
    ]
    return [
        language
        for language in LANGUAGES
        if any(not text[language] and any(text.values()) for text in texts)
    ]


class MissingFilter(SimpleListFilter):
    title = _("missing in")
    parameter_name = "missing"

    def lookups(self, request, model_admin):
        return NAMES.items()

    def queryset(self, request, queryset):
        if self.value() not in LANGUAGES:
            return queryset
        return queryset.filter(missing_in(queryset.model, self.value()))


class MissingMixin:
    """Adds the column and the filter to the list of every noun that has translated texts."""

    def get_list_display(self, request):
        shown = tuple(super().get_list_display(request))
        return (*shown, "missing") if translated_fields(self.model) else shown

    def get_list_filter(self, request):
        filters = tuple(super().get_list_filter(request))
        return (MissingFilter, *filters) if translated_fields(self.model) else filters

    def missing(self, obj):
        badges = format_html_join(
            " ",
            '<abbr class="missing-language" title="{}">{}</abbr>',
            ((NAMES[language], language) for language in missing_languages(obj)),
        )
        return badges or format_html('<span class="missing-nothing">{}</span>', "—")

    missing.short_description = _("missing in")
