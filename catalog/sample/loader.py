"""Puts the sample content into the database: creates what is missing, never updates a row."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from pathlib import Path

from django.core.exceptions import (
    FieldDoesNotExist,
    MultipleObjectsReturned,
    ObjectDoesNotExist,
    ValidationError,
)
from django.db import IntegrityError, transaction
from django.db.models import ForeignKey, ManyToManyField, Model
from django.utils.translation import override

from catalog.common.text.languages import LANGUAGES
from programs.models import CurriculumModule

from .nouns import NATURAL_KEYS, NOUNS
from .reader import read_folder

FOLDER = Path(__file__).parent


@dataclass
class Loaded:
    """What a load did: rows created by noun; links still to be set, rows still to be settled.

    `found` keeps the rows that keys have named, by model, until another row of it is created.
    """

    created: Counter = field(default_factory=Counter)
    links: list = field(default_factory=list)
    unsettled: list = field(default_factory=list)
    found: dict = field(default_factory=lambda: defaultdict(dict))


@transaction.atomic
def load(folder: Path = FOLDER) -> Counter:
    """Load every sample file of a folder in one transaction; rows created, by table.

    Raises `SampleError`, and changes nothing, where a file names an unknown table, field, key
    or value, or where a row is not valid.
    """
    done = Loaded()
    for table, records in read_folder(folder).items():
        for record in records:
            load_noun(table, NOUNS[table], record, done)
        set_links(done)
    for settle, obj, record in done.unsettled:
        settle(obj, record)
    return done.created


def load_noun(table, noun, record, done):
    given = [key for key in noun.key if key in record.values]
    missing = [key for key in noun.key if key not in (*given, *noun.may_be_empty)]
    if missing:
        record.fail(missing[0], "is missing; a row is known by it.")
    for key in given:
        if isinstance(record.values[key], dict):
            record.fail(key, "must be one value.")
    known_by = {key: value_of(noun.model, key, record, done) for key in given}
    known_by |= {f"{key}__isnull": True for key in noun.key if key not in given}
    if not noun.model._default_manager.filter(**known_by).exists():
        create(noun, record, done)
        done.created[table] += 1


def create(noun, record, done, own_keys=frozenset(), **given):
    """Create one row and its sub-rows; its many-to-many links are set once all rows exist."""
    model, values, links = noun.model, dict(given), []
    for key in record.values.keys() - noun.rows.keys() - own_keys:
        column = field_of(model, key, record)
        if isinstance(column, ManyToManyField):
            links.append(key)
        else:
            values |= assigned(model, key, record, done, given)
    obj = model(**values)
    save(obj, record, values)
    done.found.pop(model, None)
    done.links += [(obj, key, record) for key in links]
    for table, sub in noun.rows.items():
        create_rows(obj, table, sub, record, done)
    return obj


def create_rows(parent, table, rows, record, done):
    counts = Counter()
    for index, values in enumerate(record.values.get(table, ()), 1):
        if not isinstance(values, dict):
            record.fail(table, "must be tables.")
        row = record.sub(table, index, values)
        given = {rows.parent: parent}
        if any(column.name == "position" for column in rows.model._meta.fields):
            part = tuple(values.get(key) for key in rows.counted_by)
            counts[part] += 1
            given["position"] = counts[part]
        obj = create(rows, row, done, rows.settled_keys, **given)
        if rows.settled_by:
            done.unsettled.append((rows.settled_by, obj, row))


def field_of(model, key, record):
    try:
        column = model._meta.get_field(key)
    except FieldDoesNotExist:
        record.fail(key, "there is no such field.")
    if column.auto_created and not column.concrete:
        record.fail(key, "is filled from the other side.")
    return column


def assigned(model, key, record, done, given):
    """The columns that one key of a record fills: three for a text in three languages."""
    value = record.values[key]
    if not isinstance(value, dict):
        return {key: value_of(model, key, record, done, given)}
    if not hasattr(model, f"{key}_{LANGUAGES[0]}"):
        record.fail(key, "is the same in every language.")
    unknown = value.keys() - set(LANGUAGES)
    if unknown:
        record.fail(key, f"is no language of the catalog: {', '.join(sorted(unknown))}.")
    if not all(isinstance(text, str) for text in value.values()):
        record.fail(key, "must be texts.")
    return {f"{key}_{language}": text.strip() for language, text in value.items()}


def value_of(model, key, record, done, given=()):
    """A plain value as it is; a foreign key by its natural key."""
    column, value = field_of(model, key, record), record.values[key]
    if not isinstance(column, ForeignKey):
        return value
    return related(column.related_model, value, key, record, done, given)


def related(model, value, key, record, done, given=()):
    """The row a key names; among the rows of the same parent where there is one (modules)."""
    among = {"curriculum": given["curriculum"]} if is_module(model, given) else {}
    known, name = done.found[model], (repr(value), *(row.pk for row in among.values()))
    if name not in known:
        known[name] = look_up(model, among, value, key, record)
    return known[name]


def is_module(model, given):
    return model is CurriculumModule and "curriculum" in given


def look_up(model, among, value, key, record):
    parts = value if isinstance(value, list) else [value]
    names = [f"{name}__slug" if name == "institution" else name for name in NATURAL_KEYS[model]]
    rows = model._default_manager.filter(**among)
    try:
        return rows.get(**dict(zip(names, parts, strict=True)))
    except MultipleObjectsReturned:
        record.fail(key, f"there are several {model.__name__} {value!r}.")
    except ObjectDoesNotExist:
        record.fail(key, f"there is no {model.__name__} {value!r}.")
    except ValueError:
        record.fail(key, f"needs {', '.join(names)}.")


def set_links(done):
    for obj, key, record in done.links:
        column = obj._meta.get_field(key)
        if not isinstance(record.values[key], list):
            record.fail(key, "must be a list.")
        rows = [
            related(column.related_model, value, key, record, done) for value in record.values[key]
        ]
        link(obj, column, rows, record)
    done.links.clear()


def link(obj, column, rows, record):
    """Set one many-to-many link; a table of our own for it may refuse, and then says why."""
    table, links = column.remote_field.through, getattr(obj, column.name)
    if table._meta.auto_created:
        links.add(*rows)
        return
    try:
        with transaction.atomic():
            links.add(*rows)
    except IntegrityError:
        names = column.m2m_field_name(), column.m2m_reverse_field_name()
        for row in rows:
            check(table(**dict(zip(names, (obj, row), strict=True))), record, column.name)
        raise


def save(obj, record, values):
    """Save a row that is sound; its constraints and keys are the database's to hold.

    The rows it names were just read, and to ask each constraint of each row beforehand would be a
    third of a load: they are asked for their sentence, once the database has refused the row.
    """
    named = [key for key, value in values.items() if isinstance(value, Model)]
    check(obj, record, exclude=named, validate_constraints=False)
    try:
        with transaction.atomic():
            obj.save()
    except IntegrityError:
        check(obj, record)
        raise


def check(obj, record, named="", **how):
    """Name the first thing wrong with a row: by its key, or by the key that speaks of the row."""
    with override("en"):
        try:
            obj.full_clean(**how)
        except ValidationError as error:
            key, reasons = next(iter(error.message_dict.items()))
            record.fail(named or key, " ".join(reasons))
