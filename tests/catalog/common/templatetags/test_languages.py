import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.utils import translation

from catalog.common.templatetags.languages import in_language


def render(tag, path, language="kk"):
    request = RequestFactory().get(path)
    with translation.override(language):
        return Template("{% load languages %}{% " + tag + " %}").render(
            Context({"request": request})
        )


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/kk/nothing-here/?q=%D2%9B", "/ru/nothing-here/?q=%D2%9B"),
        ("/kk", "/ru"),
        ("/kkk/", "/kkk/"),
    ],
)
def test_an_address_that_leads_nowhere_changes_its_language_alone(path, expected):
    with translation.override("kk"):
        assert in_language(path, "ru") == expected


def test_the_switch_keeps_filters_and_marks_the_current_language():
    html = render("language_links", "/ru/nothing-here/?level=7M&q=a", "ru")

    assert 'href="/kk/nothing-here/?level=7M&amp;q=a"' in html
    assert html.count("aria-current") == 1
    assert all(name in html for name in ("Қазақша", "Русский", "English"))


def test_the_canonical_address_drops_filters_and_keeps_the_page_number():
    html = render("canonical_link", "/kk/nothing-here/?level=7M&page=2")

    assert html == '<link rel="canonical" href="http://testserver/kk/nothing-here/?page=2">'


def test_everybody_else_is_sent_to_kazakh():
    html = render("alternate_links", "/en/nothing-here/", "en")

    assert 'hreflang="x-default" href="http://testserver/kk/nothing-here/"' in html
    assert html.count("<link ") == 4
