"""Prefetching of several small relations in one query: each row comes as one JSON value."""

from dataclasses import dataclass
from functools import partial

from django.db.models import F, Model, QuerySet, Value
from django.db.models.functions import JSONObject

from ..text.languages import LANGUAGES


@dataclass(frozen=True)
class Few:
    """A relation with few rows: whose it is, its name, and the columns that will be read.

    A translated column stands for all of its languages; `institution__name` fills the row that a
    foreign key points to. `rows` narrows the relation.
    """

    owner: Model
    relation: str
    columns: tuple[str, ...]
    rows: QuerySet | None = None

    @property
    def queryset(self):
        rows = getattr(self.owner, self.relation).all() if self.rows is None else self.rows
        return rows.order_by()


def prefetch_together(relations: list[Few]):
    """Fill these relations as `prefetch_related` would, with one query for all of them."""
    querysets = [few.queryset for few in relations]
    asked = [
        rows.annotate(of=Value(number), row=shape(rows.model, few.columns)).values_list("of", "row")
        for number, (few, rows) in enumerate(zip(relations, querysets, strict=True))
    ]
    found = {number: [] for number in range(len(asked))}
    for number, row in asked[0].union(*asked[1:], all=True):
        found[number].append(made(querysets[number].model, row))
    for number, few in enumerate(relations):
        keep(few.owner, few.relation, in_order(found[number]))


def shape(model, columns, path=""):
    """A row of `model` with these columns and its key, as JSON; rows it points to stand inside."""
    own = ["pk", *(name for column in columns for name in languages_of(model, column))]
    inside = {}
    for column in columns:
        first, _, rest = column.partition("__")
        if rest:
            inside.setdefault(first, []).append(rest)
    parts = {name: F(f"{path}{name}") for name in own}
    for name, rest in inside.items():
        parts[name] = shape(model._meta.get_field(name).related_model, rest, f"{path}{name}__")
    return JSONObject(**parts)


def languages_of(model, column):
    """The database columns of one named here; none for a column of another row."""
    if "__" in column:
        return []
    names = {field.attname for field in model._meta.concrete_fields}
    translated = [f"{column}_{language}" for language in LANGUAGES]
    return translated if translated[0] in names else [column]


def made(model, row):
    """The instance that a JSON row stands for; columns that were not asked for stay deferred."""
    if row["pk"] is None:
        return None
    values = {"id": row["pk"]}
    pointed = {}
    for name, value in row.items():
        if isinstance(value, dict):
            field = model._meta.get_field(name)
            pointed[name] = made(field.related_model, value)
            values[field.attname] = value["pk"]
        elif name != "pk":
            values[name] = model._meta.get_field(name).to_python(value)
    known = [field.attname for field in model._meta.concrete_fields if field.attname in values]
    instance = model.from_db(None, known, [values[name] for name in known])
    for name, other in pointed.items():
        setattr(instance, name, other)
    return instance


def in_order(rows):
    """The rows in the order of their model, which a union of queries does not keep."""
    ordered = sorted(rows, key=lambda row: row.pk)
    for name in reversed(rows[0]._meta.ordering if rows else ()):
        column = name.lstrip("-")
        attribute = "pk" if column == "pk" else rows[0]._meta.get_field(column).attname
        key = partial(sort_value, attribute)
        ordered.sort(key=key, reverse=name.startswith("-"))
    return ordered


def sort_value(attribute, row):
    value = getattr(row, attribute)
    return (value is not None, value)


def keep(owner, relation, rows):
    """Lay rows where the manager of a relation looks for prefetched ones."""
    cached = getattr(owner, relation).get_queryset()
    cached._result_cache = rows
    cached._prefetch_done = True
    if not hasattr(owner, "_prefetched_objects_cache"):
        owner._prefetched_objects_cache = {}
    owner._prefetched_objects_cache[relation] = cached
