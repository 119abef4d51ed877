import pytest
from django.core.files.base import ContentFile
from django.test import Client

from tests.factories import AgreementFactory, InstitutionFactory, PersonFactory
from tests.files import pdf, picture
from tests.staff import client_of

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    (tmp_path / "pictures").mkdir()
    return tmp_path


@pytest.fixture
def logo():
    row = InstitutionFactory()
    row.logo.save("елтаңба.png", ContentFile(picture()))
    return row.logo


@pytest.fixture
def scan():
    row = AgreementFactory()
    row.scan.save("келісім.pdf", ContentFile(pdf()))
    return row.scan


def body(response):
    return b"".join(response.streaming_content)


def is_held(response):
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Security-Policy"] == "default-src 'none'; sandbox"
    return True


def test_a_logo_is_shown_in_its_page_to_everybody(client, logo):
    response = client.get(logo.url)

    assert is_held(response)
    assert response["Content-Type"] == "image/png"
    assert "attachment" not in response["Content-Disposition"]
    assert "no-store" not in response.get("Cache-Control", "")
    assert "Cookie" not in response.get("Vary", "")
    assert body(response) == picture()


def test_a_picture_that_did_not_change_is_not_sent_again(client, logo):
    first = client.get(logo.url)
    assert body(first)

    again = client.get(logo.url, headers={"if-modified-since": first["Last-Modified"]})

    assert again.status_code == 304


@pytest.mark.parametrize("role", ["editor", "translator", "registrar", "administrator"])
def test_a_scan_is_a_download_for_staff_and_kept_by_nobody(role, scan):
    response = client_of(role).get(scan.url)

    assert is_held(response)
    assert response["Content-Type"] == "application/pdf"
    assert response["Content-Disposition"].startswith("attachment")
    assert {"no-store", "private"} <= {*response["Cache-Control"].split(", ")}
    assert body(response) == pdf()


@pytest.mark.parametrize("way", ["", "pictures/../", "pictures/%2e%2e/", "pictures/%2E%2E%2F", "/"])
def test_a_scan_is_not_there_for_others_whatever_the_way_to_it(client, scan, way):
    assert client.get(f"/media/{way}{scan.name}").status_code == 404
    assert client_of("superuser").get(f"/media/pictures/../{scan.name}").status_code == 404


def test_the_picture_of_a_draft_is_not_there_for_readers(client):
    person = PersonFactory(visibility="draft")
    person.picture.save("адам.jpg", ContentFile(picture("JPEG")))

    assert client.get(person.picture.url).status_code == 404
    response = client_of("editor").get(person.picture.url)
    assert body(response) == picture("JPEG")
    assert "no-store" in response["Cache-Control"]


@pytest.mark.parametrize(
    "name",
    ["x" * 300, "%D3%99" * 300, "x" * 70_000, "%00", "%ED%A0%80", "%FF", "..", "%2e%2e/a", "a%0Ab"],
    ids=lambda name: name[:12],
)
def test_a_name_that_is_none_is_not_found(name):
    for client in (Client(), client_of("superuser")):
        for folder in ("", "pictures/", "scans/"):
            assert client.get(f"/media/{folder}{name}").status_code == 404


def test_a_folder_is_no_file(client):
    for name in ("", "pictures", "pictures/"):
        assert client.get(f"/media/{name}").status_code == 404
