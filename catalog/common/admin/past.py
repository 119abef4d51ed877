"""Rows of the past: what the history knows of them when they, or what they name, are gone."""

from dataclasses import dataclass

from django.core.exceptions import ObjectDoesNotExist
from django.db.models import Model


def has_history(model):
    return hasattr(model._meta, "simple_history_manager_attribute")


def history_of(model):
    return getattr(model, model._meta.simple_history_manager_attribute)


def records_of_rows(model, parent, key):
    """The records of the rows of one parent, with what they point to but the parent.

    Joined to it, the records of a parent that is gone would be left out.
    """
    fields = model._meta.concrete_fields
    others = [field.name for field in fields if field.many_to_one and field != parent]
    records = history_of(model).filter(**{parent.attname: key})
    return records.select_related("history_user", *others)


class Records(list):
    """The records of a row and of the rows that depend on it, newest first."""

    def __init__(self, own, others):
        super().__init__(sorted([*own, *others], key=newest, reverse=True))
        self.own, self.model = own, own.model

    def latest(self, *fields):
        """The last record of the row itself, which the title of the page is taken from."""
        return Last(as_it_was(self.own.latest(*fields).instance))


def name_of(record, label=str):
    """What the row of a record was called, by what it pointed to then where that is gone."""
    try:
        return label(record.instance)
    except ObjectDoesNotExist:
        return label(as_it_was(record.instance))


@dataclass(frozen=True)
class Last:
    """What the history page asks of a record: the row that it was made of."""

    instance: Model


def newest(record):
    return record.history_date, record.history_id


def as_it_was(row):
    """A row of the past with the rows that it points to, as they were last where they are gone."""
    for field in row._meta.concrete_fields:
        key = getattr(row, field.attname) if field.many_to_one else None
        if key is None:
            continue
        try:
            getattr(row, field.name)
        except ObjectDoesNotExist:
            setattr(row, field.name, last_known(field.related_model, key))
    return row


def last_known(model, key):
    """A row that is gone; nothing but its number where no history of it was kept."""
    if not has_history(model):
        return model(pk=key)
    record = history_of(model).filter(**{model._meta.pk.attname: key}).first()
    return as_it_was(record.instance) if record else model(pk=key)
