"""A catalog of another name, colours and mark takes the settings, the tokens and rows."""

import colorsys
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import render_to_string

from catalog.common.text.languages import LANGUAGES
from tests.factories import InstitutionFactory
from tests.house.sources import ROOT, read

SITE = "catalog/settings/site.py"
TOKENS = {"static/css/tokens.css", "static/css/admin/tokens.css"}
ON_PAPER = "static/css/components/print.css"  # ink on white sheets, whatever the screen shows
OURS = ("catalog", "partners", "programs", "templates", "static/css", "static/js")
KINDS = {".py", ".html", ".css", ".js", ".typ"}
DATA = ("catalog/sample", "catalog/tools")  # rows of the sample, and what measures them
COLOR = re.compile(r"#([0-9a-fA-F]{6})\b")
GREY = 0.02
NAMES = re.compile("yessenov|есенов", re.IGNORECASE)


def sources():
    for folder in OURS:
        for path in sorted((ROOT / folder).rglob("*")):
            name = str(path.relative_to(ROOT))
            if path.suffix in KINDS and not name.startswith(DATA):
                yield name


def colors(text):
    """The colours of a source, without black, white and what lies between."""
    found = (bytes.fromhex(digits) for digits in COLOR.findall(text))
    return [color.hex() for color in found if is_coloured(color)]


def is_coloured(color):
    return colorsys.rgb_to_hsv(*(part / 255 for part in color))[1] > GREY


def token(name, sheet="static/css/tokens.css"):
    return re.search(rf"--{name}: (#\w+);", read(sheet))[1]


def test_colours_stand_in_the_settings_and_the_tokens_alone():
    found = {path: colors(read(path)) for path in sources()}
    assert {path for path, hues in found.items() if hues} == {SITE, ON_PAPER, *TOKENS}


def test_a_colour_elsewhere_would_be_noticed():
    assert colors("a { color: #0A4A57; border: 1px solid #828282 }") == ["0a4a57"]


def test_no_source_names_the_university():
    assert [path for path in sources() if NAMES.search(read(path))] == []


@pytest.mark.parametrize("name", sorted(settings.SITE_TEXTS))
def test_no_source_repeats_a_text_of_the_site(name):
    texts = settings.SITE_TEXTS[name].values()
    repeated = [path for path in sources() if any(f'"{text}"' in read(path) for text in texts)]
    assert {*repeated} <= {SITE}


@pytest.mark.parametrize("name", sorted(settings.SITE_TEXTS))
def test_the_site_speaks_every_language(name):
    texts = settings.SITE_TEXTS[name]
    assert set(texts) == set(LANGUAGES)
    assert all(text == text.strip() != "" for text in texts.values())


def test_what_stands_twice_is_the_same():
    assert token("sea-deep") == settings.SITE_COLOR
    assert token("admin-tint", "static/css/admin/tokens.css") == settings.ADMIN_COLORS["50"]


def test_the_icon_is_there():
    assert Path(finders.find(settings.SITE_ICON)).suffix == ".svg"


OTHER = {
    name: {"kk": f"Басқа {name}", "ru": f"Другое {name}", "en": f"Another {name}"}
    for name in settings.SITE_TEXTS
}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("language", "word"), [("kk", "Басқа"), ("ru", "Другое"), ("en", "Another")]
)
def test_every_page_follows_the_settings(client, settings, language, word):
    settings.SITE_TEXTS, settings.SITE_ICON = OTHER, "icons/other.svg"
    settings.SITE_COLOR = "#123456"
    InstitutionFactory(latitude="43.65", longitude="51.17")
    page = client.get(f"/{language}/").content.decode()
    assert f"· {word} name</title>" in page
    assert f"<b>{word} name</b>" in page
    assert f'content="{word} description"' not in page  # the home page has a sentence of its own
    assert f"<p>{word} description</p>" in page
    assert f"<h1>{word} welcome</h1>" in page
    assert 'content="#123456"' in page
    assert "icons/other.svg" in page
    partners = client.get(f"/{language}/partners/").content.decode()
    assert f'content="{word} partners"' in partners
    assert f'aria-label="{word} map"' in partners


@pytest.mark.django_db
def test_the_admin_bears_the_name_of_the_catalog(client):
    page = client.get("/admin/login/", headers={"accept-language": "ru"}).content.decode()
    assert settings.SITE_TEXTS["name"]["ru"] in page


def test_the_page_of_an_error_has_the_icon(settings):
    settings.SITE_ICON = "icons/other.svg"
    assert "icons/other.svg" in render_to_string("500.html")
