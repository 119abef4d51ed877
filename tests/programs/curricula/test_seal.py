import hashlib
import json
import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from programs.curricula import (
    ApprovalAct,
    Cycle,
    Group,
    Kind,
    Level,
    Line,
    Plan,
    canonical,
    seal,
    short_code,
)
from tests.plans import bachelor
from tests.plans.edit import edit, where, with_lines
from tests.plans.strategies import plans, unhurried

ACT = ApprovalAct(
    paper="program_document",
    body={"kk": "Академиялық кеңес", "ru": "Академический совет", "en": "Academic Council"},
    date=date(2024, 3, 20),
    protocol="14",
)
NAMES = {
    "code": "6B03107",
    "title": {
        "kk": "Халықаралық қатынастар",
        "ru": "Международные отношения",
        "en": "International Relations",
    },
}
FORM = (
    '{"approval":{"academic_year":null,'
    '"body":{"kk":"Академиялық кеңес","ru":"Академический совет"},'
    '"date":"2024-03-20","paper":"program_document","protocol":"14"},'
    '"base":"higher","form":1,"intake":2024,"level":"7M",'
    '"program":{"code":"6B03107",'
    '"title":{"kk":"Халықаралық қатынастар","ru":"Международные отношения"}},'
    '"rows":[{"code":"","component":null,"control":"","counted":false,"credits":6,'
    '"cycle":null,"group":null,"hours":{},"kind":"research","options":[],"position":1,'
    '"semester":1,"title":{"kk":"Ғылыми-зерттеу жұмысы","ru":"НИРМ"}}],'
    '"semesters":3,"stated_credits":null,"track":"profile"}'
)
PLAN = bachelor.plan()
SEAL = seal(PLAN, ACT, NAMES)
SLOT = where(PLAN, kind=Kind.ELECTIVE_SLOT)


def resealed(plan=PLAN, act=ACT, names=NAMES):
    return seal(plan, act, names)


def in_language(title, language, text):
    return {**title, language: text}


def with_option(**changes):
    first, *rest = SLOT.options
    return edit(PLAN, SLOT, options=(replace(first, **changes), *rest))


ROW = where(PLAN, title="Геосаясат")
SEALED_ROW = {
    "semester": 3,
    "position": 99,
    "kind": Kind.RESEARCH,
    "cycle": Cycle.PD,
    "component": None,
    "credits": 6,
    "code": "GS 2204",
    "title": in_language(ROW.title, "kk", "Геосаясат негіздері"),
    "control": "pass",
    "hours": {**ROW.hours, "siw": 76},
    "counted": True,
    "group": Group.PD,
}
SEALED_PLAN = {
    "level": "7M",
    "intake": 2026,
    "track": "shortened",
    "base": "vocational",
    "semesters": 7,
    "stated_credits": 241,
}
SEALED_ACT = {
    "paper": "working_curriculum",
    "body": in_language(ACT.body, "ru", "Учёный совет"),
    "date": date(2024, 3, 21),
    "protocol": "15",
    "academic_year": 2025,
}


@pytest.mark.parametrize(("field", "value"), SEALED_ROW.items())
def test_the_seal_changes_with_a_field_of_a_row(field, value):
    assert resealed(edit(PLAN, ROW, **{field: value})) != SEAL


@pytest.mark.parametrize(("field", "value"), SEALED_PLAN.items())
def test_the_seal_changes_with_a_field_of_the_plan(field, value):
    assert resealed(replace(PLAN, **{field: value})) != SEAL


@pytest.mark.parametrize(("field", "value"), SEALED_ACT.items())
def test_the_seal_changes_with_the_act(field, value):
    assert resealed(act=replace(ACT, **{field: value})) != SEAL


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_seal_changes_with_an_official_name(language):
    assert resealed(edit(PLAN, ROW, title=in_language(ROW.title, language, "Ә"))) != SEAL
    assert resealed(with_option(title=in_language(SLOT.options[0].title, language, "Ө"))) != SEAL
    assert resealed(names={**NAMES, "title": in_language(NAMES["title"], language, "Ұ")}) != SEAL


def test_the_seal_changes_with_an_option_or_the_code_of_the_program():
    assert resealed(with_option(credits=4)) != SEAL
    assert resealed(with_option(code="EC 1")) != SEAL
    assert resealed(edit(PLAN, SLOT, options=SLOT.options[:1])) != SEAL
    assert resealed(names={**NAMES, "code": "6B03108"}) != SEAL


def test_the_seal_changes_with_a_row_more_or_less():
    assert resealed(with_lines(PLAN, PLAN.lines[1:])) != SEAL
    assert resealed(with_lines(PLAN, [*PLAN.lines, PLAN.lines[0]])) != SEAL


