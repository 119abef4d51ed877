"""Finding PostgreSQL's programs and the life of a throwaway cluster."""

import psycopg2
import pytest

from catalog.tools.verify import postgres


def install(folder):
    """A folder that looks like PostgreSQL's programs."""
    folder.mkdir(parents=True)
    for program in postgres.PROGRAMS:
        (folder / program).touch(mode=0o755)


def test_the_path_comes_before_debians_newest(tmp_path, monkeypatch):
    for name in ("9.6", "15", "17", "own"):
        install(tmp_path / name / "bin")
    monkeypatch.setenv("PATH", "")
    assert postgres.server_programs(debian=tmp_path) == tmp_path / "17" / "bin"
    monkeypatch.setenv("PATH", str(tmp_path / "own" / "bin"))
    assert postgres.server_programs(debian=tmp_path) == tmp_path / "own" / "bin"


def test_without_a_server_there_is_none(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    (tmp_path / "15" / "bin").mkdir(parents=True)
    assert postgres.server_programs(debian=tmp_path) is None


@pytest.mark.skipif(not postgres.server_programs(), reason="needs the Debian package postgresql")
def test_a_cluster_knows_kazakh_letters_and_leaves_nothing(tmp_path_factory):
    with postgres.throwaway_cluster(programs=postgres.server_programs()) as url:
        connection = psycopg2.connect(url)
        with connection.cursor() as cursor:
            cursor.execute("SELECT lower('ҚАЗАҚ'), current_setting('unix_socket_directories')")
            lowered, folder = cursor.fetchone()
        connection.close()
    assert lowered == "қазақ"
    assert not postgres.Path(folder).exists()
