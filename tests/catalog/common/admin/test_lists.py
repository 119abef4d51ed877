"""Lists in and out, by request."""

import csv
import datetime
import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import Workbook

from partners.models import Institution
from programs.models import Course, Language, Program
from tests.factories import CourseFactory, InstitutionFactory, LanguageFactory, ProgramFactory
from tests.staff import client_of, listing

pytestmark = pytest.mark.django_db
CSV, XLSX, JSON = "0", "1", "2"


def exported(client, model, file_format=CSV):
    address = listing(model, "export")
    form = client.get(address).context["form"]
    chosen = {
        name: "on" for name in form.fields if name not in ("format", "resource", "export_items")
    }
    response = client.post(address, {**chosen, "resource": "0", "format": file_format})
    assert response.status_code == 200
    return response.content


def rows(content):
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig")), delimiter=";"))


def dry_run(client, model, text):
    file = SimpleUploadedFile("list.csv", text.encode())
    return client.post(
        listing(model, "import"), {"import_file": file, "format": CSV, "resource": "0"}
    )


def confirm(client, model, response):
    form = response.context["confirm_form"]
    return client.post(listing(model, "process_import"), form.initial)


def test_a_list_of_courses_has_a_column_for_each_language_and_none_without():
    CourseFactory(slug="art", title_kk="Өнер", title_ru="Искусство", title_en="Art")

    (row,) = rows(exported(client_of("editor"), Course))

    assert (row["title_kk"], row["title_ru"], row["title_en"]) == ("Өнер", "Искусство", "Art")
    assert "title" not in row
    assert "id" not in row
    assert row["slug"] == "art"


def test_a_formula_in_a_title_is_harmless_in_the_file():
    CourseFactory(title_kk="=HYPERLINK(1)")

    (row,) = rows(exported(client_of("editor"), Course))

    assert row["title_kk"] == "'=HYPERLINK(1)"


def test_a_list_goes_out_as_a_workbook_and_as_json():
    CourseFactory(title_kk="Өнер")

    client = client_of("translator")

    assert exported(client, Course, XLSX).startswith(b"PK")
    assert json.loads(exported(client, Course, JSON))[0]["title_kk"] == "Өнер"


def test_an_import_shows_what_it_would_do_and_does_it_when_confirmed():
    course = CourseFactory(slug="art", title_kk="Өнер", title_ru="Искуство")
    client = client_of("registrar")

    shown = dry_run(client, Course, "slug;title_ru\nart;Искусство\n")
    course.refresh_from_db()
    assert course.title_ru == "Искуство"
    assert shown.context["result"].totals["update"] == 1

    assert confirm(client, Course, shown).status_code == 302
    course.refresh_from_db()
    assert (course.title_ru, course.title_kk, course.version) == ("Искусство", "Өнер", 2)


@pytest.mark.parametrize("factory", [CourseFactory, ProgramFactory, InstitutionFactory])
def test_an_exported_list_brought_back_changes_nothing(factory):
    row = factory()
    LanguageFactory()
    client = client_of("registrar")
    text = exported(client, type(row)).decode("utf-8-sig")

    totals = dry_run(client, type(row), text).context["result"].totals

    assert totals["skip"] == type(row).objects.count()


def test_rows_are_known_by_their_natural_keys_and_new_ones_are_drafts():
    owner, language = InstitutionFactory(slug="yessenov"), LanguageFactory(code="kk")
    client = client_of("registrar")
    text = "owner;slug;title_kk;languages;visibility\nyessenov;diplomacy;Дипломатия;kk;public\n"

    confirm(client, Course, dry_run(client, Course, text))

    course = Course.objects.get(slug="diplomacy")
    assert (course.owner, course.visibility) == (owner, "draft")
    assert list(course.languages.all()) == [language]
    assert course.folded


def test_a_code_with_cyrillic_letters_finds_its_program():
    program = ProgramFactory(code="7M03111", owner__slug="yessenov")
    client = client_of("registrar")
    text = "owner;code;title_ru\nyessenov;7М03111;Новое имя\n"

    confirm(client, Program, dry_run(client, Program, text))

    program.refresh_from_db()
    assert (Program.objects.count(), program.title_ru) == (1, "Новое имя")


