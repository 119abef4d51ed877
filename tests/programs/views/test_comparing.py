import io

import openpyxl
import pytest
from docx import Document as WordDocument

from programs.papers.forms import export
from programs.views.comparing import compare_rows
from tests.plans.stored import store_golden

pytestmark = pytest.mark.django_db


def word(plan):
    return export(plan, form="approved", file_format="docx", language="kk")


def altered_word(plan):
    """The paper with the credits of one row raised by hand."""
    document = WordDocument(io.BytesIO(word(plan)))
    table = max(document.tables, key=lambda table: len(table.rows))
    row = next(row for row in table.rows if "Әлемдік дипломатия" in row.cells[1].text)
    row.cells[-1].paragraphs[0].runs[0].text = "9"
    output = io.BytesIO()
    document.save(output)
    return output.getvalue()


def test_the_paper_itself_differs_in_nothing():
    plan = store_golden()
    assert not compare_rows(word(plan), "жоспар.docx", plan)


def test_an_altered_row_is_named_with_both_figures():
    plan = store_golden()
    difference = compare_rows(altered_word(plan), "жоспар.docx", plan)
    (change,) = difference.changes
    assert change.fields == ("credits",)
    assert (change.before.credits, change.after.credits) == (3, 9)
    assert difference.total == (91, 97)


def test_a_workbook_is_compared_too():
    plan = store_golden()
    content = export(plan, form="curriculum", file_format="xlsx", language="kk")
    assert not compare_rows(content, "жоспар.xlsx", plan)
    book = openpyxl.load_workbook(io.BytesIO(content))
    cell = next(
        row[-1]
        for row in book.active.iter_rows()
        if any(cell.value == "Әлемдік дипломатия" for cell in row)
    )
    cell.value = 8
    output = io.BytesIO()
    book.save(output)
    assert compare_rows(output.getvalue(), "жоспар.xlsx", plan).recredited


def test_a_file_that_is_no_paper_is_not_compared():
    assert compare_rows("сәлем".encode(), "жоспар.docx", store_golden()) is None
