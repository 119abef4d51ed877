"""Files that are refused, and what a dry run says of the others."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from programs.models import Course
from tests.factories import CourseFactory
from tests.staff import client_of, listing

pytestmark = pytest.mark.django_db
CSV, XLSX, JSON = "0", "1", "2"


def dry_run(client, model, text):
    file = SimpleUploadedFile("list.csv", text.encode())
    return client.post(
        listing(model, "import"), {"import_file": file, "format": CSV, "resource": "0"}
    )


def refusal(client, model, content, file_format=CSV, name="list.csv"):
    """The sentence by which a file is refused, with everything else that the page says."""
    file = SimpleUploadedFile(name, content)
    response = client.post(
        listing(model, "import"),
        {"import_file": file, "format": file_format, "resource": "0"},
        headers={"accept-language": "en"},
    )
    return response.context["form"].errors.get("import_file", []), response.content.decode()


def test_a_file_without_the_column_that_knows_a_row_is_refused_in_one_sentence():
    errors, content = refusal(client_of("registrar"), Course, "title_kk\nӨнер\n".encode())

    assert errors == ["The file has no column “slug”, by which the rows are known."]
    assert "Traceback" not in content
    assert "site-packages" not in content


@pytest.mark.parametrize(
    ("content", "file_format", "sentence"),
    [
        (b"slug;title_kk\n\x00\x81\xff;\x98\n", CSV, "The file is not UTF-8 text."),
        (b"slug;title_kk", XLSX, "The file is not an XLSX workbook."),
        (b"slug;title_kk", JSON, "The file cannot be read. Is it of the chosen format?"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_in_one_sentence(content, file_format, sentence):
    errors, _content = refusal(client_of("registrar"), Course, content, file_format)

    assert errors == [sentence]


def test_a_file_in_the_cyrillic_code_page_is_read():
    CourseFactory(slug="art", title_ru="Искуство")
    file = SimpleUploadedFile("list.csv", "slug;title_ru\nart;Искусство\n".encode("windows-1251"))
    client = client_of("registrar")

    shown = client.post(
        listing(Course, "import"), {"import_file": file, "format": CSV, "resource": "0"}
    )
    client.post(listing(Course, "process_import"), shown.context["confirm_form"].initial)

    assert Course.objects.get().title_ru == "Искусство"


def test_columns_that_are_not_imported_are_named():
    CourseFactory(slug="art")
    text = "slug;title_ru;visibility;remark\nart;Искусство;public;x\n"

    response = dry_run(client_of("registrar"), Course, text)

    (message,) = response.context["messages"]
    assert "visibility, remark" in str(message)


def test_a_preview_calls_the_columns_as_forms_do():
    CourseFactory(slug="art")

    response = dry_run(client_of("registrar"), Course, "slug;title_ru\nart;Искусство\n")

    headers = response.context["result"].diff_headers
    assert "title_ru" not in headers
    assert any(header.endswith("[ru]") for header in headers)


def test_an_error_names_its_field_as_the_preview_does():
    CourseFactory(slug="art")

    response = dry_run(client_of("registrar"), Course, "slug;code\nart;" + "X" * 40 + "\n")

    (row,) = response.context["result"].invalid_rows
    assert "code" not in row.field_specific_errors
    assert row.field_specific_errors


def test_the_page_does_not_promise_to_import_visibility():
    response = client_of("registrar").get(listing(Course, "import"))

    ((_name, columns),) = response.context["fields_list"]
    assert "visibility" not in columns
    assert "title_kk" in columns


@pytest.mark.parametrize("encoding", ["windows-1251", "utf-8"])
def test_a_list_whose_letters_were_lost_is_refused_with_the_way_to_save_it(encoding):
    content = "slug;title_kk\nart;?нер ж?не м?дениет\n".encode(encoding)
    (error,), _content = refusal(client_of("registrar"), Course, content)

    assert "?нер" in error
    assert "UTF-8" in error


def test_kazakh_letters_of_the_old_code_page_are_kept():
    CourseFactory(slug="art", title_kk="Өнер")
    file = SimpleUploadedFile("list.csv", "slug;title_kk\nart;Көркем өнер\n".encode("kz1048"))
    client = client_of("registrar")

    shown = client.post(
        listing(Course, "import"), {"import_file": file, "format": CSV, "resource": "0"}
    )
    client.post(listing(Course, "process_import"), shown.context["confirm_form"].initial)

    assert Course.objects.get().title_kk == "Көркем өнер"
