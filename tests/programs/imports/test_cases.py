"""Plans that were once read wrong without a word."""

from collections import Counter

import pytest

from catalog.common.readers.files import read_pages
from programs.imports.read import read

from .cases import READ


def of(case):
    content = case.content if isinstance(case.content, bytes) else case.content.encode()
    return read(read_pages(content, f"жоспар.{case.ending}"))


@pytest.mark.parametrize("name", READ)
def test_rows_and_credits_of_each_semester_are_those_of_the_paper(name):
    case, credits = READ[name], Counter()
    reading = of(case)
    for record in reading.records:
        credits[record.semester] += record.credits
    assert (len(reading.records), dict(credits)) == (case.rows, case.credits)


@pytest.mark.parametrize("name", READ)
def test_nothing_else_is_said_but_what_a_reader_has_to_know(name):
    told = [each.message for each in of(READ[name]).findings if each.severity != "information"]
    assert len(told) == len(READ[name].said)
    assert all(word in message for word, message in zip(READ[name].said, told, strict=True))


def test_hours_of_a_course_over_two_semesters_are_shared_and_not_doubled():
    halves = [
        each for each in of(READ["Roman semesters beside the year"]).records if each.line == 3
    ]
    assert [each.credits for each in halves] == [5, 5]
    for name, whole in (("lectures", 21), ("siw", 140)):
        assert sum(each.hours[name] for each in halves) == whole


def test_a_row_at_the_foot_is_named_and_left_out():
    told = [each.line for each in of(READ["counts and signatures at the foot"]).findings]
    assert told == [5, 6, 7, 8]


def test_a_slot_is_named_for_its_group_and_not_for_its_first_option():
    slots = [each for each in of(READ["options of one numbered group"]).records if each.options]
    assert [list(slot.title.values()) for slot in slots] == [["ТК1"], ["ТК2"]]
    assert [len(slot.options) for slot in slots] == [2, 2]


def test_a_sum_of_a_module_that_its_rows_do_not_make_is_a_warning():
    case = READ["modules with their sums"]
    content = case.content.replace(";;15;1,2", ";;16;1,2").encode()
    told = read(read_pages(content, "жоспар.csv")).findings
    assert [(each.line, each.severity) for each in told if each.rule == "printed.total"] == [
        (2, "warning")
    ]
