"""A form that is older than its row is refused, and both versions are shown."""

from dataclasses import dataclass

from django.forms.models import ModelChoiceField
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from .history import last_save


@dataclass(frozen=True)
class Difference:
    """One field in which the saved row and the refused form do not agree."""

    label: str
    saved: str
    typed: str


class StaleMixin:
    """Locks the row while a form is checked against it; explains a refusal."""

    change_form_before_template = "admin/stale.html"

    def version_holder(self, obj):
        """The row whose version stands for this one."""
        return obj

    def get_object(self, request, object_id, from_field=None):
        """The row as it is now; no other save comes between its reading and ours."""
        obj = super().get_object(request, object_id, from_field)
        if obj is None or request.method != "POST":
            return obj
        holder = self.version_holder(obj)
        locked = type(holder)._base_manager.select_for_update().filter(pk=holder.pk).first()
        return super().get_object(request, object_id, from_field) if locked else None

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.version_holder = staticmethod(self.version_holder)
        return form

    def render_change_form(self, request, context, *args, **kwargs):
        form = context["adminform"].form
        if getattr(form, "stale", False):
            context.update(explanation(form, context["inline_admin_formsets"]))
        return super().render_change_form(request, context, *args, **kwargs)


def explanation(form, inline_admin_formsets):
    """What the refusal page shows: who saved, when, and every difference."""
    saved_by, saved_at = last_save(form.version_holder(form.instance))
    differences = list(form_differences(form))
    for inline in inline_admin_formsets:
        differences += row_differences(inline.formset)
    return {"stale": differences, "saved_by": saved_by, "saved_at": saved_at}


def form_differences(form, prefix=""):
    """Every visible field whose typed value is not the saved one."""
    for name in form.changed_data:
        bound = form[name]
        if bound.is_hidden and name != "DELETE":
            continue
        yield Difference(
            label=f"{prefix}{capfirst(bound.label)}",
            saved=shown(bound.field, form.get_initial_for_field(bound.field, name)),
            typed=shown(bound.field, bound.data),
        )


def row_differences(formset):
    """The rows that changed, went or came while the form was open."""
    noun = capfirst(formset.model._meta.verbose_name)
    for index, form in enumerate(formset.forms):
        prefix = f"{noun} {index + 1}: "
        if index in formset.revived:
            yield Difference(prefix.rstrip(": "), _("Deleted meanwhile"), row_text(form))
        elif index < formset.initial_form_count():
            yield from form_differences(form, prefix)
    for row in formset.added_meanwhile:
        yield Difference(noun, _("Added meanwhile: %s") % row, "")


def row_text(form):
    """A whole typed row on one line."""
    bound = [field for field in form.visible_fields() if field.name != "DELETE"]
    texts = (shown(field.field, field.data) for field in bound)
    return "; ".join(text for text in texts if text)


def shown(field, value):
    """A stored or typed value as a reader knows it: labels instead of keys."""
    if value in (None, "", []):
        return ""
    if isinstance(value, bool) or value == "on":
        return _("Yes") if value else _("No")
    if isinstance(field, ModelChoiceField):
        return ", ".join(map(str, chosen(field, value)))
    labels = dict(getattr(field, "choices", ()))
    return str(labels.get(value, value))


def chosen(field, value):
    """The rows that a relation's value names; keys that name none are left out."""
    values = value if isinstance(value, list | tuple) else [value]
    keys = [str(getattr(each, "pk", each)) for each in values]
    return field.queryset.filter(pk__in=[key for key in keys if key.isdecimal()])
