"""A workbook of ours that was edited names its plan by the data it carries."""

import io
import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from openpyxl import load_workbook
from pytest_django.asserts import assertContains

from programs.models import Curriculum
from programs.papers.forms import export
from programs.views.comparing import claimed_plan
from tests.programs.services.papers import brought

pytestmark = pytest.mark.django_db

PAGE = "/en/verify/"


@pytest.fixture
def plan():
    return Curriculum.objects.with_rows().get(pk=brought("published").pk)


def exported(plan, file_format):
    return export(plan, form="curriculum", file_format=file_format, language="kk")


def sent(client, content, name):
    return client.post(PAGE, {"file": SimpleUploadedFile(name, content)})


def edited(content, before, after):
    """The workbook with another figure of credits in its first row."""
    book = load_workbook(io.BytesIO(content))
    sheet = book.worksheets[0]
    cells = (cell for row in sheet.iter_rows() for cell in row)
    next(cell for cell in cells if cell.value == before and cell.column > 3).value = after
    output = io.BytesIO()
    book.save(output)
    return output.getvalue()


def test_an_edited_workbook_is_held_against_the_plan_its_data_name(client, plan):
    response = sent(client, edited(exported(plan, "xlsx"), 5, 4), "жоспар.xlsx")
    verdict = response.context["verdict"]
    assert (verdict.answer, verdict.curriculum) == ("not_as_issued", plan)
    assert [(each.before.credits, each.after.credits) for each in verdict.differences.changes] == [
        (5, 4)
    ]
    assertContains(response, "Where the file differs")


def test_data_of_a_plan_that_nobody_approved_claim_nothing(client, plan):
    data = json.loads(exported(plan, "json"))
    assert claimed_plan(json.dumps(data).encode(), "a.json") == plan
    for wrong in (9, 10**30, True, "1", None, []):
        data["curriculum"]["revision"] = wrong
        content = json.dumps(data).encode()
        assert sent(client, content, "a.json").context["verdict"].answer == "unknown"
    for broken in ({}, {"items": []}, {"items": [], "program": [], "curriculum": {}}):
        assert claimed_plan(json.dumps(broken).encode(), "a.json") is None


def test_an_empty_file_is_said_to_be_empty(client):
    response = sent(client, b"", "a.pdf")
    assertContains(response, "The file is empty.", status_code=400)
