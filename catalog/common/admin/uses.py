"""Where rows are used, noun by noun: what a page says when it does not delete them."""

from collections import defaultdict
from dataclasses import dataclass

from django.contrib.admin.utils import quote
from django.db import router
from django.db.models import CASCADE, ProtectedError, RestrictedError
from django.db.models.deletion import Collector
from django.urls import reverse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy

SHOWN = 100  # rows of one noun that a page lists; all of them are counted


@dataclass(frozen=True)
class Use:
    """The rows of one noun that use what should be deleted: `rows` are (name, address) pairs."""

    count: str
    rows: list[tuple[str, str]]
    more: int


@dataclass(frozen=True)
class WhereUsed:
    """Which of the rows are used by others, and by which."""

    names: list[str]
    nouns: list[Use]
    advice: str = gettext_lazy("Take it out there first; what nothing uses can be deleted.")

    def __str__(self):
        return ", ".join(use.count for use in self.nouns)


def uses_of(objs, request, site):
    """Where any of these rows, or of those that would go with them, is used; None for nowhere."""
    rows = refusing(objs)
    if not rows:
        return None
    found = sorted(wholes(rows).items(), key=lambda pair: -len(pair[1]))
    return WhereUsed(named(objs, rows), [use(model, pks, request, site) for model, pks in found])


def refusing(objs):
    """The rows that keep these from being deleted, as the database layer itself finds them."""
    collector = Collector(using=router.db_for_write(type(objs[0])), origin=objs)
    try:
        collector.collect(objs)
    except RestrictedError as refused:
        return refused.restricted_objects
    except ProtectedError as refused:
        return refused.protected_objects
    return set()


def named(objs, rows):
    """The names of those rows that are used themselves, not just by a part of them."""
    model = type(objs[0])
    links = [
        (row, field)
        for row in rows
        for field in row._meta.concrete_fields
        if field.remote_field and field.remote_field.on_delete is not CASCADE
    ]
    used = {getattr(row, link.attname) for row, link in links if link.related_model is model}
    return [str(obj) for obj in objs if obj.pk in used]


def wholes(rows):
    """The keys of the rows by model, a part standing for its whole: a stage for its program."""
    waiting, found = defaultdict(set), defaultdict(set)
    for row in rows:
        waiting[type(row)].add(row.pk)
    while waiting:
        model, pks = waiting.popitem()
        whole = part_of(model)
        if whole:
            parts = model._base_manager.filter(pk__in=pks)
            waiting[whole.related_model] |= set(parts.values_list(whole.attname, flat=True))
        else:
            found[model] |= pks
    return found


def part_of(model):
    """The foreign key by which rows of a model go with their whole; None where they stand alone."""
    keys = (field for field in model._meta.concrete_fields if field.remote_field)
    return next((key for key in keys if key.remote_field.on_delete is CASCADE), None)


def use(model, pks, request, site):
    page = site.get_model_admin(model) if site.is_registered(model) else None
    rows = model._default_manager.filter(pk__in=pks)
    if page:
        related = page.list_select_related
        rows = rows.order_by(*page.get_ordering(request)).select_related(*related or [None])
    shown = [(str(row), address(row, request, page)) for row in rows[:SHOWN]]
    return Use(counted(model, len(pks)), shown, len(pks) - len(shown))


def counted(model, number):
    """`12 programs`: the number with its noun; models say it by `counted`, packages do not."""
    if hasattr(model, "counted"):
        return model.counted % {"number": number}
    return f"{capfirst(model._meta.verbose_name_plural)}: {number}"


def address(row, request, page):
    """The page of a row in the admin, for those who may see it."""
    if page is None or not page.has_view_or_change_permission(request, row):
        return ""
    opts = row._meta
    return reverse(f"admin:{opts.app_label}_{opts.model_name}_change", args=[quote(row.pk)])
