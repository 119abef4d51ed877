"""A circle that the admin draws with links to the rows it runs through."""

from django.urls import NoReverseMatch, reverse
from django.utils.html import format_html, format_html_join

from ..models import Circle


def with_links(error):
    """The same refusal; every circle in it leads to its rows."""
    if hasattr(error, "error_dict"):
        for each in error.error_dict.values():
            link(each)
    return error


def link(errors):
    for error in errors:
        if isinstance(error, Circle):
            drawn = format_html_join(" → ", "{}", ((row_link(row),) for row in error.rows))
            error.message = format_html("{}: {}.", error.sentence, drawn)


def row_link(row):
    """A row by its name, which leads to its page where it has one; the form stays open."""
    try:
        url = reverse(f"admin:{row._meta.app_label}_{row._meta.model_name}_change", args=[row.pk])
    except NoReverseMatch:
        return str(row)
    return format_html('<a class="underline" href="{}" target="_blank">{}</a>', url, row)
