from django.contrib.admin import register
from django.utils.translation import gettext as _

from catalog.common.admin import CatalogAdmin

from ...models import Curriculum, CurriculumItem
from ..importing.page import ImportFileMixin
from ..papers.page import CurriculumPapersMixin
from .frozen import FrozenMixin
from .grid import CurriculumGrid
from .live_ledger import LedgerMixin
from .renewal import RenewalMixin
from .rows import ApprovalBlocks, ModuleRows, PrintedRows
from .transitions import TransitionsMixin


@register(Curriculum)
class CurriculumAdmin(
    LedgerMixin,
    TransitionsMixin,
    RenewalMixin,
    CurriculumPapersMixin,
    ImportFileMixin,
    FrozenMixin,
    CatalogAdmin,
):
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

    def row_label(self, row):
        """A row of the grid by its semester and by what stands in it."""
        if not isinstance(row, CurriculumItem):
            return super().row_label(row)
        name = (str(row.course) if row.course_id else row.activity) or row.get_kind_display()
        return _("Semester %(number)d, %(name)s") % {"number": row.semester, "name": name}
