from django.contrib.admin import register

from catalog.common.admin import BlocksInline, CatalogAdmin, RowsInline

from ..models import Approval, Curriculum, CurriculumModule
from .curriculum_grid import CurriculumGrid
from .frozen import OPEN, PUBLISH, is_frozen


class ModuleRows(RowsInline):
    model = CurriculumModule
    fields = ("number", "kind", "title")


class ApprovalBlocks(BlocksInline):
    model = Approval
    fields = (("paper", "academic_year"), ("date", "protocol", "scan"), "body")


@register(Curriculum)
class CurriculumAdmin(CatalogAdmin):
    list_display = ("program", "intake", "track", "base", "revision", "credits", "status")
    list_display_links = ("program", "intake")
    list_filter = ("status", "intake", "track", "base")
    list_select_related = ("program",)
    search_fields = ("program__folded", "intake")
    main = (
        ("program", "intake", "revision", "status"),
        ("track", "base", "semesters", "credits"),
    )
    short = ("note",)
    text_rows = 2
    inlines = (CurriculumGrid, ModuleRows, ApprovalBlocks)

    def is_frozen(self, request, obj):
        return is_frozen(request, obj)

    def formfield_for_choice_field(self, db_field, request, **kwargs):
        """Approval and publication are for those who may publish."""
        if db_field.name == "status" and not request.user.has_perm(PUBLISH):
            kwargs["choices"] = [(status.value, status.label) for status in OPEN]
        return super().formfield_for_choice_field(db_field, request, **kwargs)
