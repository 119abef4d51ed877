"""The demo's folder: emptied on request, unless it is served."""

import fcntl
import os

import pytest
from django.core.management.base import CommandError

from catalog.tools.demo.folder import empty


def test_files_folders_and_links_go_and_what_links_point_at_stays(tmp_path):
    data, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    (data / "static").mkdir(parents=True)
    (data / "static" / "қаріп.css").write_text("")
    (data / "secret_key").write_text("")
    elsewhere.mkdir()
    (data / "link").symlink_to(elsewhere)
    empty(folder=data)
    assert list(data.iterdir()) == []
    assert elsewhere.exists()


def test_a_folder_that_is_served_is_not_emptied(tmp_path):
    (tmp_path / "catalog.sqlite3").write_text("")
    server = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(server, fcntl.LOCK_SH)
    with pytest.raises(CommandError, match="The demo is running"):
        empty(folder=tmp_path)
    os.close(server)
    assert (tmp_path / "catalog.sqlite3").exists()
