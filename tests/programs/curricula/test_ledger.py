import dataclasses
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programs.curricula import (
    Component,
    Cycle,
    Group,
    Hours,
    Kind,
    Level,
    Line,
    Plan,
    ledger,
)
from tests.plans import bachelor, golden
from tests.plans.edit import edit, where
from tests.plans.strategies import plans, unhurried


def figures(parts):
    return {key: part.credits for key, part in parts.items()}


@pytest.fixture
def book():
    return ledger(golden.plan())


def test_the_golden_plan_has_91_credits_in_three_semesters(book):
    assert book.total.credits == 91
    assert figures(book.by_semester) == {1: 30, 2: 31, 3: 30}
    assert figures(book.by_year) == {1: 61, 2: 30}


def test_the_golden_groups_add_up_to_the_total(book):
    assert figures(book.by_group) == {
        Group.THEORY_AND_PRACTICE: 65,
        Group.RESEARCH_AND_INTERNSHIP: 18,
        Group.FINAL_ATTESTATION: 8,
    }


def test_practice_counts_with_theory_and_internship_with_research(book):
    by_semester = {number: figures(parts) for number, parts in book.by_semester_and_group.items()}
    assert [list(parts.values()) for parts in by_semester.values()] == [
        [24, 6, 0],
        [26, 5, 0],
        [15, 7, 8],
    ]


def test_the_golden_cycles_and_components(book):
    assert figures(book.by_cycle) == {Cycle.BD: 27, Cycle.PD: 36}
    assert figures(book.by_component) == {Component.UC: 48, Component.EC: 15}
    assert figures(book.by_cycle_and_component) == {
        (Cycle.BD, Component.UC): 18,
        (Cycle.BD, Component.EC): 9,
        (Cycle.PD, Component.UC): 30,
        (Cycle.PD, Component.EC): 6,
    }


def test_a_sum_names_the_rows_it_came_from(book):
    part = book.by_semester_and_group[3][Group.RESEARCH_AND_INTERNSHIP]
    assert [line.title["kk"] for line in part.lines] == [
        "Тағылымдама",
        "Эксперименттік-зерттеу жұмысы",
    ]


def test_additional_training_stands_outside_the_total_unless_counted():
    extra = Line(key=99, semester=1, position=99, kind=Kind.ADDITIONAL_TRAINING, credits=4)
    plan = golden.plan()
    outside = ledger(Plan(plan.level, (*plan.lines, extra)))
    counted = ledger(Plan(plan.level, (*plan.lines, dataclasses.replace(extra, counted=True))))
    assert outside.total.credits == 91
    assert figures(outside.outside) == {1: 4}
    assert counted.total.credits == 95
    assert counted.by_group[Group.ADDITIONAL_TRAINING].credits == 4


def test_a_bachelor_groups_by_cycle_and_a_practice_without_one_stays_apart():
    lines = (
        Line(1, 1, 1, Kind.DISCIPLINE, 5, Cycle.GED, Component.CC),
        Line(2, 1, 2, Kind.DISCIPLINE, 6, Cycle.BD, Component.UC),
        Line(3, 2, 1, Kind.PRACTICE, 2, Cycle.BD, Component.UC),
        Line(4, 2, 2, Kind.PRACTICE, 3),
        Line(5, 8, 1, Kind.FINAL_ATTESTATION, 8),
    )
    assert figures(ledger(Plan(Level.BACHELOR, lines)).by_group) == {
        Group.GED: 5,
        Group.BD: 8,
        Group.PD: 0,
        Group.PRACTICE: 3,
        Group.FINAL_ATTESTATION: 8,
    }


def test_an_overriding_group_moves_its_row_there_and_keeps_the_total():
    plan = golden.plan()
    moved = edit(
        plan,
        where(plan, kind=Kind.INTERNSHIP),
        group=Group.THEORY_AND_PRACTICE,
        group_reason="Кеңестің шешімі",
    )
    assert figures(ledger(moved).by_group) == {
        Group.THEORY_AND_PRACTICE: 67,
        Group.RESEARCH_AND_INTERNSHIP: 16,
        Group.FINAL_ATTESTATION: 8,
    }


