from programs.curricula import Kind, Severity, findings
from tests.plans import bachelor, norms
from tests.plans.edit import edit, where


def order(plan):
    found = findings(plan, norms.BACHELOR)
    return [each for each in found if each.rule == "prerequisite.order"]


def requiring(required):
    plan = bachelor.plan()
    return edit(plan, where(plan, title="Елтану"), requires=frozenset({required}))


def test_a_course_of_an_earlier_semester_may_be_required():
    assert order(requiring("philosophy")) == []


def test_a_course_that_has_begun_earlier_may_be_required():
    """The second foreign language runs from semester 5 to 7, country studies stand in 7."""
    assert order(requiring("second-foreign-language")) == []


def test_a_course_of_the_same_semester_comes_too_late():
    (found,) = order(requiring("world-economy"))
    assert found.severity == Severity.WARNING
    assert (found.semester, found.actual, found.expected) == (7, 7, 8)
    assert found.details["required"]["kk"] == "Әлемдік экономика"
    plan = bachelor.plan()
    assert found.rows == (where(plan, title="Елтану").key, where(plan, title="World economy").key)


def test_a_course_that_may_be_chosen_earlier_may_be_required():
    assert order(requiring("diplomatic-protocol-and-etiquette")) == []


def test_an_elective_that_comes_too_late_is_named():
    plan = bachelor.plan()
    row = where(plan, title="Консулдық қызмет")
    (found,) = order(edit(plan, row, requires=frozenset({"energy-diplomacy"})))
    assert found.details["required"]["kk"] == "Энергетикалық дипломатия"


def test_a_course_that_is_not_in_the_plan_is_information():
    (found,) = order(requiring("school-geography"))
    assert (found.severity, found.expected) == (Severity.INFORMATION, "school-geography")


def test_a_course_of_several_semesters_is_told_once():
    plan = bachelor.plan()
    for semester in (5, 6, 7):
        row = where(plan, title="Екінші шетел тілі", semester=semester)
        plan = edit(plan, row, requires=frozenset({"country-studies"}))
    assert [each.semester for each in order(plan)] == [5]


def test_rows_without_a_course_require_nothing():
    plan = bachelor.plan()
    row = where(plan, kind=Kind.FINAL_ATTESTATION)
    assert order(edit(plan, row, requires=frozenset({"philosophy"}))) == []
