from django.contrib.admin import register

from catalog.common.admin import BlocksInline, CatalogAdmin, PlainRowsInline

from ..models import TestingPart, TestingRule, TestingThreshold


class PartBlocks(BlocksInline):
    model = TestingPart
    fields = (("position", "maximum", "least", "is_profile"), "name")
    is_translated_by_staff = False


class ThresholdRows(PlainRowsInline):
    model = TestingThreshold
    fields = ("category", "score")
    tab = False


@register(TestingRule)
class TestingRuleAdmin(CatalogAdmin):
    """The Unified National Testing of a year; the finder and the pages read it."""

    list_display = ("year", "maximum", "is_preliminary", "source")
    search_fields = ("year", "source_kk", "source_ru", "source_en")
    main = (("year", "maximum", "is_preliminary"),)
    short = ("source",)
    inlines = (ThresholdRows, PartBlocks)
    is_translated_by_staff = False
