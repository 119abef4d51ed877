from types import SimpleNamespace

import pytest
from django.template import Context, Template
from django.utils import translation


def described(kk="", ru="", en=""):
    return SimpleNamespace(title_kk=kk, title_ru=ru, title_en=en)


def render(tag, obj, language="kk"):
    template = Template("{% load content %}{% " + tag + ' obj "title" %}')
    with translation.override(language):
        return template.render(Context({"obj": obj}))


def test_a_text_in_the_readers_language_stands_alone():
    course = described(kk="Қақтығыстану", ru="Конфликтология")

    assert render("text", course) == "Қақтығыстану"


def test_a_fallback_says_its_language_to_people_and_to_machines():
    html = render("text", described(ru="Геополитика"), "en")

    assert html == (
        '<span lang="ru" class="fallback">Геополитика</span>'
        ' <span class="fallback-label">in Russian</span>'
    )


@pytest.mark.parametrize("tag", ["text", "plain", "paragraphs"])
def test_a_text_that_no_language_has_leaves_no_trace(tag):
    assert render(tag, described()) == ""


@pytest.mark.parametrize("tag", ["text", "plain", "paragraphs"])
@pytest.mark.parametrize("language", ["kk", "ru"])
def test_markup_in_a_text_is_shown_and_never_run(tag, language):
    html = render(tag, described(ru="<script>alert(1)</script>"), language)

    assert "<script>" not in html
    assert "&lt;script&gt;" in html


def test_plain_carries_no_label():
    assert render("plain", described(ru="Геополитика"), "kk") == "Геополитика"


def test_blank_lines_part_paragraphs():
    html = render("paragraphs", described(kk="Бірінші.\r\n\r\nЕкінші:\nжалғасы.\n \n\nҮшінші."))

    assert html == "<p>Бірінші.</p><p>Екінші:\nжалғасы.</p><p>Үшінші.</p>"


def test_paragraphs_in_another_language_share_one_label():
    html = render("paragraphs", described(ru="Первый.\n\nВторой."), "en")

    assert html == (
        '<p class="fallback-label">in Russian</p>'
        '<div lang="ru" class="fallback"><p>Первый.</p><p>Второй.</p></div>'
    )


def test_a_reader_of_no_known_language_reads_kazakh():
    assert render("text", described(kk="Құқық", en="Law"), "de") == "Құқық"
