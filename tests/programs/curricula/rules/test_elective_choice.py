import pytest

from programs.curricula import Kind, Level, Line, Option, Plan, Severity, findings


def slot(credits, *options):
    offered = tuple(
        Option(f"course-{place}", {"kk": f"Пән {place}"}, each)
        for place, each in enumerate(options)
    )
    return Line(1, 1, 1, Kind.ELECTIVE_SLOT, credits, options=offered)


def choice(*lines):
    found = findings(Plan(Level.MASTER, lines), None)
    return [each for each in found if each.rule == "elective.choice"]


@pytest.mark.parametrize(
    "line", [slot(6, 6, 6), slot(6, 3, 3), slot(6, 6, 3, 3), slot(6, 2, 4, 6, 2)]
)
def test_options_that_can_fill_the_slot_are_fine(line):
    assert choice(line) == []


@pytest.mark.parametrize(
    ("line", "misfits"),
    [
        (slot(6, 6, 6, 5), ["Пән 2"]),
        (slot(6, 5, 4), ["Пән 0", "Пән 1"]),
        (slot(6, 6, 3), ["Пән 1"]),
        (slot(3, 6, 3, 3), ["Пән 0"]),
    ],
)
def test_options_that_never_fit_are_named(line, misfits):
    (found,) = choice(line)
    assert found.severity == Severity.WARNING
    assert [title["kk"] for title in found.details["options"]] == misfits
    assert (found.actual, found.expected) == (len(misfits), line.credits)


def test_slots_that_name_no_discipline_are_one_information():
    (found,) = choice(slot(3), slot(6))
    assert (found.severity, found.actual, len(found.rows)) == (Severity.INFORMATION, 2, 2)


def test_one_option_is_no_choice():
    (found,) = choice(slot(6, 6))
    assert (found.severity, found.details["case"]) == (Severity.INFORMATION, "single")
