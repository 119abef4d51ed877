import re

import pytest
from django.db import models, transaction

from catalog.common.text.languages import LANGUAGES
from catalog.sample.loader import load
from partners.translation import TRANSLATED as PARTNERS
from programs.curricula import Component, Cycle, Group
from programs.models import Curriculum, Program
from programs.translation import TRANSLATED as PROGRAMS

pytestmark = pytest.mark.django_db

TRANSLATED = PARTNERS | PROGRAMS
SAMPLE_CODES = {"6B03101", "6B03102", "6B03103"}
# «Қaзақ» with a Latin a; «7М03111» with a Cyrillic М; a Latin «c» that stands alone.
MIXED = re.compile(r"\b(?=\w*[a-z\d])(?=\w*[а-яәғқңөұүһіё])\w+|\b[aceopxyi]\b", re.IGNORECASE)
HTML = re.compile(r"</?[a-z][^>]*>|&(?:[a-z]+|#\d+);", re.IGNORECASE)


@pytest.fixture(scope="module", autouse=True)
def sample(django_db_setup, django_db_blocker):
    """The real sample, loaded once for the questions of this file."""
    with django_db_blocker.unblock(), transaction.atomic():
        yield load()
        transaction.set_rollback(True)


def texts():
    """(where, text by language) for every translated field of every row."""
    for model, fields in TRANSLATED.items():
        for row in model._base_manager.all():
            for name in fields:
                where = f"{model.__name__} {row.pk} {name}"
                yield where, {code: getattr(row, f"{name}_{code}") or "" for code in LANGUAGES}


def in_cyrillic():
    return [(where, text[code]) for where, text in texts() for code in ("kk", "ru")]


def plain_texts():
    """Every character column of every row, translated or not."""
    for model in TRANSLATED:
        columns = [
            column.attname
            for column in model._meta.concrete_fields
            if isinstance(column, models.CharField | models.TextField)
        ]
        for row in model._base_manager.values("pk", *columns):
            yield from ((f"{model.__name__} {row['pk']} {name}", row[name]) for name in columns)


def credits(parts):
    return {key: part.credits for key, part in parts.items()}


@pytest.fixture
def master():
    return Curriculum.objects.with_rows().get(program__code="7M03111")


@pytest.fixture
def double_degree():
    return Program.objects.get(feature="double_degree")


def test_the_master_has_91_credits_in_three_semesters(master):
    book = master.ledger()
    assert book.total.credits == master.credits == 91
    assert credits(book.by_semester) == {1: 30, 2: 31, 3: 30}
    assert len(book.lines) == 25
    assert not book.outside


def test_the_groups_of_the_master_are_those_of_its_document(master):
    assert credits(master.ledger().by_group) == {
        Group.THEORY_AND_PRACTICE: 65,
        Group.RESEARCH_AND_INTERNSHIP: 18,
        Group.FINAL_ATTESTATION: 8,
    }
    semesters = master.ledger().by_semester_and_group
    assert [list(credits(parts).values()) for parts in semesters.values()] == [
        [24, 6, 0],
        [26, 5, 0],
        [15, 7, 8],
    ]


def test_the_cycles_and_components_of_the_master_are_those_of_its_document(master):
    book = master.ledger()
    assert credits(book.by_cycle) == {Cycle.BD: 27, Cycle.PD: 36}
    assert credits(book.by_component) == {Component.UC: 48, Component.EC: 15}
    assert credits(book.by_cycle_and_component) == {
        (Cycle.BD, Component.UC): 18,
        (Cycle.BD, Component.EC): 9,
        (Cycle.PD, Component.UC): 30,
        (Cycle.PD, Component.EC): 6,
    }


def test_the_master_was_approved_by_the_council(master):
    approval = master.approvals.get()
    assert (str(approval.date), approval.protocol) == ("2024-03-20", "14")
    assert approval.body_kk == "Академияның Ғылыми кеңесі"


def test_a_text_in_one_language_is_in_all_three():
    gaps = [
        (where, code)
        for where, text in texts()
        if any(text.values())
        for code in LANGUAGES
        if not text[code].strip()
    ]
    assert gaps == []


def test_no_word_mixes_latin_and_cyrillic_letters():
    mixed = [(where, MIXED.findall(text)) for where, text in in_cyrillic() if MIXED.search(text)]
    assert mixed == []


@pytest.mark.parametrize("word", ["Қaзақ", "тілi", "7М03111", "Xалық", "с c"])
def test_a_look_alike_would_be_noticed(word):
    assert MIXED.search(word)


@pytest.mark.parametrize("words", ["Yessenov University", "7M03111 «Халықаралық»", "ECTS кредиті"])
def test_a_whole_latin_word_is_no_look_alike(words):
    assert not MIXED.search(words)


def test_no_text_holds_markup():
    assert [where for where, text in plain_texts() if HTML.search(text or "")] == []


def test_codes_that_no_register_gave_are_flagged():
    flagged = Program.objects.filter(is_sample_code=True, is_sample=False)
    assert set(flagged.values_list("code", flat=True)) == SAMPLE_CODES
    assert not Program.objects.get(code="7M03111").is_sample_code


def test_the_programs_of_yessenov_wait_for_their_curricula():
    programs = Program.objects.filter(owner__slug="yessenov", is_sample=False)
    assert set(programs.values_list("code", flat=True)) == SAMPLE_CODES
    assert not Curriculum.objects.filter(program__in=programs).exists()
    assert not programs.exclude(visibility="public").exists()


def test_the_last_stage_of_the_double_degree_is_at_an_unknown_university(double_degree):
    stages = [
        (stage.first_semester, stage.last_semester, stage.institution and stage.institution.slug)
        for stage in double_degree.stages.all()
    ]
    assert stages == [(1, 4, "yessenov"), (5, 7, "baku-state-university"), (8, 8, None)]
    assert "дереккөздерде айтылмаған" in double_degree.stages.last().note_kk


def test_every_program_that_is_no_sample_names_a_source_document():
    programs = Program.objects.filter(is_sample=False)
    assert programs.count() == 4
    assert not programs.filter(sources=None).exists()


def test_every_row_of_the_sample_is_sound():
    for model in TRANSLATED:
        for row in model._base_manager.all():
            row.full_clean()


def test_the_sample_loads_once(sample):
    assert sample["programs"] == Program.objects.count()
    assert not load()
