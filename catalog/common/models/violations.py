"""Which of our named constraints a database complains of, and what it says to a person."""

from functools import cache

from django.apps import apps
from django.db.models import UniqueConstraint

OURS = ("catalog", "partners", "programs")


@cache
def constraints():
    """Every constraint of our models, with its model, by name."""
    return {
        constraint.name: (model, constraint)
        for model in apps.get_models()
        if model._meta.app_config.name.partition(".")[0] in OURS
        for constraint in model._meta.constraints
    }


def fields_of(model, constraint):
    """The names of the fields that a constraint speaks of."""
    condition = getattr(constraint, "condition", None)
    asked = model._get_expr_references(condition) if condition else ()
    return {*getattr(constraint, "fields", ()), *(reference[0] for reference in asked)}


def violated(error):
    """The constraint that an `IntegrityError` is about, None where it is none of ours."""
    diagnosis = getattr(error.__cause__, "diag", None)
    name = getattr(diagnosis, "constraint_name", None)
    if name is None:
        # SQLite: "CHECK constraint failed: name", "UNIQUE constraint failed: table.a, table.b"
        _, _, name = str(error).partition("constraint failed: ")
    _, constraint = constraints().get(name, (None, None))
    return constraint or by_columns().get(name)


@cache
def by_columns():
    """The constraints that SQLite names by what must be unique."""
    found = {}
    for model, constraint in constraints().values():
        if isinstance(constraint, UniqueConstraint):
            columns = [model._meta.get_field(name).column for name in constraint.fields]
            key = ", ".join(f"{model._meta.db_table}.{column}" for column in columns)
            found[key] = constraint
    return found


def words(error):
    """The sentence of the constraint that an `IntegrityError` is about; "" where it is not ours."""
    constraint = violated(error)
    return str(constraint.get_violation_error_message()) if constraint else ""
