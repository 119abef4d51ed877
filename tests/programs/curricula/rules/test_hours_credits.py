from programs.curricula import Kind, Level, Line, Plan, Severity, findings
from tests.plans import norms


def line(kind, credits, **hours):
    return Line(1, 1, 1, kind, credits, hours=hours)


def hours(*lines):
    found = findings(Plan(Level.MASTER, lines), norms.SCIENTIFIC_120)
    return [each for each in found if each.rule == "hours.credits"]


def test_thirty_hours_a_credit_of_every_class_type():
    whole = {"lectures": 15, "practicals": 15, "laboratory": 10, "studio": 5}
    assert hours(line(Kind.DISCIPLINE, 5, **whole, practice=5, siwi=25, siw=75)) == []


def test_other_hours_are_told_with_the_order_they_contradict():
    (found,) = hours(line(Kind.DISCIPLINE, 5, lectures=30, siw=90))
    assert (found.severity, found.actual, found.expected) == (Severity.WARNING, 120, 150)
    assert found.norm == norms.STANDARD


def test_a_practice_with_hours_is_held_to_them_too():
    (found,) = hours(line(Kind.PRACTICE, 2, practice=72))
    assert (found.actual, found.expected) == (72, 60)


def test_only_disciplines_are_missed_when_they_give_no_hours():
    assert hours(line(Kind.RESEARCH, 6), line(Kind.ELECTIVE_SLOT, 3)) == []
    (found,) = hours(line(Kind.DISCIPLINE, 3), line(Kind.DISCIPLINE, 5))
    assert (found.severity, found.actual) == (Severity.INFORMATION, 2)
