"""Search in lists and autocompletes: every word of the text, however it was typed."""

from django.db.models import Q

from ..text.folding import fold


def is_folded(column):
    return column.split("__")[-1] == "folded"


def matching(queryset, columns, text):
    """The rows that hold every word of a text in one of these columns.

    Folded columns are compared by the database. Where one is not, the rows are folded here: such
    lists (agreements, documents, abbreviations) are short.
    """
    words = fold(text).split()
    if not words:
        return queryset
    if not all(map(is_folded, columns)):
        return queryset.filter(pk__in=folded_here(queryset, columns, words))
    for word in words:
        anywhere = Q()
        for column in columns:
            anywhere |= Q(**{f"{column}__contains": word})
        queryset = queryset.filter(anywhere)
    return queryset


def folded_here(queryset, columns, words):
    """The keys of the rows whose columns, folded, hold every word."""
    for pk, *values in queryset.order_by().values_list("pk", *columns):
        text = fold(" ".join(str(value) for value in values if value is not None))
        if all(word in text for word in words):
            yield pk


class SearchMixin:
    """`search_fields` name columns; folded ones are searched by the database."""

    def get_search_fields(self, request):
        return self.search_fields or self.default_search_fields()

    def default_search_fields(self):
        return ("folded",) if hasattr(self.model, "found_by") else ()

    def get_search_results(self, request, queryset, search_term):
        return matching(queryset, self.get_search_fields(request), search_term), False
