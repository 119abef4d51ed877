"""The strictness every other test relies on."""

import pytest
from django.conf import settings
from django.template import Context, Origin, Template
from django.utils.translation import activate, get_language


def rendered(text, *, path):
    return Template(text, origin=Origin(str(path))).render(Context({"title": "Бағдарлама"}))


def test_an_unknown_variable_in_our_templates_fails():
    page = settings.BASE_DIR / "templates" / "pages" / "home.html"
    assert rendered("{{ title }}", path=page) == "Бағдарлама"
    with pytest.raises(AssertionError, match=r"Unknown template variable titel in .*home\.html"):
        rendered("{{ titel }}", path=page)


def test_an_optional_variable_is_asked_for_in_a_condition():
    page = settings.BASE_DIR / "templates" / "pages" / "home.html"
    assert rendered("{% if titel %}{{ titel }}{% endif %}", path=page) == ""


def test_templates_of_packages_keep_djangos_leniency():
    assert rendered("[{{ titel }}]", path="/elsewhere/admin/base.html") == "[]"


@pytest.mark.parametrize("language", ["ru", "en"])
def test_each_test_starts_in_kazakh(language):
    assert get_language() == "kk"
    activate(language)
