"""A form that is older than its row is refused; what two people changed is shown side by side."""

from dataclasses import dataclass

from django.forms.models import ModelChoiceField
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from ..web.keys import keys_of
from .history import last_save
from .merge import one_line_end, sign_opened, values_of


@dataclass(frozen=True)
class FieldConflict:
    """One field that two people changed, each in a different way."""

    label: str
    saved: str
    typed: str


class StaleMixin:
    """Locks the row while a form is checked against it; explains a refusal."""

    change_form_before_template = "admin/stale.html"

    def version_holder(self, obj):
        """The row whose version stands for this one."""
        return obj

    def row_label(self, row):
        """How a dependent row is called where the page speaks of it."""
        return f"{capfirst(row._meta.verbose_name)} «{row}»"

    def get_object(self, request, object_id, from_field=None):
        """The row as it is now; no other save comes between its reading and ours.

        A lock that lets others name the row: two editors whose rows name each other do not wait
        for each other in a circle.
        """
        obj = super().get_object(request, object_id, from_field)
        if obj is None or request.method != "POST":
            return obj
        holder = self.version_holder(obj)
        rows = type(holder)._base_manager.select_for_update(no_key=True)
        locked = rows.filter(pk=holder.pk).first()
        return super().get_object(request, object_id, from_field) if locked else None

    def changeform_view(self, request, *args, **kwargs):
        """What was typed, with the line ends that the database keeps."""
        if request.method == "POST":
            request.POST = with_one_line_end(request.POST)
        return super().changeform_view(request, *args, **kwargs)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change=change, **kwargs)
        form.version_holder = staticmethod(self.version_holder)
        return form

    def get_inline_formsets(self, request, formsets, *args, **kwargs):
        """What else the page shows of a refused form is drawn from the merged rows."""
        if request.method == "POST":
            request.POST = with_rows_of(formsets, request.POST)
        return super().get_inline_formsets(request, formsets, *args, **kwargs)

    def render_change_form(self, request, context, *args, **kwargs):
        form = context["adminform"].form
        formsets = [inline.formset for inline in context["inline_admin_formsets"]]
        if getattr(form, "stale", False):
            context.update(self.explanation(request, form, formsets))
        if form.instance.pk and hasattr(form, "carry"):
            form.carry(sign_opened(self.opened(form, formsets)))
        return super().render_change_form(request, context, *args, **kwargs)

    def opened(self, form, formsets):
        """What the page shows, to be compared with when it comes back."""
        rows = {}
        for formset in formsets:
            rows[formset.prefix] = {
                str(row.instance.pk): {"name": self.name(row.instance), "values": values_of(row)}
                for row in formset.initial_forms
            }
        return {"form": values_of(form), "rows": rows}

    def name(self, row):
        return str(self.row_label(row))

    def explanation(self, request, form, formsets):
        """What the refusal page says: who saved, when, what was taken over, what is in conflict."""
        saved_by, saved_at = last_save(form.version_holder(form.instance))
        differences = [difference(form, name) for name in form.merge.conflicts]
        taken = [label(form, name) for name in form.merge.taken]
        for formset in formsets:
            differences += self.row_differences(formset)
            taken += self.taken_rows(formset)
        return {
            "stale": True,
            "conflicts": differences,
            "taken": taken,
            "saved_by": saved_by,
            "saved_at": saved_at,
            "is_own_save": saved_by == request.user,
        }

    def row_differences(self, formset):
        """The rows that two people changed, or that one changed and the other deleted."""
        for number, merge in formset.merges.items():
            form = formset.forms[number]
            name = self.name(form.instance)
            if form.data.get(form.add_prefix("DELETE")):
                changed = (f"{label(form, each)}: {saved(form, each)}" for each in merge.taken)
                if merge.taken:
                    yield FieldConflict(name, "\n".join(changed), _("Deleted here"))
                continue
            for each in merge.conflicts:
                yield difference(form, each, f"{name}: ")
        noun = capfirst(formset.model._meta.verbose_name)
        for number, name in formset.revived.items():
            yield FieldConflict(
                name or noun, _("Deleted meanwhile"), row_text(formset.forms[number])
            )

    def taken_rows(self, formset):
        """The rows that only somebody else changed, added or deleted."""
        for number, merge in formset.merges.items():
            form = formset.forms[number]
            if merge.taken and not form.data.get(form.add_prefix("DELETE")):
                fields = ", ".join(label(form, each) for each in merge.taken)
                yield f"{self.name(form.instance)}: {fields}"
        for row in formset.added_meanwhile:
            yield _("Added meanwhile: %s") % self.name(row)
        noun = capfirst(formset.model._meta.verbose_name)
        for name in formset.dropped:
            yield _("Deleted meanwhile: %s") % (name or noun)


def with_one_line_end(posted):
    changed = posted.copy()
    for name, values in posted.lists():
        changed.setlist(name, [one_line_end(value) for value in values])
    return changed


def with_rows_of(formsets, posted):
    merged = posted.copy()
    for formset in formsets:
        start = f"{formset.prefix}-"
        for name in [name for name in merged if name.startswith(start)]:
            del merged[name]
        for name, values in formset.data.lists():
            if name.startswith(start):
                merged.setlist(name, values)
    return merged


def label(form, name):
    return str(capfirst(form[name].label))


def saved(form, name):
    field = form.fields[name]
    return shown(field, form.get_initial_for_field(field, name))


def difference(form, name, prefix=""):
    field = form.fields[name]
    typed = field.widget.value_from_datadict(form.data, form.files, form.add_prefix(name))
    return FieldConflict(f"{prefix}{label(form, name)}", saved(form, name), shown(field, typed))


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
    return field.queryset.filter(pk__in=keys_of(field.queryset.model, keys))
