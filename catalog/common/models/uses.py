"""What is used stays: a row that others name is deleted neither by a page nor by a QuerySet.

A foreign key with CASCADE says "is a part of": the part goes with its whole. One with RESTRICT,
and every `UsesField`, says "uses": what it names is deleted only together with its user.
"""

from django.db import models


class UsesField(models.ManyToManyField):
    """A many-to-many relation whose named rows cannot be deleted while they are named.

    Django's automatic tables let both ends go without a word. Here the row that names goes with
    its links, and the named row stays; `remove`, `clear` and `set` undo links as ever.
    """

    def contribute_to_class(self, cls, name, **kwargs):
        super().contribute_to_class(cls, name, **kwargs)
        through = self.remote_field.through
        if (
            not cls._meta.abstract
            and getattr(through, "_meta", None)
            and through._meta.auto_created
        ):
            *_, named = through._meta.local_fields
            named.remote_field.on_delete = models.RESTRICT

    def deconstruct(self):
        """To the database it is a ManyToManyField: what stays is decided in Python."""
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.ManyToManyField", args, kwargs
