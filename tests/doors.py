"""The forms of the admin through which a row of a model can be typed."""

import re
from dataclasses import dataclass

from django.contrib import admin
from django.contrib.admin.utils import flatten
from django.db.models import Model
from django.forms.models import _get_foreign_key

from tests.staff import listing, page, typed


@dataclass(frozen=True)
class Door:
    """A page of the admin: of the row itself, or of the row whose inline holds it."""

    owner: type[Model]
    inline: type | None = None

    @property
    def name(self):
        return self.inline.__name__ if self.inline else self.owner.__name__

    @property
    def link(self):
        """The column of a row of the inline that names the page it stands on."""
        return _get_foreign_key(self.owner, self.inline.model, fk_name=self.inline.fk_name).name

    @property
    def shown(self):
        """The fields that somebody types here."""
        options = admin.site._registry[self.owner]
        if self.inline is None:
            return {*options.field_names(None)}
        return {*flatten(self.inline(self.owner, admin.site).expanded())}

    def address(self, row):
        """The page on which a row stands; the page of new ones for a row that is not saved."""
        if self.inline:
            return page(getattr(row, self.link))
        return page(row) if row.pk else listing(self.owner, "add")

    def typed(self, client, row, values):
        """(what a browser posts once these values are typed, the start of the row's names).

        `row` stands on the page already, or is None for a new one.
        """
        response = client.get(self.address(values if row is None else row))
        form, start, more = self.place(response, row)
        known = {field.name: field for field in values._meta.fields}
        for name in form.fields.keys() & known.keys() - {"id"}:
            more[f"{start}{name}"] = on_the_wire(known[name].value_from_object(values))
        return typed(response, **more), start

    def place(self, response, row):
        """(form, start of its names, what is posted besides) of a row on its page."""
        if self.inline is None:
            return response.context["adminform"].form, "", {}
        formset = self.formset(response)
        if row is None:
            number = formset.total_form_count()
            posted = {f"{formset.prefix}-TOTAL_FORMS": str(number + 1)}
            return formset.empty_form, f"{formset.prefix}-{number}-", posted
        (form,) = (form for form in formset.initial_forms if form.instance == row)
        return form, f"{form.prefix}-", {}

    def formset(self, response):
        (found,) = (
            each.formset
            for each in response.context["inline_admin_formsets"]
            if isinstance(each.opts, self.inline)
        )
        return found

    def answered(self, response, start):
        """The form of a row as the page gives it back."""
        if self.inline is None:
            return response.context["adminform"].form
        prefix = start.removesuffix("-")
        (form,) = (form for form in self.formset(response).forms if form.prefix == prefix)
        return form


def on_the_wire(value):
    """A value as a browser posts it; a box that is not ticked stays empty."""
    if isinstance(value, bool):
        return "on" if value else ""
    return "" if value is None else str(value)


def doors():
    """Every form of the admin in which somebody writes."""
    for owner, options in admin.site._registry.items():
        if hasattr(options, "field_names"):
            yield Door(owner)
            yield from (Door(owner, inline) for inline in options.inlines)


def doors_of(model):
    """Every form of the admin that shows rows of a model."""
    for door in doors():
        if model is (door.inline.model if door.inline else door.owner):
            yield door


def descriptions(content, start):
    """What the fields of a row are described by where something is wrong with it."""
    fields = re.findall(rf'<(?:input|select|textarea)[^>]* name="{start}\w+"[^>]*>', content)
    named = re.findall(r'aria-describedby="([^"]+)"', " ".join(fields))
    names = {name for each in named for name in each.split() if name.endswith("_error")}
    return [element(content, name) for name in names]


def element(content, name):
    """The text that stands in the element of this id, up to the field that follows."""
    _, found, rest = content.partition(f'id="{name}"')
    assert found, name
    return re.split(r"<(?:input|select|textarea|tr)\b", rest)[0]
