import io

import pytest

from programs.admin.importing import carried as import_carried
from programs.models import Curriculum
from tests.factories import ProgramFactory
from tests.staff import client_of, listing, page

from .test_page import EN, carried_on, paper, press, preview, text, url

pytestmark = pytest.mark.django_db


def test_a_carried_file_is_signed_for_one_person():
    ProgramFactory(code="7M03111")
    client, other = client_of("registrar"), client_of("registrar")
    shown = preview(client, paper())

    forged = client.post(
        url(), carried_on(shown, apply="1", carried=f"{shown.context['carried']}x"), headers=EN
    )
    anothers = press(other, shown, apply="1")

    assert "Choose the file again" in text(forged)
    assert "Choose the file again" in text(anothers)
    assert not Curriculum.objects.exists()


def test_a_large_file_is_chosen_again(monkeypatch):
    monkeypatch.setattr(import_carried, "MAX_CARRIED", 100)
    ProgramFactory(code="7M03111")
    client = client_of("registrar")

    shown = preview(client, paper())
    refused = press(client, shown, apply="1")
    again = client.post(url(), carried_on(shown, apply="1", file=paper()))

    assert "too large to be kept" in text(shown)
    assert "Choose the file again" in text(refused)
    assert again["Location"] == page(Curriculum.objects.get())


@pytest.mark.parametrize(
    ("content", "name", "sentence"),
    [
        (b"MZ", "plan.exe", "This type of file is not accepted: .exe."),
        (b" ", "plan.csv", "The file is empty."),
        (b"%PDF-1.7", "plan.csv", "content do not agree."),
        (b"nothing", "plan.docx", "file"),
    ],
)
def test_a_refused_file_is_a_sentence(content, name, sentence):
    response = preview(client_of("registrar"), paper(content, name))

    assert response.status_code == 200
    assert sentence in response.context["refusal"]
    assert response.context["report"] is None


def test_no_file_and_a_file_beyond_all_measure_are_sentences():
    client = client_of("registrar")
    huge = io.BytesIO(b"7" * (26 * 1024 * 1024))

    assert "Choose a file first" in text(client.post(url(), {}, headers=EN))
    huge.name = "huge.csv"
    assert "The file is too large" in text(preview(client, huge))


def test_a_program_the_catalog_does_not_have_is_an_error():
    response = preview(client_of("registrar"), paper())

    assert "The catalog has no program 7M03111." in text(response)
    assert "Take over" not in text(response)


@pytest.mark.parametrize(
    ("role", "opens", "applies"),
    [
        ("registrar", True, True),
        ("superuser", True, True),
        ("administrator", True, False),
        ("editor", False, False),
        ("translator", False, False),
    ],
)
def test_who_may_read_a_file_and_who_may_take_it_over(role, opens, applies):
    ProgramFactory(code="7M03111")
    client = client_of(role)

    assert (client.get(url()).status_code == 200) == opens
    assert (url() in client.get(listing(Curriculum)).content.decode()) == opens
    shown = preview(client, paper())
    assert (shown.status_code == 200) == opens
    if opens:
        assert ("Take over" in text(shown)) == applies
        press(client, shown, apply="1")
    assert Curriculum.objects.exists() == applies


def test_the_token_is_asked_for():
    client = client_of("registrar")
    client.handler.enforce_csrf_checks = True

    assert preview(client, paper()).status_code == 403
