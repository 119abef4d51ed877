"""Style sheets in parts, served as one file."""

import os

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command

from catalog.common.web.bundles import BundlingFinder

FRAME, CARDS = 'a::before { content: "ә" }\n', "article { color: teal }\n"


@pytest.fixture
def source(tmp_path, settings):
    folder = tmp_path / "source"
    (folder / "css" / "page").mkdir(parents=True)
    (folder / "css" / "page.css").write_text(
        '/* Беттің бөліктері */\n@import "page/frame.css";\n@import "page/cards.css";\n'
    )
    (folder / "css" / "page" / "frame.css").write_text(FRAME)
    (folder / "css" / "page" / "cards.css").write_text(CARDS)
    (folder / "css" / "alone.css").write_text("p { color: black }\n")
    settings.STATICFILES_DIRS = [folder]
    settings.STATIC_ROOT = tmp_path / "static"
    settings.BUNDLES = tmp_path / "bundles"
    settings.STATICFILES_FINDERS = ["catalog.common.web.bundles.BundlingFinder"]
    finders.get_finder.cache_clear()
    yield folder
    finders.get_finder.cache_clear()


def collected(settings):
    call_command("collectstatic", interactive=False, verbosity=0)
    return {
        str(path.relative_to(settings.STATIC_ROOT)): path.read_text()
        for path in settings.STATIC_ROOT.rglob("*.css")
    }


def test_parts_are_collected_as_one_sheet_in_the_order_of_the_imports(source, settings):
    assert collected(settings) == {
        "css/page.css": f"{FRAME}\n{CARDS}",
        "css/alone.css": "p { color: black }\n",
    }


def test_a_changed_part_is_collected_again(source, settings):
    collected(settings)
    part = source / "css" / "page" / "cards.css"
    part.write_text("article { color: gold }\n")
    os.utime(part, (later := part.stat().st_mtime + 10, later))
    assert "gold" in collected(settings)["css/page.css"]


def test_the_development_server_finds_the_same_piece(source):
    finder = BundlingFinder()
    with open(finder.find("css/page.css")) as file:
        assert file.read() == f"{FRAME}\n{CARDS}"
    (source / "css" / "page" / "frame.css").write_text("b { color: red }\n")
    with open(finder.find("css/page.css")) as file:
        assert file.read() == f"b {{ color: red }}\n\n{CARDS}"
    assert finder.find("css/alone.css") == str(source / "css" / "alone.css")
    assert finder.find("css/none.css") == []


def test_a_sheet_with_rules_of_its_own_is_no_bundle(source, settings):
    (source / "css" / "page.css").write_text('@import "page/frame.css";\ni { color: red }\n')
    assert collected(settings)["css/page.css"].startswith("@import")


def test_a_part_that_is_missing_is_not_passed_over(source, settings):
    (source / "css" / "page" / "cards.css").unlink()
    with pytest.raises(OSError, match=r"cards\.css"):
        collected(settings)
