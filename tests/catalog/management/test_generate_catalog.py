import io
import sqlite3
from contextlib import closing

import pytest
from django.core.management import CommandError, call_command

from programs.models import Program

pytestmark = pytest.mark.django_db


def generated(path, *, programs=8, courses=30, seed=1):
    """Writes a catalog; what the command said while it did."""
    said = io.StringIO()
    call_command(
        "generate_catalog",
        programs=programs,
        courses=courses,
        seed=seed,
        output=path,
        stdout=io.StringIO(),
        stderr=said,
    )
    return said.getvalue()


def column(path, query):
    with closing(sqlite3.connect(path)) as database:
        return [row[0] for row in database.execute(query)]


@pytest.fixture(scope="module")
def written(tmp_path_factory, django_db_setup, django_db_blocker):
    """The file of one catalog, and what was said."""
    path = tmp_path_factory.mktemp("synthetic") / "synthetic.sqlite3"
    with django_db_blocker.unblock():
        said = generated(path)
    return path, said


@pytest.fixture
def generate(written):
    """Reads one column of that catalog."""
    return lambda query: column(written[0], query)


TITLES = "select title_kk from programs_program order by id"


def test_as_many_programs_as_asked_for_each_with_a_plan(generate):
    plans = "select count(*) from programs_curriculum group by program_id"
    assert generate(plans) == [1] * 8


def test_every_semester_has_thirty_credits(generate):
    sums = "select sum(credits) from programs_curriculumitem group by curriculum_id, semester"
    assert set(generate(sums)) == {30}


@pytest.mark.parametrize(("seed", "is_same"), [(1, True), (2, False)])
def test_the_same_seed_and_no_other_gives_the_same_catalog(generate, tmp_path, seed, is_same):
    generated(tmp_path / "other.sqlite3", seed=seed)
    assert (column(tmp_path / "other.sqlite3", TITLES) == generate(TITLES)) == is_same


def test_the_titles_are_sorted_and_folded_like_any_other(generate):
    blank = "select count(*) from programs_program where sort_kk = '' or folded = ''"
    assert generate(blank) == [0]


def test_the_bar_ends_at_a_hundred(written):
    assert written[1].rstrip().endswith("] 100%")


def test_the_projects_own_database_is_left_alone(written):
    assert not Program.objects.exists()


def test_nothing_half_done_is_left_in_the_folder(written):
    path, _said = written
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("programs", [0, -1, 10**6])
def test_an_impossible_number_is_refused(tmp_path, programs):
    with pytest.raises(CommandError, match="Ask for 1 to"):
        generated(tmp_path / "x.sqlite3", programs=programs)
    assert not list(tmp_path.iterdir())


def test_a_place_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("құжат")
    with pytest.raises(CommandError, match="cannot be written"):
        generated(tmp_path / "file" / "x.sqlite3")
