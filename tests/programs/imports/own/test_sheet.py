"""A workbook of ours carries its data beside the table; the cell that is seen wins."""

import io

import pytest
from openpyxl import load_workbook

from programs.imports.apply.curriculum import apply_import
from programs.imports.curriculum import read_curriculum
from programs.models import Curriculum, ElectiveOption
from programs.papers.forms import export
from tests.factories import CourseFactory
from tests.plans.stored import store_golden

pytestmark = pytest.mark.django_db
HEADINGS = 6
CREDITS, TITLE, COMPONENT = 8, 7, 5


def golden():
    return Curriculum.objects.with_rows().get(pk=store_golden().pk)


def workbook(stored, *edits, removed=0):
    """The workbook after cells were edited; `edits` are (row, column, value)."""
    content = export(stored, form="curriculum", file_format="xlsx", language="kk")
    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    for row, column, value in edits:
        sheet.cell(HEADINGS + row, column).value = value
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.value.startswith("=SUM"):
                cell.value = None
    if removed:
        sheet.delete_rows(HEADINGS + removed)
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


def test_an_untouched_workbook_is_read_whole():
    report = read_curriculum(workbook(golden()), "a.xlsx")
    assert report.findings == ()
    assert report.reading.facts.credits == 91
    assert "ru" in report.rows[0].record.title
    assert report.is_unchanged


def test_an_edited_cell_wins_and_it_is_said():
    report = read_curriculum(workbook(golden(), (2, CREDITS, 9)), "a.xlsx")
    said = [each for each in report.findings if each.rule == "data.differs"]
    assert [(each.line, "3 → 9" in each.message) for each in said] == [(HEADINGS + 2, True)]
    assert [row.fields for row in report.changed] == [("credits",)]
    assert report.rows[1].record.is_whole


def test_an_emptied_component_wins_too():
    report = read_curriculum(workbook(golden(), (1, COMPONENT, None)), "a.xlsx")
    assert report.rows[0].record.component is None
    assert [row.fields for row in report.changed] == [("component",)]


def test_another_name_is_another_discipline():
    report = read_curriculum(workbook(golden(), (3, TITLE, "Ғарыш құқығы")), "a.xlsx")
    (row,) = report.new_courses
    assert row.record.title == {"kk": "Ғарыш құқығы"}


def test_a_deleted_row_is_left_out_and_said():
    report = read_curriculum(workbook(golden(), removed=4), "a.xlsx")
    assert [line.position for line in report.removed] == [4]
    assert "data.differs" in [each.rule for each in report.findings]


def test_a_spoiled_data_sheet_leaves_the_table():
    book = load_workbook(io.BytesIO(workbook(golden())))
    book["_catalog"]["A1"] = '{"items": [5]}'
    for row in range(2, 20):
        book["_catalog"].cell(row, 1).value = None
    output = io.BytesIO()
    book.save(output)
    report = read_curriculum(output.getvalue(), "a.xlsx")
    assert [finding.rule for finding in report.findings] == ["data.differs"]
    assert len(report.rows) == 25


def test_what_a_table_does_not_show_is_carried_over_from_the_plan_it_revises():
    stored = golden()
    slot = stored.items.get(semester=1, kind="elective_slot")
    option = CourseFactory(owner=stored.program.owner)
    ElectiveOption.objects.create(item=slot, course=option, credits=3)
    module = stored.modules.create(number=3, title_kk="Модуль", title_ru="Модуль (ru)")
    first = stored.items.get(semester=1, position=1)
    stored.items.filter(pk=first.pk).update(module=module, lectures=30, control="exam")
    stored.items.filter(semester=1, kind="research").update(
        group="final_attestation", group_reason="кеңес шешімі", activity_ru="НИРМ"
    )
    content = export(
        Curriculum.objects.with_rows().get(pk=stored.pk),
        form="curriculum",
        file_format="csv",
        language="kk",
    )
    lines = content.decode("utf-8-sig").replace("Әлемдік дипломатия;3", "Әлемдік дипломатия;4")
    report = read_curriculum(lines.encode(), "a.csv")
    assert [row.fields for row in report.changed] == [("credits",)]
    draft = apply_import(report)
    item = draft.items.get(semester=1, position=1)
    assert (item.lectures, item.control, item.module.title_ru) == (30, "exam", "Модуль (ru)")
    assert draft.items.get(kind="elective_slot", semester=1).options.get().course == option
    research = draft.items.get(kind="research", semester=1)
    assert (research.group, research.activity_ru) == ("final_attestation", "НИРМ")
