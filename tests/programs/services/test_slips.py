import os
from dataclasses import replace
from pathlib import Path

import pytest
from django.utils import timezone

from programs.services import slips
from programs.services.slips import Slip

SLIP = Slip("a" * 64, "b" * 64, "approved", "docx", "kk-ru", 7)


@pytest.fixture
def folder(settings):
    return Path(settings.ISSUED_FOLDER)


def test_a_slip_says_all_that_was_said_of_the_paper():
    before = timezone.now().replace(microsecond=0)
    slips.leave(SLIP)
    (slip,) = slips.left()
    assert slip == SLIP
    assert abs(slip.left_at - before).days == 0


def test_where_nothing_was_left_there_is_nothing():
    assert list(slips.left()) == []


def test_equal_papers_leave_one_slip_of_the_first_hour(folder):
    slips.leave(SLIP)
    os.utime(folder / SLIP.name, (1_000_000_000, 1_000_000_000))
    slips.leave(SLIP)
    (slip,) = slips.left()
    assert slip.left_at.year == 2001


@pytest.mark.parametrize("other", [{"sha256": "c" * 64}, {"language": "ru"}, {"plan": 8}])
def test_another_paper_leaves_another_slip(other):
    slips.leave(SLIP)
    slips.leave(replace(SLIP, **other))
    assert {slip.name for slip in slips.left()} == {SLIP.name, replace(SLIP, **other).name}


def test_other_files_of_the_folder_are_no_slips(folder):
    slips.leave(SLIP)
    for name in (".қағаз", "README", f"{SLIP.name}.part", SLIP.name.upper()):
        (folder / name).touch()
    assert [slip.name for slip in slips.left()] == [SLIP.name]


def test_the_folder_is_closed_to_other_accounts(folder):
    slips.leave(SLIP)
    assert folder.stat().st_mode & 0o777 == 0o700
    assert (folder / SLIP.name).stat().st_mode & 0o777 == 0o600


def test_a_slip_and_its_folder_are_on_the_disk_before_the_paper_goes(folder, monkeypatch):
    kept = []
    monkeypatch.setattr(
        os, "fsync", lambda handle: kept.append(os.readlink(f"/proc/self/fd/{handle}"))
    )
    slips.leave(SLIP)
    assert kept == [str(folder.parent), str(folder / SLIP.name), str(folder)]


def test_a_slip_that_is_removed_twice_is_gone(folder):
    slips.leave(SLIP)
    for _time in range(2):
        slips.remove([SLIP])
    assert list(slips.left()) == []


def test_a_slip_that_goes_while_the_folder_is_read_is_left_out(folder, monkeypatch):
    slips.leave(SLIP)
    monkeypatch.setattr(os, "listdir", lambda path: [replace(SLIP, plan=8).name, SLIP.name])
    assert list(slips.left()) == [SLIP]


def test_every_name_a_paper_may_have_fits_a_file_system():
    longest = replace(SLIP, form="curriculum", plan=2**63)
    assert len(longest.name.encode()) < 255
