from django.contrib.admin import display, register
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin, PlainRowsInline

from ...models import CurriculumItem, CurriculumModule, ElectiveOption
from ...models.item import HOURS
from .frozen import FrozenMixin, FrozenRows


class OptionRows(FrozenRows, PlainRowsInline):
    model = ElectiveOption
    fields = ("position", "course", "credits")
    tab = False

    def plan_of(self, obj):
        return obj.curriculum


@register(CurriculumItem)
class CurriculumItemAdmin(FrozenMixin, CatalogAdmin):
    """One row of a curriculum with its elective options; reached from the grid."""

    list_display = ("plan", "semester", "position", "kind", "course", "credits")
    list_filter = ("kind",)
    list_select_related = ("curriculum__program", "course")
    list_display_links = ("semester",)
    search_fields = ("curriculum__program__folded", "course__folded")
    plain_selects = ("module",)
    readonly_fields = ("plan",)
    main = (
        ("plan", "semester", "position"),
        ("kind", "cycle", "component"),
        ("course", "module", "credits"),
    )
    short = ("activity",)
    facts = (
        (_("Hours and control"), (HOURS[:4], HOURS[4:], ("control", "is_counted"))),
        (_("Sub-total"), (("group", "group_reason"),)),
    )
    inlines = (OptionRows,)
    open_columns = ("activity_en",)

    @display(description=_("curriculum"))
    def plan(self, item):
        url = reverse("admin:programs_curriculum_change", args=[item.curriculum_id])
        return format_html('<a href="{}">{}</a>', url, item.curriculum)

    def version_holder(self, obj):
        return obj.curriculum

    def plan_of(self, obj):
        return obj.curriculum

    def has_module_permission(self, request):
        return False

    def has_add_permission(self, request):
        return False

    def get_actions(self, request):
        return {}

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "module":
            opened = request.resolver_match.kwargs.get("object_id")
            kwargs["queryset"] = CurriculumModule.objects.filter(curriculum__items=opened)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def save_model(self, request, obj, form, change):
        """A change of a row is a change of its curriculum, whose version it moves on."""
        super().save_model(request, obj, form, change)
        obj.curriculum.save()

    def delete_model(self, request, obj):
        super().delete_model(request, obj)
        obj.curriculum.save()

    def response_delete(self, request, obj_display, obj_id):
        super().response_delete(request, obj_display, obj_id)
        return HttpResponseRedirect(reverse("admin:programs_curriculum_changelist"))

    def response_post_save_change(self, request, obj):
        url = reverse("admin:programs_curriculum_change", args=[obj.curriculum_id])
        return HttpResponseRedirect(url)
