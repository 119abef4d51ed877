"""The forms behind every page: they know how old they are and what must be filled in."""

import hashlib

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import UniqueConstraint
from django.forms.boundfield import BoundField
from django.forms.models import InlineForeignKeyField
from django.utils.translation import gettext_lazy as _

from ..models.violations import fields_of
from .circles import with_links
from .merge import FIELD, Merge, read_opened
from .texts import columns, demanded_fields, own_fields, translated_fields


def mark(obj):
    """What tells one state of a row from the next: its version, or a digest of its values."""
    if hasattr(obj, "version"):
        return str(obj.version)
    values = [str(field.value_from_object(obj)) for field in own_fields(type(obj))]
    return hashlib.sha256("\x1f".join(values).encode()).hexdigest()[:16]


class RowField(BoundField):
    """A field of a row, described by what is wrong with the whole row too."""

    @property
    def aria_describedby(self):
        own = super().aria_describedby
        is_wrong = self.name != "DELETE" and self.form.non_field_errors()
        whole = self.form.row_error_id if is_wrong else None
        return " ".join(filter(None, (own, whole))) or None


class RowForm(forms.ModelForm):
    """A row whose texts may stand in any language, but must stand in one."""

    bound_field_class = RowField

    @property
    def row_error_id(self):
        """What a sentence about the whole row is called on the page."""
        return f"{self.prefix}_error"

    def _post_clean(self):
        super()._post_clean()
        try:
            self.ask_constraints_left_out()
        except ValidationError as error:
            self._update_errors(error)

    def ask_constraints_left_out(self):
        """Ask what Django's forms do not: constraints on the row of the page, and on texts.

        A form shows the columns of a text and not the text itself, and leaves the row on whose
        page it stands to that row's own form. What must be unique, the formset asks.
        """
        model, shown = self._meta.model, self.fields.keys()
        texts = {name for name in translated_fields(model) if shown & {*columns(name)}}
        parents = {name for name in shown if isinstance(self.fields[name], InlineForeignKeyField)}
        for constraint in model._meta.constraints:
            is_unique = isinstance(constraint, UniqueConstraint)
            if not is_unique and fields_of(model, constraint) & (texts | parents):
                exclude = self._get_validation_exclusions() - texts - parents
                constraint.validate(model, self.instance, exclude=exclude)

    def _update_errors(self, errors):
        super()._update_errors(with_links(errors))

    def clean(self):
        super().clean()
        for name in demanded_fields(self._meta.model):
            shown = [column for column in columns(name) if column in self.fields]
            if shown and not any(self.cleaned_data.get(column) for column in columns(name)):
                self.add_error(shown[0], _("Fill in at least one language."))
        return self.cleaned_data


class CatalogForm(RowForm):
    """A row's own page, which is refused when the row was saved after the page was opened."""

    bound_field_class = BoundField  # what is wrong with the whole of it stands at the top
    version = forms.CharField(required=False, widget=forms.HiddenInput)
    opened = forms.CharField(required=False, widget=forms.HiddenInput)
    refusal = ""  # what the database said to this page, where no form had noticed it

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.stale = False
        self.mark = mark(self.version_holder(self.instance)) if self.instance.pk else ""
        self.initial["version"] = self.mark
        self.merge = self.merged() if self.is_bound and self.instance.pk else None

    @staticmethod
    def version_holder(obj):
        """The row whose version stands for this one; the row itself, unless the page says other."""
        return obj

    def merged(self):
        """Take over what was saved meanwhile into fields that nobody touched here."""
        self.data = self.data.copy()
        opened = read_opened(self.data.get(FIELD)).get("form", {})
        saved = {name: self.get_initial_for_field(f, name) for name, f in self.fields.items()}
        return Merge(self.fields, saved, opened, self.data, self.files)

    def carry(self, opened):
        """Let the page say what it was opened with."""
        self.initial[FIELD] = opened
        if self.is_bound:
            self.data[FIELD] = opened

    def clean(self):
        cleaned = super().clean()
        self.stale = bool(self.instance.pk) and cleaned.get("version") != self.mark
        if self.stale:
            self.add_error(None, _("This page was saved after you had opened it."))
        if self.refusal:
            self.add_error(None, self.refusal)
        return cleaned
