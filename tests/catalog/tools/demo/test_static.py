"""The demo's static files."""

import pytest

from catalog.bootstrap import RUN_LOCK
from catalog.tools.demo.static import prepare_static


@pytest.fixture
def site(tmp_path, settings):
    """Static files of ours beside those of the packages."""
    source = tmp_path / "source"
    (source / "css").mkdir(parents=True)
    (source / "css" / "page.css").write_text("p { color: black }\n" * 50)
    settings.STATICFILES_DIRS = [source]
    settings.STATIC_ROOT = tmp_path / "static"
    return {"source": source, "target": tmp_path / "static", "lock": RUN_LOCK}


def test_our_files_are_compressed_and_those_of_packages_are_copied(site):
    assert prepare_static(**site)
    css = site["target"] / "css" / "page.css"
    assert css.with_suffix(".css.br").exists()
    assert css.with_suffix(".css.gz").exists()
    admin = site["target"] / "admin" / "css"
    assert (admin / "base.css").exists()
    assert not list(admin.glob("*.br"))


def test_a_second_start_prepares_nothing(site):
    assert prepare_static(**site)
    assert not prepare_static(**site)


def test_a_changed_file_is_prepared_again(site):
    prepare_static(**site)
    (site["source"] / "css" / "page.css").write_text("p { color: teal }\n" * 50)
    assert prepare_static(**site)
    assert "teal" in (site["target"] / "css" / "page.css").read_text()


def test_a_changed_lock_prepares_again(site, tmp_path):
    prepare_static(**site)
    other = tmp_path / "run.txt"
    other.write_text("django==5.2\n")
    assert prepare_static(**site | {"lock": other})


def test_a_start_that_was_cut_short_is_repeated(site):
    prepare_static(**site)
    site["target"].with_suffix(".stamp").unlink()
    assert prepare_static(**site)
