from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin

from ..models import Curriculum
from .curriculum_grid import CurriculumGrid
from .curriculum_ledger import LedgerMixin
from .curriculum_moves import MovesMixin
from .curriculum_renewal import RenewalMixin
from .curriculum_rows import ApprovalBlocks, ModuleRows, PrintedRows
from .frozen import FrozenMixin


@register(Curriculum)
class CurriculumAdmin(LedgerMixin, MovesMixin, RenewalMixin, FrozenMixin, CatalogAdmin):
    list_display = ("program", "intake", "track", "base", "revision", "credits", "status")
    list_display_links = ("program", "intake")
    list_filter = ("status", "intake", "track", "base")
    list_select_related = ("program",)
    search_fields = ("program__folded", "intake")
    main = (
        ("program", "intake", "revision"),
        ("track", "base", "semesters", "credits"),
    )
    short = ("note",)
    text_rows = 2
    inlines = (CurriculumGrid, ModuleRows, ApprovalBlocks, PrintedRows)
    open_columns = ("note_kk", "note_ru", "note_en")
