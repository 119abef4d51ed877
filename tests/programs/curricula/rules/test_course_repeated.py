from programs.curricula import Severity, findings
from tests.plans import golden
from tests.plans.edit import edit, where, with_lines

ENGLISH = "Кәсіби ағылшын тілі"


def repeated(plan):
    return [each for each in findings(plan, None) if each.rule == "course.repeated"]


def test_a_course_of_semesters_in_a_row_is_no_repetition():
    assert repeated(golden.plan()) == []


def test_a_course_again_after_a_gap_is_one():
    plan = golden.plan()
    middle = where(plan, title=ENGLISH, semester=2)
    (found,) = repeated(with_lines(plan, [line for line in plan.lines if line is not middle]))
    assert (found.severity, found.actual) == (Severity.WARNING, "1, 3")
    assert found.rows == (1, 19)


def test_a_course_twice_in_a_semester_is_one_however_it_was_typed():
    plan = golden.plan()
    other = where(plan, title="Әлемдік дипломатия")
    (found,) = repeated(edit(plan, other, title={"kk": "КӘСІБИ агылшын тілі"}))
    assert found.actual == "1, 1, 2, 3"


def test_courses_are_told_apart_by_their_key_before_their_name():
    plan = golden.plan()
    other = where(plan, title="Әлемдік дипломатия")
    assert repeated(edit(plan, other, title={"kk": ENGLISH}, course="english-for-some")) == []


def test_slots_and_research_may_come_again():
    plan = golden.plan()
    slot = where(plan, title="Таңдау компоненті", semester=1)
    assert repeated(edit(plan, slot, semester=2)) == []