UNSEALED_ROW = {
    "key": 4711,
    "title": in_language(ROW.title, "en", "Geo-politics"),
    "module": "3",
    "course": "geo-politics",
    "group_reason": "Кеңестің шешімі",
    "outcomes": frozenset(),
    "requires": frozenset({"world-history"}),
}


@pytest.mark.parametrize(("field", "value"), UNSEALED_ROW.items())
def test_the_seal_does_not_know_what_was_not_approved(field, value):
    assert resealed(edit(PLAN, ROW, **{field: value})) == SEAL


def test_english_names_and_outcomes_do_not_touch_the_seal():
    assert resealed(act=replace(ACT, body=in_language(ACT.body, "en", "Board"))) == SEAL
    assert resealed(names={**NAMES, "title": in_language(NAMES["title"], "en", "IR")}) == SEAL
    assert resealed(with_option(title=in_language(SLOT.options[0].title, "en", "E"))) == SEAL
    assert resealed(with_option(course="another-address")) == SEAL
    assert resealed(replace(PLAN, outcomes=(), printed=())) == SEAL


def test_a_sealed_plan_is_known_by_its_seal_for_ever():
    """If this fails, papers that are printed already no longer prove themselves."""
    row = Line(1, 1, 1, Kind.RESEARCH, 6, title={"kk": "Ғылыми-зерттеу жұмысы", "ru": "НИРМ"})
    plan = Plan(Level.MASTER, (row,), intake=2024, track="profile", base="higher", semesters=3)
    assert canonical(plan, ACT, NAMES).decode() == FORM
    assert seal(plan, ACT, NAMES) == hashlib.sha256(FORM.encode()).hexdigest()
    assert short_code(seal(plan, ACT, NAMES)) == "D34B-7D91-D949"


def test_composed_and_decomposed_letters_are_one():
    title = {language: unicodedata.normalize("NFD", text) for language, text in ROW.title.items()}
    split = in_language(title, "kk", unicodedata.normalize("NFD", "Й ё"))
    whole = in_language(ROW.title, "kk", "Й ё")
    assert split["kk"] != whole["kk"]
    assert resealed(edit(PLAN, ROW, title=split)) == resealed(edit(PLAN, ROW, title=whole))


def test_the_canonical_form_is_one_line_of_sorted_json():
    form = canonical(PLAN, ACT, NAMES).decode()
    read = json.loads(form)
    assert form == json.dumps(read, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert "Қазақстан тарихы" in form
    assert read["approval"] == {
        "academic_year": None,
        "body": {"kk": "Академиялық кеңес", "ru": "Академический совет"},
        "date": "2024-03-20",
        "paper": "program_document",
        "protocol": "14",
    }
    assert read["rows"][0] == {
        "code": "",
        "component": "CC",
        "control": "exam",
        "counted": False,
        "credits": 5,
        "cycle": "GED",
        "group": None,
        "hours": {"lectures": 20, "practicals": 30, "siw": 75, "siwi": 25},
        "kind": "discipline",
        "options": [],
        "position": 1,
        "semester": 1,
        "title": {"kk": "Қазақстан тарихы", "ru": "История Казахстана"},
    }


def test_a_short_code_is_twelve_digits_in_groups():
    assert short_code("a3f927c10b5d" + "0" * 52) == "A3F9-27C1-0B5D"


def test_a_program_without_a_code_cannot_be_sealed():
    with pytest.raises(KeyError):
        seal(PLAN, ACT, {"title": {}})


@unhurried
@given(plans.flatmap(lambda plan: st.tuples(st.just(plan), st.permutations(plan.lines))))
def test_the_seal_does_not_depend_on_the_order_rows_came_in(case):
    plan, lines = case
    assert resealed(plan) == resealed(with_lines(plan, lines))


with_rows = plans.filter(lambda plan: plan.lines)


@unhurried
@given(with_rows, st.sampled_from(sorted(SEALED_ROW)))
def test_any_plan_is_sealed_field_by_field(plan, field):
    row = plan.lines[0]
    assume(getattr(row, field) != SEALED_ROW[field])
    changed = edit(plan, row, **{field: SEALED_ROW[field]})
    assert resealed(changed) != resealed(plan)


@unhurried
@given(with_rows, st.sampled_from(sorted(set(UNSEALED_ROW) - {"title"})))
def test_no_plan_is_sealed_in_anything_else(plan, field):
    changed = edit(plan, plan.lines[0], **{field: UNSEALED_ROW[field]})
    assert resealed(changed) == resealed(plan)
