"""Everything the page of a program shows besides its own row, in a fixed number of queries."""

from django.db.models import Prefetch, prefetch_related_objects

from catalog.common.models.listed import sort_column
from catalog.common.models.together import Few, prefetch_together

from ..models import Course, CurriculumItem, ElectiveOption, PrintedTotal

INSTITUTION = tuple(
    f"institution__{name}" for name in ("slug", "visibility", "name", "short_name", "city")
)
LANGUAGE = ("code", "name", "sort_kk")
OF_PROGRAM = {
    "languages": LANGUAGE,
    "languages_taught": LANGUAGE,
    "occupations": ("slug", "kind", "position", "name"),
    "statements": ("kind", "position", "heading", "text"),
    "disciplines": ("position", "title", "course__slug", "course__visibility", "course__title"),
    "outcomes": ("code", "position", "text"),
    "partnerships": ("role", "note", *INSTITUTION),
    "stages": (
        *("first_semester", "last_semester", "diploma", "note"),
        *("language__name", *INSTITUTION),
    ),
    "mobility": (
        *("position", "semesters", "recognition", "note"),
        *("country__name", *INSTITUTION),
    ),
    "agreements": (
        *("kind", "title", "number", "status", "since_year", "valid_from", "valid_until", "note"),
        *INSTITUTION,
    ),
    "offers": (
        *("year", "study_form", "fee", "currency", "places", "grants"),
        *("applications_until", "threshold", "is_preliminary", "note"),
    ),
    "sources": ("slug", "title", "language", "dated", "checked_on", "url", "note"),
}
OF_OWNER = {
    "abbreviations": ("institution_id", "term", "short", "label"),
    "contacts": ("position", "office", "email", "phone", "address"),
}
CLUB = ("slug", "visibility", "name", "aim", "about")
SUBJECT = ("slug", "name")
APPROVAL = ("paper", "academic_year", "body", "date", "protocol", "curriculum_id")
PROGRAM = ("code", "address", "title", "visibility", "is_sample", "is_sample_code")


def load_card(program, plan):
    """Load what the page of `program` names, and the rows of the one plan it draws, if any.

    Which discipline serves which outcome stands on the page of the plan, where there is one.
    """
    prefetch_together(list(relations(program, plan)))
    if plan:
        load_rows(plan)
    else:
        load_matrix(program)


def load_plan(plan):
    """Load what the page of one plan shows: its rows, and which of them serve which outcome."""
    program = plan.program
    prefetch_together(
        [
            Few(program, "outcomes", OF_PROGRAM["outcomes"]),
            Few(program.owner, "abbreviations", OF_OWNER["abbreviations"]),
            Few(plan, "approvals", APPROVAL),
        ]
    )
    load_matrix(program)
    load_rows(plan)


def load_matrix(program):
    courses = Prefetch("courses", Course.objects.only("slug", "title", "visibility", sort_column()))
    prefetch_related_objects(list(program.outcomes.all()), courses)


def relations(program, plan):
    for name, columns in OF_PROGRAM.items():
        yield Few(program, name, columns)
    for name, columns in OF_OWNER.items():
        yield Few(program.owner, name, columns)
    yield Few(program, "offshoots", PROGRAM, program.offshoots.published())
    if program.department:
        yield Few(program.department, "clubs", CLUB, program.department.clubs.published())
    if program.group:
        yield Few(program.group, "profile_subjects", SUBJECT)
    if plan:
        yield Few(plan, "approvals", APPROVAL)


def load_rows(plan):
    """The rows of a plan with their disciplines; readers are shown no printed totals."""
    courses = ("course__content_kk", "course__content_ru", "course__content_en")
    items = CurriculumItem.objects.select_related("course", "module").defer(*courses)
    options = ElectiveOption.objects.select_related("course").defer(*courses)
    prefetch_related_objects(
        [plan],
        Prefetch("items", items),
        Prefetch("items__options", options),
        Prefetch("printed", PrintedTotal.objects.none()),
    )
