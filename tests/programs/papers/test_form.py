from types import SimpleNamespace

import pytest

from catalog.common.writers.formats import Format
from programs.papers.form import Audience, Form, Making, Subject
from programs.papers.forms import FORMS, made_of, public
from programs.papers.parts.languages import PAPER_LANGUAGES

SEALED, OPEN = SimpleNamespace(is_sealed=True), SimpleNamespace(is_sealed=False)


def names(forms):
    return [form.name for form in forms]


def form(**about):
    given = {"name": "paper", "title": "Құжат", "of": Subject.CURRICULUM, "had_by": frozenset()}
    made = {"formats": {Format.XLSX: Making(str, str.encode)}, "languages": PAPER_LANGUAGES}
    return Form(**{**given, **made, **about})


@pytest.mark.parametrize(
    ("plan", "expected"),
    [
        (SEALED, ["approved", "curriculum", "brochure"]),
        (OPEN, ["curriculum", "brochure"]),
        (None, ["brochure"]),
    ],
)
def test_readers_have_the_document_of_a_sealed_plan_and_the_brochure_of_none(plan, expected):
    assert names(public(plan)) == expected


def test_the_registrar_alone_has_the_official_papers():
    official = ["approved", "working", "electives", "passport"]
    assert names(form for form in FORMS.values() if form.is_official) == official


def test_a_paper_is_made_of_a_plan_a_program_or_all_of_them():
    assert names(made_of(Subject.PROGRAM)) == ["passport", "brochure"]
    assert names(made_of(Subject.CATALOG)) == ["catalog"]
    assert names(made_of(Subject.CURRICULUM)) == ["approved", "working", "electives", "curriculum"]


@pytest.mark.parametrize(
    ("file_format", "is_bilingual"),
    [("pdf", True), ("docx", True), ("xlsx", True), ("csv", False), ("json", False)],
)
def test_data_are_never_in_two_languages_at_once(file_format, is_bilingual):
    assert ("kk-ru" in form().languages_in(file_format)) == is_bilingual
    assert {"kk", "ru", "en"} <= set(form().languages_in(file_format))


def test_a_file_is_called_by_its_own_words_before_the_title_of_its_paper():
    excel, sample = Making(str, str.encode, "Excel кестесі"), {"sample_title": "Үлгі құжат"}
    assert form().words("xlsx", is_sample=True) == "Құжат"
    assert form(**sample).words("xlsx", is_sample=False) == "Құжат"
    assert form(**sample).words("xlsx", is_sample=True) == "Үлгі құжат"
    assert form(formats={Format.XLSX: excel}, **sample).words("xlsx", is_sample=True) == excel.words


def test_who_may_have_a_paper_is_read_from_its_audience():
    both = form(had_by=frozenset({Audience.READERS, Audience.REGISTRAR}))
    assert (both.is_public, both.is_official) == (True, True)
    staff = form(had_by=frozenset({Audience.STAFF}))
    assert (staff.is_public, staff.is_official) == (False, False)
