import pytest
from django.db import OperationalError

from programs.admin.papers import issued
from programs.models import IssuedPaper
from tests.programs.models.issued_constraints import IssuedPaperFactory
from tests.programs.services.papers import brought
from tests.staff import client_of, listing, page

pytestmark = pytest.mark.django_db


def test_the_register_is_read_and_written_by_nobody():
    paper, client = IssuedPaperFactory(), client_of("superuser")
    assert client.get(page(paper)).status_code == 200
    assert b'name="_save"' not in client.get(page(paper)).content
    assert client.post(page(paper), {"form": "other"}).status_code == 403
    assert client.get(listing(IssuedPaper, "add")).status_code == 403
    assert client.post(page(paper, "delete"), {"post": "yes"}).status_code == 403


def test_the_list_has_what_readers_have_taken(client):
    plan = brought("published")
    client.get(f"{plan.program.get_absolute_url()}approved.docx")
    assert not IssuedPaper.objects.exists()
    shown = client_of("superuser").get(listing(IssuedPaper))
    (paper,) = shown.context["cl"].result_list
    assert (paper.seal, paper.form, paper.by) == (plan.seal, "approved", None)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("kk", "Дерекқор бос емес"), ("ru", "База данных занята"), ("en", "The database is busy")],
)
def test_while_the_database_is_busy_the_list_says_what_it_lacks(monkeypatch, language, sentence):
    def busy():
        raise OperationalError("database is locked")

    monkeypatch.setattr(issued, "enter_slips", busy)
    IssuedPaperFactory()
    client = client_of("superuser")
    shown = client.get(listing(IssuedPaper), headers={"accept-language": language})
    assert sentence in shown.content.decode()
    assert len(shown.context["cl"].result_list) == 1


@pytest.mark.parametrize("asked", ["0D6C-B5C8-3C86", "0d6cb5c83c86", "0D6С В5С8 3С86"])
def test_a_paper_is_found_by_its_code_as_it_is_printed(asked):
    IssuedPaperFactory()
    client = client_of("superuser")
    found = client.get(listing(IssuedPaper), {"q": asked}).context["cl"].queryset
    assert found.count() == 1
    none = client.get(listing(IssuedPaper), {"q": "ffff-ffff-ffff"}).context["cl"].queryset
    assert none.count() == 0


def test_the_register_is_narrowed_by_form_format_and_language():
    IssuedPaperFactory()
    for name, value in (("form", "other"), ("file_format", "csv"), ("language", "ru")):
        response = client_of("superuser").get(listing(IssuedPaper), {name: value})
        assert response.context["cl"].queryset.count() == 0


def test_forms_and_formats_are_called_by_their_names():
    IssuedPaperFactory(form="approved", file_format="docx", language="kk-ru")
    shown = client_of("superuser").get(listing(IssuedPaper), headers={"accept-language": "en"})
    cells = shown.content.decode()
    assert "DOCX" in cells
    assert ">approved<" not in cells
    assert ">kk-ru<" not in cells


@pytest.mark.parametrize("rows", [2, 40])
def test_the_list_asks_the_same_number_of_queries_at_2_and_40_papers(
    django_assert_max_num_queries, rows
):
    for number in range(rows):
        IssuedPaperFactory(sha256=f"{number:064x}")
    client = client_of("superuser")
    with django_assert_max_num_queries(12):
        client.get(listing(IssuedPaper))
