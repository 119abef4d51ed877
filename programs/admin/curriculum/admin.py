from django.contrib.admin import register
from django.utils.translation import gettext as _

from catalog.common.admin.extensions import ExtendedAdmin

from ...models import Curriculum, CurriculumItem
from ..importing.page import ImportFile
from ..papers.page import CurriculumPapers
from .frozen import FrozenMixin
from .grid import CurriculumGrid
from .inlines import ApprovalBlocks, ModuleRows, PrintedRows
from .live_ledger import LiveLedger
from .renewal import Renewals
from .transitions import Transitions


@register(Curriculum)
class CurriculumAdmin(FrozenMixin, ExtendedAdmin):
    """A plan with its rows; what else its page does stands in one extension each."""

    extensions = (LiveLedger, Transitions, Renewals, CurriculumPapers, ImportFile)
    change_form_outer_before_template = "admin/curriculum/state.html"
    change_form_outer_after_template = "admin/curriculum/moves.html"
    list_before_template = "admin/papers/import_button.html"
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
