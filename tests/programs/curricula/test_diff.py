import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from programs.curricula import Cycle, Group, Kind, diff
from programs.curricula.content import content
from tests.plans import bachelor, golden
from tests.plans.edit import edit, resize, where, with_lines, without
from tests.plans.strategies import plans, unhurried

ENGLISH = "Кәсіби ағылшын тілі"


def renumbered(plan):
    """The same paper with other keys and positions in the database."""
    lines = [replace(line, key=line.key + 500, position=10 * line.position) for line in plan.lines]
    return with_lines(plan, lines)


def test_a_revision_that_changes_nothing_has_no_difference():
    plan = bachelor.plan()
    assert not diff(plan, renumbered(plan))
    assert diff(plan, renumbered(plan)).total == (240, 240)


def test_a_new_row_is_added_and_seen_in_every_total():
    plan = golden.plan()
    new = replace(plan.lines[-1], key=99, kind=Kind.DISCIPLINE, title={"kk": "Өңіртану"}, credits=4)
    difference = diff(plan, with_lines(plan, [*plan.lines, new]))
    assert difference.added == (new,)
    assert (difference.removed, difference.changes) == ((), ())
    assert difference.total == (91, 95)
    assert difference.by_semester == {1: (30, 30), 2: (31, 31), 3: (30, 34)}
    assert difference.by_group[Group.THEORY_AND_PRACTICE] == (65, 69)


def test_a_row_that_is_gone_is_removed():
    plan = golden.plan()
    gone = where(plan, title="Әлемдік дипломатия")
    assert diff(plan, without(plan, gone)).removed == (gone,)


def test_a_discipline_of_three_semesters_is_matched_semester_by_semester():
    plan = golden.plan()
    second = where(plan, title=ENGLISH, semester=2)
    difference = diff(plan, without(plan, second))
    assert difference.removed == (second,)
    assert difference.moved == ()
    changed = edit(plan, second, credits=4)
    assert [(each.before.semester, each.fields) for each in diff(plan, changed).changes] == [
        (2, ("credits",))
    ]


def test_a_discipline_that_shifts_by_a_semester_moves_once():
    """English in semesters 1, 2, 3 becomes English in 2, 3, 4: the first one went to the end."""
    plan = golden.plan()
    later = edit(plan, where(plan, title=ENGLISH, semester=1), semester=4)
    (moved,) = diff(plan, later).moved
    assert (moved.before.semester, moved.after.semester) == (1, 4)


def test_a_row_may_move_and_change_its_credits_at_once():
    plan = bachelor.plan()
    row = where(plan, title="Геосаясат")
    smaller = resize(plan, row, 4)
    changed = edit(smaller, where(smaller, key=row.key), semester=4)
    difference = diff(plan, changed)
    assert difference.moved == difference.recredited
    assert difference.by_semester[2] == (30, 25)
    assert difference.by_semester[4] == (30, 34)


def test_a_course_keeps_its_row_under_another_name():
    plan = bachelor.plan()
    row = where(plan, title="Елтану")
    (change,) = diff(plan, edit(plan, row, title={"kk": "Шетелтану"})).renamed
    assert (change.before.key, change.after.title["kk"]) == (row.key, "Шетелтану")


def test_a_code_holds_a_row_where_there_is_no_course():
    plan = golden.plan()
    row = where(plan, title="Әлемдік дипломатия")
    coded = edit(plan, row, code="WD 5201")
    renamed = edit(coded, where(coded, code="WD 5201"), title={"kk": "Жаһандық дипломатия"})
    assert [each.fields for each in diff(coded, renamed).changes] == [("title",)]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("cycle", Cycle.PD),
        ("control", "pass"),
        ("hours", {"lectures": 150}),
        ("module", "2"),
        ("group", Group.PD),
        ("group_reason", "Кеңестің шешімі"),
        ("outcomes", frozenset({"ОН4"})),
        ("requires", frozenset({"philosophy"})),
    ],
)
def test_other_fields_are_told_by_name(field, value):
    plan = bachelor.plan()
    changed = edit(plan, where(plan, title="Геосаясат"), **{field: value})
    difference = diff(plan, changed)
    assert [each.fields for each in difference.altered] == [(field,)]
    assert (difference.moved, difference.recredited, difference.renamed) == ((), (), ())


def test_other_options_of_a_slot_are_a_change_of_the_slot():
    plan = bachelor.plan()
    slot = where(plan, kind=Kind.ELECTIVE_SLOT)
    (change,) = diff(plan, edit(plan, slot, options=slot.options[::-1])).altered
    assert change.fields == ("options",)


def test_rows_in_another_order_are_told_by_semester():
    plan = golden.plan()
    first, second = plan.lines[:2]
    swapped = edit(plan, first, position=second.position)
    swapped = edit(swapped, second, position=first.position)
    difference = diff(plan, swapped)
    assert difference.reordered == (1,)
    assert difference.changes == ()
    assert difference


def test_a_row_in_between_reorders_nothing():
    plan = golden.plan()
    assert diff(plan, without(plan, plan.lines[3])).reordered == ()


def test_the_plans_own_fields_are_facts():
    plan = bachelor.plan()
    assert diff(plan, replace(plan, intake=2026)).facts == {"intake": (2025, 2026)}


def test_a_missing_language_is_an_empty_name():
    plan = golden.plan()
    row = where(plan, title="Әлемдік дипломатия")
    assert not diff(plan, edit(plan, row, title={"kk": "Әлемдік дипломатия"}))


def said(plan):
    """What a paper says, semester by semester."""
    order = sorted(plan.lines, key=lambda line: (line.semester, line.position))
    facts = replace(plan, lines=())
    return facts, [content(line) for line in order]


def changes(difference):
    return Counter((each.before, each.after, each.fields) for each in difference.changes)


def shuffled(plan):
    return st.permutations(plan.lines).map(lambda lines: (plan, with_lines(plan, lines)))


pairs = st.one_of(st.tuples(plans, plans), plans.flatmap(shuffled))


@unhurried
@given(pairs)
def test_a_difference_is_empty_exactly_when_both_papers_say_the_same(pair):
    before, after = pair
    assert bool(diff(before, after)) == (said(before) != said(after))


@unhurried
@given(pairs)
def test_the_way_back_mirrors_the_way_there(pair):
    before, after = pair
    there, back = diff(before, after), diff(after, before)
    assert (back.added, back.removed) == (there.removed, there.added)
    assert Counter((new, old, fields) for old, new, fields in changes(back)) == changes(there)
    assert back.reordered == there.reordered
    assert back.facts == flipped(there.facts)
    assert back.total == there.total[::-1]
    assert back.by_semester == flipped(there.by_semester)
    assert back.by_group == flipped(there.by_group)


def flipped(parts):
    return {key: pair[::-1] for key, pair in parts.items()}


@unhurried
@given(plans, plans)
def test_every_row_is_accounted_for_once(before, after):
    difference = diff(before, after)
    kept = len(before.lines) - len(difference.removed)
    assert kept == len(after.lines) - len(difference.added)


@unhurried
@given(plans, st.randoms())
def test_a_change_of_credits_is_the_difference_of_the_totals(plan, chance: random.Random):
    if plan.lines:
        row = chance.choice(plan.lines)
        plan = edit(plan, row, counted=True)
        row = where(plan, key=row.key)
        assert diff(plan, edit(plan, row, credits=row.credits + 1)).total[1] == (
            diff(plan, plan).total[0] + 1
        )
