"""Rows whose derived columns follow the others by whatever way these are written.

Django computes a column in `pre_save`, which `update` and `bulk_update` never call, nor `save`
for columns outside its `update_fields`. Here all of them do, or refuse.
"""

from django.core.exceptions import FieldError
from django.db import NotSupportedError, models, transaction
from django.db.models import F
from django.dispatch import Signal

from .fields import VersionField

rewritten = Signal()  # rows of the sender were written without `save`, which signals itself


def derived(model):
    """The columns that follow from others; each names these by `sources`."""
    return [field for field in model._meta.concrete_fields if hasattr(field, "sources")]


def stale(model, names):
    """The derived columns that no longer hold once these are written."""
    return [field for field in derived(model) if field.sources(model) & set(names)]


def counters(model):
    return [field for field in model._meta.concrete_fields if isinstance(field, VersionField)]


class DerivedQuerySet(models.QuerySet):
    def update(self, **values):
        """Besides, count the change in each row, and derive anew what follows from it."""
        self.refuse_derived(values)
        self._for_write = True
        counted = {field.name: F(field.name) + 1 for field in counters(self.model)}
        with transaction.atomic(using=self.db, savepoint=False):
            rows, following = self, stale(self.model, values)
            if following:
                keys = list(self.order_by().values_list("pk", flat=True))
                rows = self.filter(pk__in=keys)
            number = super(DerivedQuerySet, rows).update(**values, **counted)
            if following:
                self.derive_anew(keys, following)
            rewritten.send(self.model)
        return number

    update.alters_data = True

    def derive_anew(self, keys, fields):
        """One row at a time: an address looks at the rows that were given theirs before."""
        plain = models.QuerySet(self.model, using=self.db)
        for row in list(plain.filter(pk__in=keys).order_by("pk")):
            found = {field.attname: field.pre_save(row, add=False) for field in fields}
            plain.filter(pk=row.pk).update(**found)

    def bulk_update(self, objs, fields, batch_size=None):
        """Through `update`; the instances follow, so that they can be saved later."""
        objs, fields = tuple(objs), list(fields)
        number = super().bulk_update(objs, fields, batch_size=batch_size)
        for field in (*stale(self.model, fields), *counters(self.model)):
            for obj in objs:
                field.pre_save(obj, add=False)
        return number

    bulk_update.alters_data = True

    def bulk_create(self, objs, *args, update_conflicts=False, **options):
        """New rows are derived as they are written; a row that stands would not be."""
        if update_conflicts:
            raise NotSupportedError("Derived columns of standing rows: use update_or_create().")
        made = super().bulk_create(objs, *args, **options)
        rewritten.send(self.model)
        return made

    bulk_create.alters_data = True

    def refuse_derived(self, values):
        written = {field.name for field in (*derived(self.model), *counters(self.model))}
        if names := sorted(written & set(values)):
            raise FieldError(f"Derived columns are not written by hand: {', '.join(names)}.")


class Derived(models.Model):
    """A row with columns that follow from its others, or count its changes."""

    objects = DerivedQuerySet.as_manager()

    class Meta:
        abstract = True

    def save_base(self, *args, raw=False, update_fields=None, **options):
        """A save of some columns, or of a row that was read in part, takes what follows along."""
        if update_fields and not raw:
            model = type(self)
            also = (*stale(model, update_fields), *counters(model))
            update_fields = frozenset(update_fields) | {field.name for field in also}
        super().save_base(*args, raw=raw, update_fields=update_fields, **options)

    save_base.alters_data = True
