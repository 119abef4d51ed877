from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import BlocksInline, CatalogAdmin, PlainRowsInline

from ..models import Norm, NormDiscipline, NormFigure


class FigureRows(PlainRowsInline):
    model = NormFigure
    fields = ("key", "least", "most", "is_confirmed")
    tab = False


class DisciplineBlocks(BlocksInline):
    model = NormDiscipline
    fields = (("position", "credits", "is_confirmed"), "title", "also")
    is_translated_by_staff = False


@register(Norm)
class NormAdmin(CatalogAdmin):
    """What an order asks of curricula; the administrator keeps it, everybody reads it."""

    list_display = ("level", "track", "semesters", "source", "valid_from", "is_confirmed")
    list_display_links = ("level", "track")
    list_filter = ("level", "track", "is_confirmed")
    list_select_related = ("institution",)
    search_fields = ("source_kk", "source_ru", "source_en", "institution__folded")
    main = (
        ("level", "track", "semesters"),
        ("institution", "valid_from", "is_confirmed"),
    )
    short = ("source",)
    facts = ((_("Components"), (("has_compulsory", "has_university", "has_elective"),)),)
    inlines = (FigureRows, DisciplineBlocks)
    is_translated_by_staff = False