@pytest.mark.parametrize(
    "text",
    [
        "slug;owner;title_kk\nart;nobody;Өнер\n",
        "slug;title_kk;languages\nart;Өнер;xx\n",
        "slug;title_kk;title_ru;title_en\nart;;;\n",
        "slug;code\nart;" + "X" * 40 + "\n",
    ],
)
def test_a_row_that_a_form_would_refuse_is_refused_in_the_dry_run(text):
    CourseFactory(slug="art")

    response = dry_run(client_of("registrar"), Course, text)

    assert "confirm_form" not in response.context
    assert response.context["result"].has_errors() or (
        response.context["result"].has_validation_errors()
    )


def test_a_broken_file_is_an_error_of_the_form():
    client = client_of("registrar")
    file = SimpleUploadedFile("list.xlsx", b"PK broken")

    response = client.post(
        listing(Language, "import"), {"import_file": file, "format": XLSX, "resource": "0"}
    )

    assert response.context["form"].errors["import_file"]


@pytest.mark.parametrize(
    ("role", "model", "status"),
    [
        ("editor", Course, 403),
        ("translator", Course, 403),
        ("registrar", Course, 200),
        ("administrator", Course, 403),
        ("administrator", Institution, 200),
    ],
)
def test_imports_are_for_those_who_may_both_import_and_change(role, model, status):
    client = client_of(role)

    assert client.get(listing(model, "import")).status_code == status
    shown = listing(model, "import") in client.get(listing(model)).content.decode()
    assert shown == (status == 200)


def imported(client, model, *cells, beside=()):
    """The answer to a workbook of these rows, and of sheets that lie beside them."""
    book, output = Workbook(), io.BytesIO()
    for row in cells:
        book.active.append(row)
    for title in beside:
        book.create_sheet(title).append(["ә"])
    book.save(output)
    file = SimpleUploadedFile("list.xlsx", output.getvalue())
    posted = {"import_file": file, "format": XLSX, "resource": "0"}
    headers = {"accept-language": "en"}
    return client.post(listing(model, "import"), posted, headers=headers)


COLUMNS = ["code", "name_kk", "note"]


@pytest.mark.parametrize(
    ("cell", "words"),
    [
        ("=A1&B1", "formula whose result was not saved: =A1&B1"),
        ("#REF!", "error of the spreadsheet: #REF!"),
        ("#Н/Д", "error of the spreadsheet: #Н/Д"),
        (datetime.date(2026, 6, 5), "date instead of a text or a number: 2026-06-05"),
    ],
)
def test_a_cell_that_a_spreadsheet_spoiled_refuses_the_list_with_its_line(cell, words):
    answer = imported(client_of("registrar"), Language, COLUMNS, ["қз", "Қазақ"], ["ор", cell])
    assert "confirm_form" not in answer.context
    (error,) = answer.context["form"].errors["import_file"]
    assert error.startswith("Line 3: The column “name_kk”")
    assert words in error


def test_what_is_spoiled_in_a_column_that_is_not_imported_is_let_be():
    cells = (COLUMNS, ["kk", "Қазақ", "#REF!"], ["ru", "Орыс", "=A1"])
    assert "confirm_form" in imported(client_of("registrar"), Language, *cells).context


def test_a_column_without_a_heading_and_the_other_sheets_are_named():
    cells = (["code", "name_kk", None], ["kk", "Қазақ", "Ескертпе"])
    answer = imported(client_of("registrar"), Language, *cells, beside=["Былтыр"])
    told = [str(message) for message in answer.context["messages"]]
    assert ["Ескертпе" in told[0], "Былтыр" in told[1]] == [True, True]


def test_a_column_that_stands_twice_is_refused():
    cells = (["code", "name_kk", "name_kk"], ["kk", "Қазақ", "Орыс"])
    answer = imported(client_of("registrar"), Language, *cells)
    assert "name_kk" in str(answer.context["form"].errors["import_file"])
