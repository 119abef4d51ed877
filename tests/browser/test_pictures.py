"""What the command that takes pictures relies on."""

import pytest

from catalog.tools.pictures.camera import photograph, shots

pytestmark = pytest.mark.browser

PNG = b"\x89PNG"


def test_a_picture_is_written_and_a_page_that_fails_is_named(site, chromium, tmp_path):
    pages = {"topic": "topics/caspian-ecology/", "lost": "topics/zhoq/"}
    said = []
    troubles = photograph(
        chromium, site=site, folder=tmp_path, wanted=shots(pages, ["kk"]), say=said.append
    )
    assert troubles == ["/kk/topics/zhoq/: 404"] * 4
    assert sorted(said) == sorted(path.name for path in tmp_path.iterdir())
    assert all(path.read_bytes().startswith(PNG) for path in tmp_path.iterdir())
