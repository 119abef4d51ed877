"""For migrations: the sort keys of every row anew, after the order of a language has changed."""

from .fields import SortKeyField

BATCH = 500


def rekey(apps, app_label, listed_by):
    """Write the sort keys of an app as they are computed today.

    `apps` is the state of the migration; `listed_by` says by model which field names a row,
    where it is not `name`.
    """
    for model in apps.get_app_config(app_label).get_models():
        fields = [field for field in model._meta.fields if isinstance(field, SortKeyField)]
        if fields:
            rekey_rows(model, listed_by.get(model._meta.model_name, "name"), fields)


def rekey_rows(model, listed_by, fields):
    changed = []
    for row in model._base_manager.order_by("pk").iterator(chunk_size=BATCH):
        row.listed_by = listed_by
        keys = {field.name: field.derive(row)[: field.max_length] for field in fields}
        if any(getattr(row, name) != key for name, key in keys.items()):
            changed.append(model(pk=row.pk, **keys))
    model._base_manager.bulk_update(changed, [field.name for field in fields], batch_size=BATCH)
