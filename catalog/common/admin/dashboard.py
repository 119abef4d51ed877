"""The first page of the admin: what waits for a translation, noun by noun."""

from dataclasses import dataclass

from django.contrib import admin
from django.db.models import Count
from django.urls import reverse

from ..text.languages import LANGUAGES, NAMES
from .base import CatalogAdmin
from .kept import waiting
from .missing import missing_in
from .texts import by_alphabet


@dataclass(frozen=True)
class Untranslated:
    """One noun: how many rows there are, and how many lack a text in each language."""

    noun: str
    total: int
    url: str
    counts: list


def overview(request, context):
    """Adds the table of untranslated texts to the index page, and puts its lists in order."""
    untranslated = sorted(rows(request), key=lambda row: by_alphabet(row.noun))
    for app in context["app_list"]:
        app["models"].sort(key=lambda model: by_alphabet(model["name"]))
    context["app_list"].sort(key=lambda app: by_alphabet(app["name"]))
    return {
        **context,
        "languages": list(NAMES.items()),
        "untranslated": untranslated,
        "kept_forms": [waiting(kept) for kept in request.user.kept_forms.standing()],
    }


def rows(request):
    for model, page in admin.site._registry.items():
        if not isinstance(page, CatalogAdmin) or not page.has_module_permission(request):
            continue
        if not page.has_view_permission(request):
            continue
        counted = count(page.get_queryset(request))
        if counted["total"]:
            yield untranslated(model, counted)


def count(queryset):
    """Every figure of one noun, in one query."""
    gaps = {
        language: Count("pk", filter=missing_in(queryset.model, language)) for language in LANGUAGES
    }
    return queryset.order_by().aggregate(total=Count("pk"), **gaps)


def untranslated(model, counted):
    opts = model._meta
    url = reverse(f"admin:{opts.app_label}_{opts.model_name}_changelist")
    counts = [(language, counted[language], f"{url}?missing={language}") for language in LANGUAGES]
    return Untranslated(opts.verbose_name_plural, counted["total"], url, counts)
