"""Plans as other universities lay them out: what stands where differs from paper to paper."""

import pytest

from catalog.common.readers.files import read_pages
from programs.curricula import Level
from programs.imports.read import read

from . import layouts

KINDS = {
    "d": "discipline",
    "e": "elective_slot",
    "p": "practice",
    "r": "research",
    "f": "final_attestation",
}


def of(layout):
    content = layout.content if isinstance(layout.content, bytes) else layout.content.encode()
    return read(read_pages(content, f"жоспар.{layout.ending}"), level=Level(layout.level))


def rows_of(reading):
    return [
        (row.semester, str(row.kind), row.credits, row.cycle or "", row.component or "")
        for row in reading.records
    ]


def expected(layout):
    """`1 d 5 GED CC` on a line of its own for each row."""
    for line in layout.rows.strip().splitlines():
        semester, kind, credits, *terms = line.split()
        cycle, component = (*terms, "", "")[:2]
        yield int(semester), KINDS[kind], int(credits), cycle.strip("-"), component


@pytest.mark.parametrize("name", layouts.LAYOUTS)
def test_the_layout_is_read_row_by_row(name):
    layout = layouts.LAYOUTS[name]
    reading = of(layout)
    assert rows_of(reading) == list(expected(layout))
    spoken = [finding.message for finding in reading.findings if finding.severity != "information"]
    assert len(spoken) == len(layout.said)
    for words, message in zip(layout.said, spoken, strict=True):
        assert all(word in message for word in words)


@pytest.mark.parametrize("name", ["two names to a cell", "a column for each language"])
def test_names_are_parted_by_language(name):
    first = of(layouts.LAYOUTS[name]).records[0]
    assert (first.title["kk"], first.title["ru"]) == ("Тарих", "История")


def test_options_below_and_inside_a_slot_are_kept_with_it():
    below = of(layouts.LAYOUTS["options in rows below"]).records[0]
    inside = of(layouts.LAYOUTS["options in the cell"]).records[0]
    for record in (below, inside):
        names = [next(iter(option.title.values())) for option in record.options]
        assert names == ["Саясаттану", "Әлеуметтану"]


def test_a_total_takes_the_meaning_whose_rows_add_up_to_it():
    printed = of(layouts.LAYOUTS["a wrong total of a year"]).printed
    assert [(row.total.semester, row.total.credits) for row in printed] == [
        (1, 11),
        (2, 5),
        (None, 15),
    ]


@pytest.mark.parametrize("head", layouts.HEADS)
def test_the_facts_around_a_table_are_read(head):
    table = "\nСеместр\tПән\tКредит\n1\tТарих\t5\n"
    facts = read(read_pages((head + table).encode(), "жоспар.txt")).facts
    act = facts.approval
    told = (facts.code, facts.title, facts.semesters, facts.credits, facts.intake)
    assert (*told, str(act.date), act.protocol) == layouts.HEADS[head]