def test_an_elective_slot_counts_once_whatever_its_options():
    plan = bachelor.plan()
    slot = where(plan, kind=Kind.ELECTIVE_SLOT)
    assert len(slot.options) == 2
    assert ledger(edit(plan, slot, options=())).total.credits == ledger(plan).total.credits == 240


def test_the_bars_of_a_semester_hold_all_its_rows(book):
    bars = {number: figures(parts) for number, parts in book.by_semester_and_cycle.items()}
    assert bars == {
        1: {Cycle.BD: 12, Cycle.PD: 12, None: 6},
        2: {Cycle.BD: 12, Cycle.PD: 12, None: 7},
        3: {Cycle.BD: 3, Cycle.PD: 12, None: 15},
    }
    assert [list(parts)[-1] for parts in bars.values()] == [None, None, None]


def test_modules_are_summed_in_the_order_they_are_met():
    plan = golden.plan()
    for number, name in ((4, "Сыртқы саясат"), (1, "Тілдер"), (10, "Тілдер")):
        plan = edit(plan, where(plan, key=number), module=name)
    assert figures(ledger(plan).by_module) == {"Тілдер": 6, "Сыртқы саясат": 3}
    assert list(ledger(plan).by_module) == ["Тілдер", "Сыртқы саясат"]


def test_thirty_academic_hours_make_a_credit(book):
    assert book.hours == Hours(total=2730, contact=0, practice=0, independent=0)
    assert {number: part.total for number, part in book.hours_by_semester.items()} == {
        1: 900,
        2: 930,
        3: 900,
    }


def test_given_hours_are_split_into_contact_practice_and_independent():
    part = ledger(bachelor.plan()).hours_by_semester[2]
    assert part == Hours(total=900, contact=280, practice=60, independent=560)
    assert part.given == part.total


def test_the_span_reaches_to_the_longer_of_plan_and_rows():
    plan = golden.plan()
    assert list(ledger(plan).span) == [1, 2, 3]
    assert list(ledger(dataclasses.replace(plan, semesters=4)).span) == [1, 2, 3, 4]
    assert list(ledger(Plan(Level.MASTER, ())).span) == []


def test_an_empty_plan_adds_up_to_nothing():
    assert ledger(Plan(Level.DOCTORATE, ())).total.credits == 0


@unhurried
@given(plans)
def test_groups_and_semesters_each_add_up_to_the_total(plan):
    book = ledger(plan)
    assert sum(figures(book.by_group).values()) == book.total.credits
    assert sum(figures(book.by_semester).values()) == book.total.credits
    for semester, groups in book.by_semester_and_group.items():
        assert sum(figures(groups).values()) == book.by_semester[semester].credits
    for semester, bars in book.by_semester_and_cycle.items():
        assert sum(figures(bars).values()) == book.by_semester[semester].credits
    assert sum(part.total for part in book.hours_by_semester.values()) == book.hours.total


@unhurried
@given(plans, st.randoms())
def test_sums_do_not_depend_on_the_order_of_rows(plan, chance: random.Random):
    shuffled = list(plan.lines)
    chance.shuffle(shuffled)
    other = ledger(Plan(plan.level, tuple(shuffled)))
    book = ledger(plan)
    assert figures(other.by_semester) == figures(book.by_semester)
    assert figures(other.by_group) == figures(book.by_group)
    assert figures(other.by_cycle) == figures(book.by_cycle)
    assert figures(other.by_module) == figures(book.by_module)
    assert other.hours_by_semester == book.hours_by_semester


@unhurried
@given(plans, st.integers(1, 10))
def test_moving_a_row_to_another_semester_keeps_the_total(plan, semester):
    moved = tuple(dataclasses.replace(line, semester=semester) for line in plan.lines[:1])
    other = Plan(plan.level, moved + plan.lines[1:])
    assert ledger(other).total.credits == ledger(plan).total.credits
