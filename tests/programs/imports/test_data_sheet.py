"""A workbook of ours carries its data beside the table."""

import io
import json

import pytest
from openpyxl import load_workbook

from programs.exports.curriculum import curriculum_data
from programs.exports.forms import export
from programs.imports.curriculum import read_curriculum
from programs.models import Curriculum
from tests.plans.stored import store_golden

pytestmark = pytest.mark.django_db


def workbook(change=None):
    stored = Curriculum.objects.with_rows().get(pk=store_golden().pk)
    table = export(stored, form="curriculum", file_format="xlsx", language="kk")
    data = curriculum_data(stored, "kk")
    if change:
        data["items"][0]["credits"] = change
    book = load_workbook(io.BytesIO(table))
    if "_catalog" in book.sheetnames:
        del book["_catalog"]
    hidden = book.create_sheet("_catalog")
    hidden.sheet_state = "hidden"
    for number, line in enumerate(json.dumps(data, ensure_ascii=False, indent=1).splitlines(), 1):
        hidden.cell(number, 1, line)
    return with_values(book, stored)


def with_values(book, stored):
    """Formulas as the values they had: openpyxl keeps none of them."""
    for row in book.worksheets[0].iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith("=SUM"):
                cell.value = None
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


def test_the_data_are_taken_where_they_agree_with_the_table():
    report = read_curriculum(workbook(), "a.xlsx")
    assert report.findings == ()
    assert report.reading.facts.credits == 91
    assert "ru" in report.rows[0].record.title


def test_the_table_is_taken_where_they_differ_and_it_is_said():
    report = read_curriculum(workbook(change=9), "a.xlsx")
    assert [finding.rule for finding in report.findings] == ["data.differs"]
    assert report.rows[0].record.credits == 3
