"""A large catalog of made-up programs, the same for the same seed, written in bulk.

It is for measurements alone: its plans are published without a seal, its titles mean nothing.
"""

from collections.abc import Callable
from itertools import count, cycle
from random import Random

from django.db import transaction

from partners.models import Country, Institution
from programs.models import (
    Course,
    Curriculum,
    CurriculumItem,
    FieldOfEducation,
    Language,
    Program,
    TrainingDirection,
)
from programs.search import count_change

from .words import LANGUAGES, names, texts, title

BATCH = 1000
PER_SEMESTER = 6
CREDITS = 5
INTAKE = 2025
MAX_PROGRAMS = 40_000  # three digits for a program of a direction
# Level, its semesters, the track and the base of admission of its plans.
LEVELS = (
    ("6B", 8, "standard", "secondary"),
    ("7M", 4, "scientific", "higher"),
    ("7M", 2, "profile", "higher"),
    ("8D", 6, "scientific", "postgraduate"),
)
FEATURES = ("none", "none", "none", "none", "joint", "double_degree")
PUBLIC = {"visibility": "public"}


def grow(*, programs: int, courses: int, seed: int, say: Callable[[float], None]) -> None:
    """Write so many programs, each with a published plan, and so many courses.

    `say` is told how much is done, from 0 to 1. All or nothing is written.
    """
    random, done, all_rows = Random(seed), 0, courses + programs * 2

    def tell(rows):
        nonlocal done
        done += len(rows)
        say(min(1, done / all_rows))

    with transaction.atomic():
        owner = Institution.objects.create(
            slug="synthetic-university",
            kind="university",
            name_kk="Үлгі үшін құрылған университет",
            name_ru="Университет для измерений",
            name_en="A university for measurements",
            country=Country.objects.create(code="KZ", name_kk="Қазақстан", name_en="Kazakhstan"),
            **PUBLIC,
        )
        taught = write_courses(courses, owner, random, tell)
        write_programs(programs, owner, taught, random, tell)
        count_change()


def batches(rows, size):
    """Slices of a sequence, the last one possibly shorter."""
    return (rows[start : start + size] for start in range(0, len(rows), size))


def write_courses(number, owner, random, tell):
    """The courses, in the order of their numbers."""
    written = []
    for numbers in batches(range(number), BATCH):
        rows = [
            Course(
                owner=owner,
                slug=f"course-{each}",
                code=f"SC {each}",
                **title(random, each),
                **texts("content", random),
                **PUBLIC,
            )
            for each in numbers
        ]
        written += Course.objects.bulk_create(rows)
        tell(rows)
    return written


def write_programs(number, owner, courses, random, tell):
    directions, languages, taught = write_directions(), write_languages(), cycle(courses)
    codes = {level: count() for level in directions}
    for numbers in batches(range(number), BATCH):
        plans, programs = [], []
        for each in numbers:
            level, semesters, track, base = LEVELS[each % len(LEVELS)]
            at = next(codes[level])
            among, direction = divmod(at, len(directions[level]))
            direction = directions[level][direction]
            program = Program(
                owner=owner,
                code=f"{direction.code}{among + 1:02}",
                level=level,
                direction=direction,
                feature=random.choice(FEATURES),
                study_form="full_time",
                is_sample=True,
                is_sample_code=True,
                **title(random, each),
                **texts("summary", random),
                **PUBLIC,
            )
            programs.append(program)
            plans.append(
                Curriculum(
                    program=program,
                    intake=INTAKE,
                    track=track,
                    base=base,
                    semesters=semesters,
                    credits=semesters * PER_SEMESTER * CREDITS,
                    status="published",
                )
            )
        Program.objects.bulk_create(programs)
        link_languages(programs, languages, random)
        tell(programs)
        Curriculum.objects.bulk_create(plans)
        for some in batches(plans, BATCH // 10):
            CurriculumItem.objects.bulk_create(
                [row for plan in some for row in rows_of(plan, taught)]
            )
        tell(plans)


def rows_of(plan, courses):
    """Six rows a semester, one of them an elective slot; the last one is the attestation."""
    for semester in range(1, plan.semesters + 1):
        for position in range(1, PER_SEMESTER + 1):
            row = {"curriculum": plan, "semester": semester, "position": position}
            if semester == plan.semesters and position == PER_SEMESTER:
                yield CurriculumItem(kind="final_attestation", credits=CREDITS, **row)
            elif position == PER_SEMESTER:
                yield CurriculumItem(
                    kind="elective_slot", cycle="PD", component="EC", credits=CREDITS, **row
                )
            else:
                cycle_of = "BD" if semester <= plan.semesters / 2 else "PD"
                yield CurriculumItem(
                    course=next(courses), cycle=cycle_of, component="UC", credits=CREDITS, **row
                )


def write_directions():
    """Training directions by level: two of each of the twelve fields."""
    directions = {level: [] for level, *_ in LEVELS}
    for number in range(1, 13):
        field = FieldOfEducation.objects.create(code=f"{number:02}", **names("field", number))
        for level, rows in directions.items():
            rows += [
                TrainingDirection.objects.create(
                    field=field,
                    code=f"{level}{number:02}{digit}",
                    **names("direction", f"{number}.{digit}"),
                )
                for digit in (1, 2)
            ]
    return directions


def write_languages():
    return [
        Language.objects.create(code=code, name_kk=kk, name_ru=ru, name_en=en)
        for code, kk, ru, en in LANGUAGES
    ]


def link_languages(programs, languages, random):
    link = Program.languages.through
    link.objects.bulk_create(
        link(program=program, language=language)
        for program in programs
        for language in random.sample(languages, random.randint(1, len(languages)))
    )
