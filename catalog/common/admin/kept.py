"""A form comes back filled with what was typed into it when the session was over."""

from dataclasses import dataclass

from django.contrib.admin.utils import unquote
from django.core.exceptions import FieldDoesNotExist
from django.urls import Resolver404, resolve
from django.utils.text import capfirst

from ..models import KeptForm
from ..web.kept.content import Typed
from ..web.kept.keeping import filled


class KeptMixin:
    """Shows the kept texts as a refused form would be shown, merged and checked; saves nothing."""

    change_form_before_template = "admin/kept_fields.html"

    def changeform_view(self, request, object_id=None, *args, **kwargs):
        again = filled(request)
        if again is not request and self.may_fill(request, object_id):
            again.method = "POST"
            request = again
        return super().changeform_view(request, object_id, *args, **kwargs)

    def may_fill(self, request, object_id):
        """Whether this person may still write here; other texts wait on the first page."""
        if object_id is None:
            return self.has_add_permission(request)
        row = self.get_object(request, unquote(object_id))
        return row is not None and self.has_change_permission(request, row)

    def get_form(self, request, *args, **kwargs):
        form = super().get_form(request, *args, **kwargs)
        return never_valid(form) if getattr(request, "kept", None) else form


def never_valid(form):
    """The same form, checked and never saved: its author has not pressed Save."""

    class Shown(form):
        def is_valid(self):
            super().is_valid()
            return False

    return Shown


@dataclass(frozen=True)
class Waiting:
    """A kept form on the first page: what it is called, and its texts by the names of fields."""

    kept: KeptForm
    typed: Typed
    name: str
    texts: list


def waiting(kept):
    """A form that its author has neither saved nor thrown away."""
    page, key = noun_of(kept.path)
    typed = Typed.read(kept.content)
    if page is None:
        return Waiting(kept, typed, kept.path, list(typed.texts))
    texts = [(label(page.model, name), text) for name, text in typed.texts]
    row = page.model.objects.filter(pk=unquote(key)).first() if key else None
    noun = capfirst(page.opts.verbose_name)
    return Waiting(kept, typed, f"{noun}: {row}" if row else noun, texts)


def noun_of(path):
    """The page of a noun in the admin, and the key of the row that it shows, if any."""
    try:
        match = resolve(path)
    except Resolver404:
        return None, None
    return getattr(match.func, "model_admin", None), match.kwargs.get("object_id")


def label(model, column):
    try:
        return capfirst(model._meta.get_field(column).verbose_name)
    except FieldDoesNotExist:
        return column
