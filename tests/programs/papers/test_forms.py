import io
import json

import docx
import openpyxl
import pypdf
import pytest

from programs.papers.form import Subject
from programs.papers.forms import (
    FORMS,
    NoSuchPaper,
    export,
    export_program,
    file_name,
    made_of,
    program_file_name,
)
from tests.factories import ProgramFactory
from tests.plans.stored import store_golden

from .papers import again

pytestmark = pytest.mark.django_db

PAPERS = [
    (form.name, file_format)
    for form in made_of(Subject.CURRICULUM, Subject.PROGRAM)
    for file_format in form.formats
]
SUMS = ["24", "6", "30", "26", "5", "31", "15", "7", "8", "30", "65", "18", "8", "91"]


def made(curriculum, form, file_format, language="kk"):
    return export(curriculum, form=form, file_format=file_format, language=language)


@pytest.mark.parametrize(("form", "file_format"), PAPERS)
def test_every_form_is_made_in_each_of_its_languages(form, file_format):
    curriculum = again(store_golden())
    for language in FORMS[form].languages_in(file_format):
        assert made(curriculum, form, file_format, language)


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk-ru"])
def test_word_gives_the_golden_figures(language):
    content = made(again(store_golden()), "approved", "docx", language)
    table = max(docx.Document(io.BytesIO(content)).tables, key=lambda table: len(table.rows))
    last = [row.cells[-1].text.strip() for row in table.rows]
    assert last[-4:] == SUMS[-4:]
    assert [figure for figure in last[1:] if figure in SUMS].count("30") == 2


@pytest.mark.parametrize("language", ["kk", "ru", "en", "kk-ru"])
def test_pdf_holds_its_table_and_bears_its_rows(language, sealed):
    pages = pypdf.PdfReader(io.BytesIO(made(sealed, "approved", "pdf", language)))
    text = "".join(page.extract_text() for page in pages.pages)
    assert sealed.code in text
    assert "15" in text
    assert list(pages.attachments) == ["curriculum.json"]
    assert json.loads(pages.attachments["curriculum.json"][0])["stated_credits"] == 15


def test_a_working_book_has_a_sheet_for_each_year_with_live_sums():
    content = made(again(store_golden()), "working", "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(content))
    assert len(book.sheetnames) == 2
    formulas = [
        cell.value
        for row in book.worksheets[0].iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("=")
    ]
    assert formulas
    assert all(formula.startswith("=SUM(") for formula in formulas)


@pytest.mark.parametrize(
    ("paper", "sentence"),
    [
        (("brochure", "docx", "kk"), "brochure is not made as docx. Formats: pdf."),
        (
            ("brochure", "pdf", "kk-ru"),
            "brochure is not made in kk-ru as pdf. Languages: kk",
        ),
        (("passport", "json", "kk-ru"), "passport is not made in kk-ru as json."),
        (("diploma", "pdf", "kk"), "There is no form diploma. Forms: approved, working, "),
    ],
)
def test_a_paper_that_is_not_made_so_is_one_sentence(paper, sentence):
    form, file_format, language = paper
    with pytest.raises(NoSuchPaper, match=sentence):
        export_program(None, form=form, file_format=file_format, language=language)


@pytest.mark.parametrize("form", ["passport", "brochure"])
def test_a_program_without_a_plan_has_its_papers(form):
    assert export_program(ProgramFactory(), form=form, file_format="pdf", language="ru")


def test_the_site_of_the_settings_verifies(settings, sealed):
    settings.SITE_URL = "https://catalog.example"
    pages = pypdf.PdfReader(io.BytesIO(made(sealed, "approved", "pdf"))).pages
    assert "https://catalog.example" in pages[0].extract_text().replace("\n", "")


def test_equal_papers_are_equal_bytes(sealed):
    for file_format in ("pdf", "docx"):
        first = made(again(sealed), "approved", file_format, "kk-ru")
        assert first == made(again(sealed), "approved", file_format, "kk-ru")


def test_files_are_named_for_program_intake_form_and_language():
    curriculum = store_golden()
    paper = {"form": "passport", "file_format": "pdf", "language": "kk-ru"}
    assert file_name(curriculum, **paper) == "7M03111-2024-passport-kk-ru.pdf"
    assert program_file_name(curriculum.program, **paper) == "7M03111-passport-kk-ru.pdf"


@pytest.mark.parametrize("form", ["working", "electives"])
def test_a_sheet_in_two_languages_has_its_facts_as_plain_text(form):
    content = made(again(store_golden()), form, "xlsx", "kk-ru")
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    first = [str(row[0]) for row in sheet.iter_rows(values_only=True)]
    assert any(cell.startswith("Бағдарлама / Программа: «7M03111 – ") for cell in first)
    assert not [cell for cell in first if "Pair(" in cell]
