"""What must be unique among the rows of one page, and the order in which they can be saved."""

from django.db.models import Q, UniqueConstraint
from django.utils.translation import gettext as _


def unique_constraints(model):
    return [each for each in model._meta.constraints if isinstance(each, UniqueConstraint)]


def key_of(constraint, instance):
    """What a constraint compares of a row; None where it does not speak of it."""
    columns = [instance._meta.get_field(name).attname for name in constraint.fields]
    key = tuple(getattr(instance, column) for column in columns)
    if None in key:
        return None
    if constraint.condition is not None:
        against = instance._get_field_expression_map(instance._meta)
        return key if Q(constraint.condition).check(against) else None
    return key


def stored_key(constraint, form):
    """The same of the row as it was when the form was made."""
    names = {name: form.initial[name] for name in constraint.fields if name in form.initial}
    columns = [form.instance._meta.get_field(name) for name in constraint.fields]
    return tuple(names.get(each.name, getattr(form.instance, each.attname)) for each in columns)


def refuse_twins(formset, forms):
    """Refuse each row that repeats what another row of the page holds, the changed one of both.

    Django compares the rows of a page by constraints without a condition alone, and calls the
    constraint by the names of its columns.
    """
    for constraint in unique_constraints(formset.model):
        seen = set()
        for form in sorted(forms, key=lambda form: form.has_changed()):
            key = key_of(constraint, form.instance)
            if key is not None and key in seen:
                form.add_error(place_of(constraint, form, formset), words(constraint))
            seen.add(key)


def place_of(constraint, form, formset):
    """The field that a sentence stands beside: the only one that somebody types, or none."""
    typed = [name for name in constraint.fields if name in form.fields and name != formset.fk.name]
    return typed[0] if len(typed) == 1 else None


def words(constraint):
    return constraint.get_violation_error_message()


def in_order(formset):
    """Its stored rows in an order in which each finds free what it takes: deleted ones first.

    (rows, those that wait for each other and can only be saved in two steps)
    """
    deleted = [form for form in formset.initial_forms if form in formset.deleted_forms]
    waiting = [form for form in formset.initial_forms if form not in deleted]
    ordered = []
    while ready := [form for form in waiting if not is_held(form, waiting, formset.model)]:
        ordered += ready
        waiting = [form for form in waiting if form not in ready]
    return deleted + ordered + waiting, waiting


def is_held(form, waiting, model):
    """Whether a row that is still to be saved holds what this one takes."""
    if not form.has_changed():
        return False
    for constraint in unique_constraints(model):
        key = key_of(constraint, form.instance)
        others = (other for other in waiting if other is not form and other.has_changed())
        if key is not None and key in {stored_key(constraint, other) for other in others}:
            return True
    return False


def refuse_exchanges(formset):
    """Two rows that take each other's place cannot be written one after the other."""
    _rows, stuck = in_order(formset)
    for form in stuck:
        form.add_error(
            None,
            _("Rows of one page cannot exchange what must be unique. Save another value first."),
        )
