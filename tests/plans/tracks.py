"""A program with plans of several tracks and bases, the way a registrar comes to have them."""

from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    ProgramFactory,
    TrainingDirectionFactory,
)

WHOLE = "2024-standard-secondary-1"
AFTER_COLLEGE = "2024-standard-vocational-3"
SHORTENED = "2024-shortened-vocational-2"


def store_tracks():
    """6B06101: four years with 240 credits, and two later revisions of shorter ways to it.

    Its plans by key; each row of a plan bears the whole load of its semester.
    """
    direction = TrainingDirectionFactory(code="6B061")
    program = ProgramFactory(code="6B06101", level="6B", direction=direction)
    lengths = {WHOLE: 8, AFTER_COLLEGE: 6, SHORTENED: 4}
    return {key: plan_of(program, key, semesters) for key, semesters in lengths.items()}


def plan_of(program, key, semesters):
    intake, track, base, revision = key.split("-")
    plan = CurriculumFactory(
        program=program,
        intake=int(intake),
        track=track,
        base=base,
        revision=int(revision),
        semesters=semesters,
        credits=30 * semesters,
    )
    course = CourseFactory(owner=program.owner, slug=f"course-of-{track}-{base}")
    for semester in range(1, semesters + 1):
        CurriculumItemFactory(
            curriculum=plan, semester=semester, position=1, credits=30, course=course
        )
    return plan
