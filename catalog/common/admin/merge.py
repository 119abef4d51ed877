"""Three versions of a form: as it was opened, as the row is saved now, and as it was typed.

The page carries what it was opened with, signed. A field that was not touched takes the saved
value, a field that was touched here alone stays as typed, and the others are conflicts.
"""

from contextlib import suppress
from datetime import date
from decimal import Decimal

from django.core import signing
from django.core.exceptions import ValidationError
from django.forms import FileField
from django.forms.models import ModelChoiceField, ModelMultipleChoiceField

SALT = "catalog.admin.opened"
FIELD = "opened"


def sign_opened(opened):
    """What a page was opened with, as a text that nobody can write anew."""
    return signing.dumps(opened, salt=SALT, compress=True)


def read_opened(text):
    """What a page was opened with; nothing where it does not say, or somebody wrote it anew."""
    try:
        return signing.loads(text or "", salt=SALT)
    except signing.BadSignature:
        return {}


def one_line_end(text):
    """Browsers send line ends of two characters, the database keeps one."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def key_of(value):
    return "" if value is None else str(getattr(value, "pk", value))


def canonical(field, value):
    """A stored or typed value, written so that equal ones are equal texts."""
    if isinstance(field, ModelMultipleChoiceField):
        return sorted(map(key_of, value or ()))
    if isinstance(field, ModelChoiceField):
        return key_of(value)
    with suppress(ValidationError):  # what cannot be read is compared as it was typed
        value = field.to_python(value)
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return one_line_end("" if value is None else str(value))


def mergeable(fields):
    """The fields that a browser sends back as they were: no files, nothing hidden or closed."""
    return {
        name: field
        for name, field in fields.items()
        if not (isinstance(field, FileField) or field.disabled or field.widget.is_hidden)
    }


def values_of(form):
    """Every value of a form as it is saved now."""
    return {
        name: canonical(field, form.get_initial_for_field(field, name))
        for name, field in mergeable(form.fields).items()
        if name != "DELETE"
    }


def row_values(fields, row):
    """Every value of a row that its form would show."""
    names = {field.name: field for field in (*row._meta.fields, *row._meta.many_to_many)}
    return {name: names[name].value_from_object(row) for name in mergeable(fields) if name in names}


def write(data, name, field, value):
    """Put a stored value into posted data as a browser would."""
    data.pop(name, None)
    if isinstance(field, ModelMultipleChoiceField):
        data.setlist(name, [key_of(each) for each in value or ()])
    elif isinstance(value, bool):
        if value:
            data[name] = "on"
    elif isinstance(value, date):
        data[name] = field.widget.format_value(value)
    else:
        data[name] = key_of(field.prepare_value(value))


class Merge:
    """What became of one form: the fields it took over, and those that two people changed."""

    def __init__(self, fields, saved, opened, data, files, prefix=""):
        self.taken = []
        self.conflicts = []
        for name, field in mergeable(fields).items():
            if name not in saved:
                continue
            full_name = f"{prefix}{name}"
            typed = field.widget.value_from_datadict(data, files, full_name)
            typed, now = canonical(field, typed), canonical(field, saved[name])
            if typed == now:
                continue
            if typed == opened.get(name):
                write(data, full_name, field, saved[name])
                self.taken.append(name)
            elif now != opened.get(name):
                self.conflicts.append(name)


def is_touched(fields, opened, data, files, prefix):
    """Whether somebody typed into a row of a form since it was opened."""
    return any(
        canonical(field, field.widget.value_from_datadict(data, files, f"{prefix}{name}"))
        != opened.get(name)
        for name, field in mergeable(fields).items()
    )
