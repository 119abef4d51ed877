from io import BytesIO

import pytest
from openpyxl import load_workbook

from catalog.common.writers.formats import Format
from programs.checks.seals import is_intact
from programs.models import Abbreviation, Course, ElectiveOption
from programs.papers.forms import export
from programs.services.publication import move_curriculum
from tests.factories import ProgramFactory

from ..services.papers import again, brought, raw

pytestmark = pytest.mark.django_db

NEW = {"kk": "Жаңа атау: өңіртану", "ru": "Новое название", "en": "A new name"}


@pytest.fixture
def sealed():
    return brought("approved", program=ProgramFactory(code="7M03111"))


def papers(curriculum):
    """Every form of the plan in every language, as a reader of the format meets it."""
    plan = again(curriculum)
    return {
        (file_format, language): opened(file_format, plan, language)
        for file_format in (Format.JSON, Format.CSV, Format.XLSX)
        for language in ("kk", "ru", "en")
    }


def opened(file_format, plan, language):
    content = export(plan, form="curriculum", file_format=file_format, language=language)
    if file_format != Format.XLSX:
        return content.decode("utf-8-sig")
    return [tuple(sheet.values) for sheet in load_workbook(BytesIO(content)).worksheets]


def rename(obj, **texts):
    for name, text in texts.items():
        setattr(obj, name, text)
    obj.save()


def discipline(curriculum):
    return Course.objects.get(items__curriculum=curriculum)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_renamed_discipline_keeps_its_approved_name(sealed, language):
    before, plan = papers(sealed), again(sealed).plan()
    rename(discipline(sealed), **{f"title_{language}": NEW[language]})
    assert papers(sealed) == before
    assert again(sealed).plan() == plan
    assert is_intact(again(sealed))


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_renamed_option_keeps_its_approved_name(sealed, language):
    before, plan = papers(sealed), again(sealed).plan()
    rename(ElectiveOption.objects.first().course, **{f"title_{language}": NEW[language]})
    assert papers(sealed) == before
    assert again(sealed).plan() == plan
    assert is_intact(again(sealed))


def test_a_new_code_of_a_discipline_does_not_reach_an_approved_plan(sealed):
    before, plan = papers(sealed), again(sealed).plan()
    rename(discipline(sealed), code="HOA6999")
    assert papers(sealed) == before
    assert again(sealed).plan() == plan
    assert is_intact(again(sealed))


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_a_renamed_program_does_not_touch_the_rows_nor_the_seal(sealed, language):
    plan = again(sealed).plan()
    rename(sealed.program, **{f"title_{language}": NEW[language]})
    assert again(sealed).plan() == plan
    assert is_intact(again(sealed))


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_papers_of_a_renamed_program_bear_its_approved_name(sealed, language):
    before = papers(sealed)
    rename(sealed.program, **{f"title_{language}": NEW[language]})
    assert papers(sealed) == before


def test_a_draft_follows_every_new_name():
    draft = brought("in_review")
    rename(discipline(draft), title_kk=NEW["kk"], code="HOA6999")
    line = again(draft).plan().lines[0]
    assert (line.title["kk"], line.code) == (NEW["kk"], "HOA6999")


@pytest.fixture
def without_english():
    """An approved plan whose discipline had no English name on that day."""
    draft = brought("draft")
    rename(discipline(draft), title_en="")
    for act in ("submit", "approve"):
        move_curriculum(draft, act)
    return draft


def test_an_english_name_that_was_missing_comes_in_later(without_english):
    rename(discipline(without_english), title_en=NEW["en"])
    plan = again(without_english)
    assert plan.plan().lines[0].title["en"] == NEW["en"]
    assert NEW["en"] in papers(without_english)[Format.JSON, "en"]
    assert is_intact(plan)


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_the_english_name_of_another_discipline_does_not_come_in(without_english, language):
    texts = {"title_en": NEW["en"], f"title_{language}": NEW[language]}
    rename(discipline(without_english), **texts)
    assert again(without_english).plan().lines[0].title["en"] == ""
    assert is_intact(again(without_english))


def test_an_english_name_that_was_there_stays(sealed):
    before = again(sealed).plan()
    rename(discipline(sealed), title_en=NEW["en"])
    assert again(sealed).plan() == before


def test_an_activity_takes_its_english_name_later(sealed):
    rename(sealed.items.get(kind="practice"), activity_en="Industrial practice")
    assert again(sealed).plan().lines[1].title["en"] == "Industrial practice"
    assert is_intact(again(sealed))


def test_an_abbreviation_and_a_label_do_not_touch_the_seal(sealed):
    Abbreviation.objects.create(
        institution=sealed.program.owner, term="BD", short_kk="БазП", label_kk="Базалық пәндер"
    )
    assert "БазП" in papers(sealed)[Format.CSV, "kk"]
    assert is_intact(again(sealed))


def test_another_status_does_not_touch_the_seal(sealed):
    raw(sealed, status="published")
    assert is_intact(again(sealed))


def test_a_plan_that_was_never_sealed_is_intact():
    draft = brought("draft")
    raw(draft, credits=99)
    assert is_intact(again(draft))


def test_a_save_that_changes_nothing_leaves_the_seal_whole(sealed):
    for row in (
        sealed,
        *sealed.items.all(),
        *sealed.approvals.all(),
        *ElectiveOption.objects.all(),
    ):
        row.save()
    assert is_intact(again(sealed))
