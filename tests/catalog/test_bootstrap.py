"""The first start: what it refuses, what it installs, and when it installs nothing."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from catalog import bootstrap
from catalog.tools.verify.production import STAND_IN


@pytest.fixture
def clone(tmp_path, monkeypatch):
    """A clone with two locks and no .venv; commands are noted and not run."""
    commands = []
    for name, path in {
        "BASE_DIR": tmp_path,
        "VENV": tmp_path / ".venv",
        "VENV_PYTHON": tmp_path / ".venv" / "bin" / "python",
        "STAMP": tmp_path / ".venv" / "installed-lock",
        "RUN_LOCK": tmp_path / "run.txt",
        "TEST_LOCK": tmp_path / "test.txt",
    }.items():
        monkeypatch.setattr(bootstrap, name, path)
    bootstrap.RUN_LOCK.write_text("django==5.2\n")
    bootstrap.TEST_LOCK.write_text("django==5.2\npytest==9\n")
    monkeypatch.setattr(bootstrap, "run", lambda command, sentence: commands.append(command))
    return commands


def venv_with(lock):
    """A .venv that was completed with this lock."""
    bootstrap.VENV_PYTHON.parent.mkdir(parents=True)
    bootstrap.VENV_PYTHON.symlink_to(sys.executable)
    bootstrap.STAMP.write_text(bootstrap.stamp_text(lock))


def test_an_old_python_is_told_so_in_one_sentence():
    with pytest.raises(SystemExit, match=r"^Python 3.11 or newer is needed; this is Python 3.9.$"):
        bootstrap.check_python((3, 9, 18))


@pytest.mark.parametrize("path", [bootstrap.BASE_DIR / "manage.py", bootstrap.__file__])
def test_old_pythons_can_read_what_refuses_them(path):
    ast.parse(Path(path).read_text(), feature_version=(3, 6))


def test_a_missing_venv_module_names_the_debian_package(clone, monkeypatch):
    monkeypatch.setattr(bootstrap.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SystemExit, match="apt install python3-venv"):
        bootstrap.prepare([bootstrap.RUN_LOCK])
    assert clone == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(SystemExit, match=r"file/\.data cannot be written"):
        bootstrap.check_writable(tmp_path / "file" / ".data")


def test_the_first_start_makes_a_venv_and_installs_with_hashes(clone, monkeypatch, capsys):
    monkeypatch.setattr(bootstrap, "inside_venv", lambda: False)
    bootstrap.prepare([bootstrap.RUN_LOCK, bootstrap.TEST_LOCK])
    made, installed = clone
    assert made[1:3] == ["-m", "venv"]
    assert "--require-hashes" in installed
    assert installed[-1] == str(bootstrap.RUN_LOCK)
    assert capsys.readouterr().out == "Preparing .venv (first start, about a minute) ...\n"


@pytest.mark.parametrize("lock", ["RUN_LOCK", "TEST_LOCK"])
def test_the_demo_accepts_either_lock(clone, lock):
    venv_with(getattr(bootstrap, lock))
    bootstrap.prepare([bootstrap.RUN_LOCK, bootstrap.TEST_LOCK])
    assert clone == []


def test_verify_installs_the_test_lock_over_the_run_lock(clone):
    venv_with(bootstrap.RUN_LOCK)
    bootstrap.prepare([bootstrap.TEST_LOCK])
    assert clone[-1][-1] == str(bootstrap.TEST_LOCK)
    assert bootstrap.installed([bootstrap.TEST_LOCK])


def test_a_changed_lock_is_installed(clone):
    venv_with(bootstrap.RUN_LOCK)
    bootstrap.RUN_LOCK.write_text("django==5.2.1\n")
    bootstrap.prepare([bootstrap.RUN_LOCK])
    assert clone[-1][-1] == str(bootstrap.RUN_LOCK)


def test_a_half_made_venv_is_completed(clone):
    venv_with(bootstrap.RUN_LOCK)
    bootstrap.STAMP.unlink()
    bootstrap.prepare([bootstrap.RUN_LOCK])
    assert "--clear" not in clone[0]
    assert bootstrap.installed([bootstrap.RUN_LOCK])


def test_a_venv_of_another_python_is_made_anew(clone, tmp_path):
    venv_with(bootstrap.RUN_LOCK)
    other = tmp_path / "python3.99"
    other.touch()
    bootstrap.VENV_PYTHON.unlink()
    bootstrap.VENV_PYTHON.symlink_to(other)
    bootstrap.prepare([bootstrap.RUN_LOCK])
    assert "--clear" in clone[0]


def test_the_demo_moves_into_the_venv_with_its_own_settings(clone, monkeypatch, tmp_path):
    venv_with(bootstrap.RUN_LOCK)
    monkeypatch.setenv("DJANGO_SETTINGS_MODULE", "catalog.settings.production")
    monkeypatch.setattr(bootstrap, "DATA_DIR", tmp_path / ".data")
    monkeypatch.setattr(bootstrap, "inside_venv", lambda: False)
    became = []
    monkeypatch.setattr(bootstrap.os, "execv", lambda path, argv: became.append(argv))
    bootstrap.hand_over(["manage.py", "demo", "--no-serve"])
    assert became == [[str(bootstrap.VENV_PYTHON), "manage.py", "demo", "--no-serve"]]
    assert os.environ["DJANGO_SETTINGS_MODULE"] == "catalog.settings.demo"
    assert (tmp_path / ".data").stat().st_mode & 0o777 == 0o700


def test_another_command_stays_where_django_is(clone):
    bootstrap.hand_over(["manage.py", "migrate"])
    assert clone == []


def chosen(monkeypatch, *argv, module="", **environment):
    """The settings a command runs with in exactly this environment."""
    for name in ("DJANGO_SETTINGS_MODULE", *bootstrap.OF_PRODUCTION):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"DJANGO_SETTINGS_MODULE": module, **environment}.items():
        monkeypatch.setenv(name, value)
    bootstrap.choose_settings(["manage.py", *argv], argv[0])
    return os.environ["DJANGO_SETTINGS_MODULE"]


@pytest.mark.parametrize("name", STAND_IN)
@pytest.mark.parametrize("command", ["migrate", "runserver", "shell", "load_sample"])
def test_a_production_machine_never_runs_with_development_settings(monkeypatch, command, name):
    with pytest.raises(SystemExit, match=rf"^The environment has {name}, as .*\.production .*\.$"):
        chosen(monkeypatch, command, **{name: STAND_IN[name]})


def test_the_sentence_names_everything_that_is_set(monkeypatch):
    with pytest.raises(SystemExit, match="has SECRET_KEY, ALLOWED_HOSTS, DATABASE_URL, as"):
        chosen(monkeypatch, "migrate", **STAND_IN)


@pytest.mark.parametrize("module", ["catalog.settings.production", "catalog.settings.dev"])
def test_settings_that_are_named_are_taken_anywhere(monkeypatch, module):
    assert chosen(monkeypatch, "migrate", module=module, **STAND_IN) == module


@pytest.mark.parametrize("asked", [["--settings=a.b"], ["--settings", "a.b"]])
def test_settings_may_be_named_on_the_command_line(monkeypatch, asked):
    assert chosen(monkeypatch, "migrate", *asked, **STAND_IN) == ""


def test_elsewhere_a_command_works_with_development_settings(monkeypatch):
    assert chosen(monkeypatch, "migrate", SECRET_KEY=" ") == "catalog.settings.dev"


@pytest.mark.parametrize("command", ["demo", "verify"])
def test_demo_and_verify_have_settings_of_their_own_anywhere(monkeypatch, command):
    module = f"catalog.settings.{command}"
    assert chosen(monkeypatch, command, **STAND_IN) == module
    assert chosen(monkeypatch, command, module="catalog.settings.production") == module


def test_the_command_line_itself_refuses_in_one_sentence():
    done = subprocess.run(
        [sys.executable, "manage.py", "check"],
        cwd=bootstrap.BASE_DIR,
        env={"PATH": os.environ["PATH"], **STAND_IN},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "DJANGO_SETTINGS_MODULE=catalog.settings.production" in done.stderr


def test_a_failing_command_shows_its_last_lines_and_one_sentence(capfd):
    talkative = "print(*range(99), sep='\\n'); raise SystemExit(2)"
    with pytest.raises(SystemExit, match="The packages cannot be installed"):
        bootstrap.run([sys.executable, "-c", talkative], "The packages cannot be installed.")
    assert capfd.readouterr().err.split() == [str(number) for number in range(87, 99)]
