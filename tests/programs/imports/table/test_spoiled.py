"""One fault of a row is one message: nothing else is said of the row that has it."""

import datetime
import io
import json

import pytest
from openpyxl import load_workbook

from catalog.common.readers.report import ImportRefused
from programs.imports.apply.curriculum import apply_import
from programs.imports.curriculum import read_curriculum
from programs.models import Curriculum
from programs.papers.forms import export
from tests.plans.stored import store_golden

pytestmark = pytest.mark.django_db
HEADINGS, SEMESTER, TITLE, CREDITS = 6, 1, 7, 8


def golden():
    return Curriculum.objects.with_rows().get(pk=store_golden().pk)


def workbook(stored, column, value, *, is_bare=False):
    """Our workbook with one cell of its second row changed; `is_bare` is without its data."""
    content = export(stored, form="curriculum", file_format="xlsx", language="kk")
    book = load_workbook(io.BytesIO(content))
    book.worksheets[0].cell(HEADINGS + 2, column).value = value
    if is_bare:
        del book["_catalog"]
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


@pytest.mark.parametrize("is_bare", [False, True])
@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        (CREDITS, "#REF!", "#REF!"),
        (CREDITS, datetime.date(2026, 6, 5), "2026-06-05"),
        (CREDITS, "=1+2", "=1+2"),
        (TITLE, "=B2", "=B2"),
        (SEMESTER, datetime.date(2026, 6, 5), "2026-06-05"),
        (CREDITS, "үш", "үш"),
    ],
)
def test_a_spoiled_cell_is_one_error_and_the_row_is_not_called_deleted(
    column, value, words, is_bare
):
    report = read_curriculum(workbook(golden(), column, value, is_bare=is_bare), "a.xlsx")
    (finding,) = [each for each in report.findings if each.severity != "information"]
    assert (finding.line, words in finding.message) == (HEADINGS + 2, True)
    assert not report.is_unchanged
    assert report.removed == ()
    with pytest.raises(ImportRefused):
        apply_import(report)


def test_a_formula_without_a_result_is_called_that():
    report = read_curriculum(workbook(golden(), CREDITS, "=1+2"), "a.xlsx", language="en")
    assert "формула" in report.findings[0].message


@pytest.mark.parametrize("title", ["Дипломаттарга арналган француз тили", "ТАҢДАУ КОМПОНЕНТІ"])
def test_a_name_in_other_letters_is_said_to_be_the_same_and_stays(title):
    stored = golden()
    row = 2 if title.startswith("Д") else 8
    content = export(stored, form="curriculum", file_format="xlsx", language="kk")
    book = load_workbook(io.BytesIO(content))
    before = book.worksheets[0].cell(HEADINGS + row, TITLE).value
    book.worksheets[0].cell(HEADINGS + row, TITLE).value = title
    output = io.BytesIO()
    book.save(output)
    report = read_curriculum(output.getvalue(), "a.xlsx")
    (finding,) = report.findings
    assert (finding.rule, finding.severity) == ("title.respelled", "information")
    assert before in finding.message
    assert report.is_unchanged


def test_a_paper_typed_in_other_letters_keeps_the_spelling_of_the_plan():
    stored = golden()
    content = export(stored, form="curriculum", file_format="csv", language="kk")
    text = content.decode("utf-8-sig").replace("Таңдау компоненті;3", "Тандау компоненти;4")
    report = read_curriculum(text.encode(), "a.csv")
    assert [row.fields for row in report.changed] == [("credits",)]
    assert apply_import(report).items.filter(activity_kk="Тандау компоненти").count() == 0


@pytest.mark.parametrize(
    ("name", "value"),
    [("track", "жедел"), ("base", "мектеп"), ("control", "сұхбат"), ("hours", {})],
)
def test_data_that_name_what_the_catalog_does_not_know_are_an_error(name, value):
    content = export(golden(), form="curriculum", file_format="json", language="kk").decode()
    data = json.loads(content)
    if name in ("track", "base"):
        data["curriculum"][name] = value
    else:
        data["items"][0][name] = value or {"дәріс": 15}
    report = read_curriculum(json.dumps(data).encode(), "a.json")
    assert report.has_errors
    assert report.removed == ()
