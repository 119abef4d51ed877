import datetime

import pytest

from programs.templatetags.cards import last_checked, opening
from tests.factories import ProgramFactory, SourceDocumentFactory

pytestmark = pytest.mark.django_db


def test_a_long_text_is_opened_by_its_first_paragraph():
    program = ProgramFactory(description_kk="Бірінші.\n\nЕкінші.\n\nҮшінші.")
    found = opening(program, "description")
    assert found.first == '<p lang="kk">Бірінші.</p>'
    assert found.rest == '<p lang="kk">Екінші.</p><p lang="kk">Үшінші.</p>'


def test_a_text_in_another_language_says_which():
    found = opening(ProgramFactory(description_ru="Первый."), "description")
    assert "fallback-label" in found.first
    assert '<p lang="ru">Первый.</p>' in found.first


def test_no_text_is_no_paragraph():
    found = opening(ProgramFactory(), "description")
    assert not found.first
    assert not found.rest


def test_the_last_check_is_that_of_the_source_checked_last():
    program = ProgramFactory()
    for day in (3, 9, 5):
        checked_on = datetime.date(2026, 11, day)
        program.sources.add(SourceDocumentFactory(checked_on=checked_on))
    assert last_checked(program) == "2026\xa0ж. 9\xa0қараша"
