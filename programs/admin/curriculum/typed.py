"""A curriculum as an open form has it: typed values over the stored rows, never saved."""

from contextlib import suppress
from dataclasses import dataclass

from django.db.models import prefetch_related_objects

from catalog.common.web.keys import is_key, keys_of

from ...choices import COMPONENT_LABELS, CYCLE_LABELS, GROUP_LABELS, KIND_LABELS
from ...curricula import Kind
from ...models import Course, Curriculum, CurriculumItem, PrintedTotal, Program
from ...models.item import HOURS
from .grid import row_anchor, typed_anchor

ROWS, PRINTED = "items", "printed"
MAX_ROWS = 300
NUMBERS = ("semester", "position", "credits", *HOURS)
FACTS = ("intake", "semesters", "credits")
TEXTS = ("activity_kk", "activity_ru", "activity_en", "control")
WORDS = {
    "kind": KIND_LABELS,
    "cycle": CYCLE_LABELS,
    "component": COMPONENT_LABELS,
    "group": GROUP_LABELS,
}


@dataclass(frozen=True)
class TypedRows:
    """Rows in the place of a related manager."""

    rows: list

    def all(self):
        return self.rows


class TypedCurriculum:
    """What the rules read of a curriculum; has nothing that could be saved.

    `anchors` tell where on the page a row stands, by its key: rows without one of their own have
    the numbers below zero. `left_out` counts rows that have no semester, kind or credits yet.
    """

    plan = Curriculum.plan

    def __init__(self, stored, posted):
        self.posted, self.left_out, self.anchors = posted, 0, {}
        for name in FACTS:
            setattr(self, name, self.number(name, getattr(stored, name)))
        self.track = posted.get("track", stored.track)
        self.base = posted.get("base", stored.base)
        self.program = typed_program(posted.get("program"), stored)
        self.items = TypedRows(sorted(self.typed_rows(stored), key=place))
        self.printed = TypedRows(list(self.typed_totals(stored)))

    def number(self, key, stored=None):
        """A typed number; what is stored where the form does not ask for it."""
        if key not in self.posted:
            return stored
        value = self.posted[key].strip()
        return int(value) if value.isdecimal() and len(value) < 5 else None

    def prefixes(self, name):
        count = self.number(f"{name}-TOTAL_FORMS") or 0
        for prefix in (f"{name}-{index}" for index in range(min(count, MAX_ROWS))):
            if not self.posted.get(f"{prefix}-DELETE"):
                yield prefix

    def typed_rows(self, stored):
        known = {str(item.pk): item for item in stored.items.all()} if stored.pk else {}
        rows = [
            (prefix, known.get(self.posted.get(f"{prefix}-id", "")))
            for prefix in self.prefixes(ROWS)
        ]
        courses = self.typed_courses()
        items = [
            self.typed_row(prefix, item or CurriculumItem(pk=-number, position=0), courses)
            for number, (prefix, item) in enumerate(rows, 1)
        ]
        whole = [item for item in items if item]
        prefetch_related_objects([item for item in whole if item.pk < 0], "options__course")
        self.left_out = len(items) - len(whole)
        return whole

    def typed_courses(self):
        """The courses that rows name, with their prerequisites, by key."""
        named = {self.posted.get(f"{prefix}-course", "") for prefix in self.prefixes(ROWS)}
        courses = Course.objects.filter(pk__in=keys_of(Course, named)).prefetch_related(
            "requires__required"
        )
        return {str(course.pk): course for course in courses}

    def typed_row(self, prefix, item, courses):
        """The row as it is typed, or None while it lacks what a sum needs."""
        for name in NUMBERS:
            setattr(item, name, self.number(f"{prefix}-{name}", getattr(item, name)))
        for name in (*TEXTS, *WORDS):
            setattr(item, name, self.word(prefix, name, getattr(item, name)))
        item.position = item.position or 0
        self.name_course(prefix, item, courses)
        if not (item.semester and item.credits and item.kind):
            return None
        is_written = f"{prefix}-semester" in self.posted
        self.anchors[item.pk] = typed_anchor(prefix) if is_written else row_anchor(item)
        return item

    def word(self, prefix, name, stored):
        """A typed text; a choice that is none of those on offer is empty."""
        value = self.posted.get(f"{prefix}-{name}", stored)
        return value if name in TEXTS or value in WORDS[name] else ""

    def name_course(self, prefix, item, courses):
        """The discipline of a row that is one; additional training says whether it is counted."""
        if f"{prefix}-kind" in self.posted:
            item.is_counted = bool(self.posted.get(f"{prefix}-is_counted"))
        if item.kind != Kind.DISCIPLINE:
            item.course = None
        elif f"{prefix}-course" in self.posted:
            item.course = courses.get(self.posted[f"{prefix}-course"])

    def typed_totals(self, stored):
        """Printed totals, without those that are half typed."""
        if f"{PRINTED}-TOTAL_FORMS" not in self.posted:
            yield from stored.printed.all() if stored.pk else ()
            return
        for prefix in self.prefixes(PRINTED):
            total = PrintedTotal(
                semester=self.number(f"{prefix}-semester"),
                group=self.posted.get(f"{prefix}-group", ""),
                term=self.posted.get(f"{prefix}-term", ""),
                credits=self.number(f"{prefix}-credits"),
                label=self.posted.get(f"{prefix}-label", ""),
            )
            with suppress(ValueError):
                total.value()
                if total.credits is not None:
                    yield total


def place(item):
    return item.semester, item.position, item.pk < 0, abs(item.pk)


def typed_program(key, stored):
    """The program that the form names, with its outcomes; None while it names none."""
    if key is None or (stored.program_id and key == str(stored.program_id)):
        return stored.program if stored.program_id else None
    programs = Program.objects.select_related("owner").prefetch_related("outcomes__courses")
    return programs.filter(pk=key).first() if is_key(Program, key) else None
