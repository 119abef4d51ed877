"""The second step of an import writes the file that its reader was shown, and no other one."""

import tempfile
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from catalog.common.readers import limits
from partners.models import Country
from programs.models import Course
from tests.factories import CourseFactory
from tests.staff import client_of, listing

pytestmark = pytest.mark.django_db
CSV, XLSX = "0", "1"
LIST = "slug;title_ru\nart;Искусство\n"


@pytest.fixture(autouse=True)
def course():
    return CourseFactory(slug="art", title_ru="Искуство")


def confirmation(client, text=LIST):
    """What the button under the preview posts."""
    file = SimpleUploadedFile("list.csv", text.encode())
    posted = {"import_file": file, "format": CSV, "resource": "0"}
    return client.post(listing(Course, "import"), posted).context["confirm_form"].initial


def confirmed(client, data, model=Course):
    return client.post(
        listing(model, "process_import"), data, follow=True, headers={"accept-language": "en"}
    )


def is_asked_again(response):
    return "Choose the file again." in [str(message) for message in response.context["messages"]]


def test_what_was_shown_is_written_once(course):
    client = client_of("registrar")
    data = confirmation(client)

    assert not is_asked_again(confirmed(client, data))
    course.refresh_from_db()
    assert course.title_ru == "Искусство"
    assert is_asked_again(confirmed(client, data))


@pytest.mark.parametrize("name", ["{}", "../../{}", "/tmp/{}", "", "ә" * 300, "a\0b"])
def test_no_other_file_of_the_machine_is_read(name, course):
    client = client_of("registrar")
    with tempfile.NamedTemporaryFile() as foreign:
        foreign.write(LIST.encode())
        foreign.flush()
        data = confirmation(client) | {"import_file_name": name.format(Path(foreign.name).name)}

        assert is_asked_again(confirmed(client, data))
        assert Path(foreign.name).exists()
    course.refresh_from_db()
    assert course.title_ru == "Искуство"


def test_the_file_of_somebody_else_is_not_read(course):
    data = confirmation(client_of("registrar"))

    assert is_asked_again(confirmed(client_of("registrar"), data))
    course.refresh_from_db()
    assert course.title_ru == "Искуство"


@pytest.mark.parametrize("format", [XLSX, "9", "-1", "ә", ""])
def test_the_file_is_read_as_it_was_shown(format):
    client = client_of("registrar")

    assert is_asked_again(confirmed(client, confirmation(client) | {"format": format}))


def test_the_file_is_read_for_its_own_noun():
    client = client_of("superuser")

    assert is_asked_again(confirmed(client, confirmation(client), Country))


def test_a_file_beyond_the_limit_is_refused_before_it_is_kept(monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES", 10)
    monkeypatch.setattr(limits.check_size, "__defaults__", (10,))
    file = SimpleUploadedFile("list.csv", LIST.encode())
    posted = {"import_file": file, "format": CSV, "resource": "0"}

    response = client_of("registrar").post(listing(Course, "import"), posted)

    assert response.context["form"].errors["import_file"]
