"""The plan of a program on its page."""

from django import template
from django.utils.translation import get_language

from programs.pages.table import CurriculumTable
from programs.verification.wording import changed

register = template.Library()


@register.inclusion_tag("programs/_semester_bars.html")
def semester_bars(curriculum):
    """Each semester as a bar stacked by cycle, which leads to its table."""
    return bars_of(CurriculumTable(curriculum, get_language()))


def bars_of(table):
    bars = list(table.bars())
    return {
        "bars": bars,
        "cycles": [(colour, *cycle) for colour, cycle in enumerate(table.cycle_names(), 1)],
        "widest": max((bar.credits for bar in bars), default=0),
    }


@register.inclusion_tag("programs/_curriculum.html")
def curriculum_table(curriculum):
    """The semester tables with sub-totals; asks the database for nothing."""
    table = CurriculumTable(curriculum, get_language())
    groups = table.parts(table.book.by_group)
    return {
        "curriculum": curriculum,
        "semesters": [table.semester(number) for number in table.book.by_semester],
        "groups": groups,
        "total": table.book.total.credits,
        "proof": " + ".join(str(part.credits) for part in groups),
    }


@register.inclusion_tag("programs/_curriculum_summary.html")
def curriculum_summary(curriculum):
    """The sums of the whole, each with the rows that prove it, and the figures of the bars."""
    table = CurriculumTable(curriculum, get_language())
    return {
        **bars_of(table),
        "groups": table.parts(table.book.by_group),
        "terms": list(table.terms()),
        "total": table.book.total.credits,
    }


@register.simple_tag
def changed_plan(is_sample):
    """The notice that the rows of a plan no longer give its seal."""
    return changed(is_sample=is_sample)
