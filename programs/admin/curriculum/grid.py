"""The rows of a curriculum as a grid: 25 to 60 of them on one screen."""

from django.contrib.admin import display
from django.db.models import Count
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import RowsInline

from ...choices import ABBREVIATIONS
from ...curricula import Kind
from ...models import CurriculumItem, CurriculumModule
from .frozen import FrozenRows, is_frozen

HOURS = {
    "lectures": _("Lectures"),
    "practicals": _("Practical classes"),
    "laboratory": _("Laboratory"),
    "studio": _("Studio"),
    "practice": _("Practice"),
    "siwi": _("Work under instructor"),
    "siw": _("Independent work"),
}
READ_ONLY = {
    "semester": "semester_shown",
    "course": "course_name",
    "cycle": "cycle_short",
    "component": "component_short",
}


def typed_anchor(prefix):
    """The first field of a row that is written."""
    return f"id_{prefix}-semester"


def row_anchor(item):
    """The number of a row that is only read."""
    return f"row-{item.pk}"


class CurriculumGrid(FrozenRows, RowsInline):
    """One line a row; hours, modules and control open for the whole grid at once."""

    model = CurriculumItem
    fields = (
        "semester",
        "position",
        "kind",
        "cycle",
        "component",
        "credits",
        "course",
        "activity",
        "options",
        "control",
        "module",
        "is_counted",
        *HOURS,
    )
    readonly_fields = ("options", *READ_ONLY.values())
    open_columns = ("activity_en",)
    plain_selects = ("module",)
    ordering = ("semester", "position", "pk")
    tab = False
    classes = ("curriculum-grid",)
    template_before = "admin/curriculum/grid_tools.html"
    template_after = "admin/curriculum/beside_grid.html"

    class Media:
        js = ("js/curriculum_grid.js",)

    def field_names(self, request, obj=None):
        """Rows that can only be read are as narrow as those that are written."""
        names = super().field_names(request, obj)
        if self.is_read_only(request, obj):
            names = [READ_ONLY.get(name, name) for name in names]
        return names

    def is_read_only(self, request, obj):
        return (
            self.translates_only(request, obj)
            or not self.has_change_permission(request, obj)
            or is_frozen(obj)
        )

    def get_queryset(self, request):
        rows = super().get_queryset(request).select_related("course")
        return rows.annotate(option_count=Count("options"))

    def anchors(self, request, obj, formset):
        """Where on the page a row stands, by its key."""
        if self.is_read_only(request, obj):
            return {form.instance.pk: row_anchor(form.instance) for form in formset.forms}
        return {form.instance.pk: typed_anchor(form.prefix) for form in formset.forms}

    @display(description=_("semester"))
    def semester_shown(self, item):
        return format_html('<span id="{}">{}</span>', row_anchor(item), item.semester)

    @display(description=_("Options"))
    def options(self, item):
        """The way to the disciplines among which students choose."""
        if item.pk is None or item.kind != Kind.ELECTIVE_SLOT:
            return ""
        url = reverse("admin:programs_curriculumitem_change", args=[item.pk])
        label = _("Options: %d") % getattr(item, "option_count", 0)
        return format_html('<a href="{}">{}</a>', url, label)

    @display(description=_("discipline"))
    def course_name(self, item):
        return format_html('<span class="is-course">{}</span>', item.course) if item.course else ""

    @display(description=_("cycle"))
    def cycle_short(self, item):
        return ABBREVIATIONS.get(item.cycle, "")

    @display(description=_("component"))
    def component_short(self, item):
        return ABBREVIATIONS.get(item.component, "")

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and db_field.name in HOURS:
            field.label = HOURS[db_field.name]
        if field and hasattr(db_field, "translated_field"):
            field.widget.attrs["placeholder"] = db_field.language
        for icon in ("add", "change", "delete", "view"):
            if hasattr(getattr(field, "widget", None), f"can_{icon}_related"):
                setattr(field.widget, f"can_{icon}_related", False)
        return field

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """Cycles and components by their abbreviations."""
        if db_field.name in ("cycle", "component"):
            values = [value for value, _label in db_field.choices]
            kwargs["choices"] = [("", "—"), *((each, ABBREVIATIONS[each]) for each in values)]
        return super().formfield_for_choice_field(db_field, request, **kwargs)

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "module":
            opened = request.resolver_match.kwargs.get("object_id")
            kwargs["queryset"] = CurriculumModule.objects.filter(curriculum=opened)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)
