import tempfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile
from django.test import Client
from pytest_django.asserts import assertContains, assertNotContains

from catalog.common.web import uploads
from programs.curricula import diff
from programs.services.issuing import issue
from programs.views import verify
from tests.factories import CurriculumFactory
from tests.programs.services.papers import again, brought, raw
from tests.programs.services.revisions import replacement

pytestmark = pytest.mark.django_db

PAGE = "/en/verify/"
CONTENT = "Бекітілген оқу жоспары".encode()
PAPER = {"form": "curriculum", "file_format": "xlsx", "language": "kk"}
MEGABYTE = 1024 * 1024


@pytest.fixture
def plan():
    return brought("published")


def answer(response):
    return response.context["verdict"].answer


def sent(client, content=CONTENT, name="жоспар.xlsx", page=PAGE, **fields):
    return client.post(page, {"file": SimpleUploadedFile(name, content), **fields})


def test_known_bytes_are_genuine(client, plan):
    issue(again(plan), **PAPER, content=CONTENT)
    response = sent(client)
    assert answer(response) == "in_force"
    assertContains(response, "byte for byte")
    assertContains(response, "жоспар.xlsx")
    replacement(plan)
    assert answer(sent(client)) == "replaced"


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_altered_bytes_stand_beside_the_official_table(client, plan, language):
    response = sent(client, CONTENT + b" ", page=f"/{language}/verify/", code=plan.code)
    assert answer(response) == "not_as_issued"
    assertContains(response, 'class="plan')


def test_the_differences_of_a_file_are_shown(client, plan, monkeypatch):
    new = replacement(plan)
    raw(new.items.first(), credits=9)
    monkeypatch.setattr(
        verify.Verify,
        "compare",
        staticmethod(lambda content, name, official: diff_of(official, new)),
    )
    response = sent(client, CONTENT, code=plan.code)
    assertContains(response, "Where the file differs")
    assertContains(response, "<b>9</b>")
    assertContains(response, '<th scope="col">this file</th>')


def diff_of(before, after):
    return diff(before.plan(), again(after).plan())


def test_an_unknown_file_is_advised_to_bring_its_code(client, plan):
    response = sent(client, name="plan.pdf")
    assert answer(response) == "unknown"
    assertContains(response, "type the code")


def test_a_genuine_file_beside_the_code_of_another_plan_is_told(client, plan):
    issue(again(plan), **PAPER, content=CONTENT)
    told = "is not the one of this paper"
    assertNotContains(sent(client, code=plan.code), told)
    assertContains(sent(client, code="ffff-ffff-ffff"), told)


def test_a_post_without_a_file_asks_for_one(client):
    response = client.post(PAGE, {"code": "0D6C"})
    assertContains(response, "Choose a file first.", status_code=400)


def test_a_file_of_20_megabytes_is_read_and_one_byte_more_is_refused(client):
    assert sent(client, b" " * (20 * MEGABYTE)).status_code == 200
    response = sent(client, b" " * (20 * MEGABYTE + 1))
    assertContains(response, "The file is too large", status_code=413)


def test_a_larger_body_is_refused_before_it_is_parsed(client, monkeypatch):
    monkeypatch.setattr(uploads.InMemory, "handle_raw_input", None)
    response = sent(client, b" " * (21 * MEGABYTE))
    assertContains(response, "The file is too large", status_code=413)
    assertContains(response, "csrfmiddlewaretoken", status_code=413)


def test_a_file_is_never_written_to_disk(client, monkeypatch):
    def refuse(*args, **kwargs):
        raise AssertionError("A temporary file was asked for.")

    for name in ("NamedTemporaryFile", "TemporaryFile", "mkstemp", "SpooledTemporaryFile"):
        monkeypatch.setattr(tempfile, name, refuse)
    monkeypatch.setattr("django.core.files.uploadedfile.TemporaryUploadedFile.__init__", refuse)
    kept = []
    real = UploadedFile.__init__
    monkeypatch.setattr(
        UploadedFile,
        "__init__",
        lambda self, *args, **kwargs: (kept.append(type(self)), real(self, *args, **kwargs))[1],
    )
    body = SimpleUploadedFile("a.pdf", b"0" * (3 * MEGABYTE))
    kept.clear()
    assert client.post(PAGE, {"file": body}).status_code == 200
    assert [cls.__name__ for cls in kept] == ["InMemoryUploadedFile"]


def test_the_form_asks_for_its_token(plan):
    strict = Client(enforce_csrf_checks=True)
    assert sent(strict).status_code == 403
    page = strict.get(PAGE)
    assert "Cookie" in page["Vary"]
    token = strict.cookies["csrftoken"].value
    assert sent(strict, csrfmiddlewaretoken=token).status_code == 200


def test_a_script_in_a_name_or_a_code_stays_text(client, plan):
    response = sent(client, name="<img src=x>.pdf", code="<script>alert(1)</script>")
    assertNotContains(response, "<img src=x>")
    assertNotContains(response, "<script>")


@pytest.mark.parametrize("others", [2, 40])
def test_a_known_file_asks_the_same_number_of_queries_at_2_and_40_curricula(
    client, plan, django_assert_num_queries, others
):
    for number in range(others):
        CurriculumFactory(seal=f"{number:064x}", program=plan.program, intake=2030 + number)
    issue(again(plan), **PAPER, content=CONTENT)
    with django_assert_num_queries(10):
        sent(client)
