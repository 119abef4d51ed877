"""The rows on a program's page, each kind in a tab of its own."""

from catalog.common.admin import BlocksInline, PlainRowsInline, RowsInline

from ..models import (
    AdmissionOffer,
    JointStage,
    LearningOutcome,
    MainDiscipline,
    MobilityOption,
    ProgramPartner,
    ProgramStatement,
)


class StatementBlocks(BlocksInline):
    model = ProgramStatement
    fields = (("kind", "position"), "heading", "text")


class OutcomeBlocks(BlocksInline):
    model = LearningOutcome
    fields = (("code", "position", "courses"), "text")


class DisciplineRows(RowsInline):
    model = MainDiscipline
    fields = ("position", "title", "course")


class PartnerRows(RowsInline):
    model = ProgramPartner
    fields = ("institution", "role", "note")


class StageBlocks(BlocksInline):
    model = JointStage
    fields = (
        ("first_semester", "last_semester", "institution", "language"),
        "diploma",
        "note",
    )


class MobilityBlocks(BlocksInline):
    model = MobilityOption
    fields = (("position", "country", "institution", "semesters"), "recognition", "note")


class OfferRows(PlainRowsInline):
    model = AdmissionOffer
    fields = ("year", "study_form", "fee", "currency", "places", "grants", "is_preliminary")
    show_change_link = True
    hide_title = False


PROGRAM_INLINES = (
    StatementBlocks,
    OutcomeBlocks,
    DisciplineRows,
    PartnerRows,
    StageBlocks,
    MobilityBlocks,
    OfferRows,
)
