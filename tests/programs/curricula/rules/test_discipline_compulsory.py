from programs.curricula import Component, Cycle, Kind, Option, findings
from tests.plans import bachelor, norms
from tests.plans.edit import edit, where, with_lines, without


def missing(plan):
    found = findings(plan, norms.BACHELOR)
    return {
        each.details["label"]["kk"]: (each.actual, each.expected)
        for each in found
        if each.rule == "discipline.compulsory"
    }


def test_a_discipline_counts_over_all_its_semesters():
    plan = bachelor.plan()
    assert missing(without(plan, where(plan, title="Дене шынықтыру", semester=4))) == {
        "Дене шынықтыру": (6, 8)
    }


def test_a_module_counts_over_all_its_disciplines():
    plan = bachelor.plan()
    assert missing(without(plan, where(plan, title="Мәдениеттану"))) == {
        "Әлеуметтік-саяси білім модулі": (6, 8)
    }


def test_a_name_is_known_however_it_was_typed():
    plan = bachelor.plan()
    row = where(plan, title="Қазақстан тарихы")
    assert missing(edit(plan, row, title={"kk": "КАЗАКСТАН  ТАРИХЫ"})) == {}


def test_a_name_in_one_language_is_enough():
    plan = bachelor.plan()
    row = where(plan, title="Философия")
    assert missing(edit(plan, row, title={"kk": "", "en": "philosophy"})) == {}


def test_a_slot_of_kazakh_or_russian_is_the_language():
    plan = bachelor.plan()
    for semester in (1, 2):
        row = where(plan, title="Қазақ (орыс) тілі", semester=semester)
        offered = (
            Option("kazakh", {"kk": "Қазақ тілі"}, 5),
            Option("russian", {"kk": "Орыс тілі"}, 5),
        )
        plan = edit(
            plan, row, kind=Kind.ELECTIVE_SLOT, title={"kk": "Тіл"}, course="", options=offered
        )
    assert missing(plan) == {}
    slot = where(plan, title="Тіл")
    other = Option("turkish", {"kk": "Түрік тілі"}, 5)
    assert missing(edit(plan, slot, options=(*slot.options, other))) == {
        "Қазақ (орыс) тілі": (5, 10)
    }


def test_a_namesake_of_another_cycle_does_not_stand_in():
    plan = bachelor.plan()
    psychology = where(plan, title="Психология")
    lines = [line for line in plan.lines if line is not psychology]
    other = where(plan, title="Геосаясат")
    namesake = edit(with_lines(plan, lines), other, title=psychology.title, component=Component.UC)
    assert where(namesake, title="Психология").cycle == Cycle.BD
    assert missing(namesake) == {"Әлеуметтік-саяси білім модулі": (6, 8)}
