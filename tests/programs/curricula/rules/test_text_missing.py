from dataclasses import replace

from programs.curricula import Kind, findings
from tests.plans import bachelor, norms
from tests.plans.edit import edit, where


def missing(plan):
    return {
        each.details["language"]: each.rows
        for each in findings(plan, norms.BACHELOR)
        if each.rule == "text.missing"
    }


def test_a_blank_name_is_missing_in_its_language_alone():
    plan = bachelor.plan()
    row = where(plan, title="Елтану")
    assert missing(edit(plan, row, title={**row.title, "ru": " "})) == {"ru": (row.key,)}


def test_the_name_of_an_option_is_missed_on_its_slot():
    plan = bachelor.plan()
    slot = where(plan, kind=Kind.ELECTIVE_SLOT)
    first, *rest = slot.options
    bare = replace(first, title={"kk": first.title["kk"]})
    changed = edit(plan, slot, options=(bare, *rest))
    assert missing(changed) == {"ru": (slot.key,), "en": (slot.key,)}
