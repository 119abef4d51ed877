"""Uploaded files, found through the row that holds them: what a row shows, its files show."""

from dataclasses import dataclass
from datetime import datetime

from django.apps import apps
from django.core.exceptions import SuspiciousFileOperation
from django.core.files import File
from django.db.models import FileField, Value

LONGEST_NAME = 255
NOT_THERE = (OSError, SuspiciousFileOperation, ValueError)


@dataclass(frozen=True)
class Stored:
    """An opened file; a picture is looked at in its page, anything else is downloaded."""

    file: File
    modified: datetime
    is_picture: bool
    is_public: bool


def stored(name, user) -> Stored | None:
    """The file that some row holds under exactly this name, if this person may see that row.

    Fields named in `public_files` of a model are everybody's while their row is published. Any
    other file is for those who may view its model, and so are the pictures of drafts.
    """
    if not name.isprintable() or len(name) > LONGEST_NAME:
        return None
    public = [field for field in file_fields() if is_picture(field)]
    field = holder(name, [(field, published(field)) for field in public])
    if field:
        return opened(field, name, is_public=True)
    if not user.is_staff:
        return None
    field = holder(name, [(field, rows(field)) for field in file_fields() if sees(user, field)])
    return opened(field, name, is_public=False) if field else None


def file_fields():
    """Every field of the project that holds an uploaded file."""
    return [
        field
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, FileField)
    ]


def is_picture(field):
    return field.name in getattr(field.model, "public_files", ())


def rows(field):
    return field.model._default_manager.all()


def published(field):
    return field.model._default_manager.published()


def sees(user, field):
    options = field.model._meta
    return user.has_perm(f"{options.app_label}.view_{options.model_name}")


def holder(name, asked):
    """The field by which a row holds a file of this name, in one query for all of them."""
    found = [
        rows.filter(**{field.name: name}).order_by().annotate(of=Value(number)).values_list("of")
        for number, (field, rows) in enumerate(asked)
    ]
    first = next(iter(found[0].union(*found[1:], all=True)), None) if found else None
    return asked[first[0]][0] if first else None


def opened(field, name, *, is_public):
    """None where the row is there and the file is not."""
    try:
        file, modified = field.storage.open(name), field.storage.get_modified_time(name)
    except NOT_THERE:
        return None
    return Stored(file, modified, is_picture(field), is_public)
