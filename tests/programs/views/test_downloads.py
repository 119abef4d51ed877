import csv
import io
import json

import openpyxl
import pytest

from tests.factories import CurriculumFactory, ProgramFactory
from tests.plans.stored import store_golden
from tests.programs.services.papers import brought

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_json_gives_the_golden_figures(client, language):
    address = store_golden().program.get_absolute_url()[3:]
    response = client.get(f"/{language}{address}curriculum.json")
    data = json.loads(response.content)
    assert response["Content-Type"] == "application/json"
    assert data["program"]["code"] == "7M03111"
    assert len(data["items"]) == 25
    first = {
        "semester": 1,
        "position": 1,
        "kind": "discipline",
        "cycle": "BD",
        "component": "UC",
        "credits": 3,
        "code": "",
        "title": {"kk": "Кәсіби ағылшын тілі", "ru": "Кәсіби ағылшын тілі (ru)", "en": ""},
        "label": "Кәсіби ағылшын тілі" if language == "kk" else "Кәсіби ағылшын тілі (ru)",
    }
    assert first.items() <= data["items"][0].items()
    assert data["totals"] == {
        "credits": 91,
        "by_semester": {"1": 30, "2": 31, "3": 30},
        "by_group": {
            "theory_and_practice": 65,
            "research_and_internship": 18,
            "final_attestation": 8,
        },
        "by_semester_and_group": {
            "1": {"theory_and_practice": 24, "research_and_internship": 6, "final_attestation": 0},
            "2": {"theory_and_practice": 26, "research_and_internship": 5, "final_attestation": 0},
            "3": {"theory_and_practice": 15, "research_and_internship": 7, "final_attestation": 8},
        },
        "by_cycle": {"BD": 27, "PD": 36},
        "by_component": {"UC": 48, "EC": 15},
    }


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_xlsx_gives_the_golden_figures_as_numbers(client, language):
    address = store_golden().program.get_absolute_url()[3:]
    response = client.get(f"/{language}{address}curriculum.xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(response.content), data_only=True).active
    last_column = [row[-1] for row in sheet.iter_rows(values_only=True)]
    figures = [value for value in last_column if isinstance(value, int)]
    assert figures[-8:] == [65, 18, 8, 27, 36, 48, 15, 91]
    assert "attachment" in response["Content-Disposition"]


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_csv_gives_the_golden_figures_and_names_its_program_in_every_row(client, language):
    address = store_golden().program.get_absolute_url()[3:]
    response = client.get(f"/{language}{address}curriculum.csv")
    text = response.content.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))[1:]
    assert {tuple(row[:3]) for row in rows} == {("7M03111", "2024", "1")}
    assert [int(row[-1]) for row in rows[-8:]] == [65, 18, 8, 27, 36, 48, 15, 91]


def test_the_file_is_named_for_its_program_intake_form_and_language(client):
    address = store_golden().program.get_absolute_url()[3:]
    response = client.get(f"/ru{address}curriculum.csv")
    assert 'filename="7M03111-2024-curriculum-ru.csv"' in response["Content-Disposition"]


@pytest.mark.parametrize("name", ["curriculum.pdf", "curriculum.exe", "passport.json"])
def test_an_unknown_form_or_format_is_a_404_page(client, name):
    address = store_golden().program.get_absolute_url()
    response = client.get(f"{address}{name}")
    assert response.status_code == 404
    assert "<html" in response.content.decode()


def test_a_code_in_cyrillic_leads_to_the_file(client):
    store_golden()
    response = client.get("/kk/programs/7М03111/curriculum.json")
    assert response.status_code == 301
    assert response["Location"] == "/kk/programs/7m03111/curriculum.json"


def test_a_program_without_a_published_plan_has_no_file(client):
    draft = CurriculumFactory(status="draft").program
    for program in (draft, ProgramFactory()):
        assert client.get(f"{program.get_absolute_url()}curriculum.json").status_code == 404


def test_equal_content_gives_equal_bytes(client):
    address = store_golden().program.get_absolute_url()
    first, second = (client.get(f"{address}curriculum.xlsx").content for _ in range(2))
    assert first == second


def test_a_formula_in_a_title_stays_text(client):
    plan = store_golden()
    course = plan.items.first().course
    course.title_kk = "=2+5"
    course.save()
    address = plan.program.get_absolute_url()
    sheet = openpyxl.load_workbook(
        io.BytesIO(client.get(f"{address}curriculum.xlsx").content)
    ).active
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value == "=2+5"]
    assert {cell.data_type for cell in cells} == {"s"}
    assert "'=2+5" in client.get(f"{address}curriculum.csv").content.decode()


@pytest.mark.parametrize(
    "name", ["brochure.pdf?bilingual=1", "curriculum.xlsx?bilingual=1", "curriculum.docx", "x.pdf"]
)
def test_a_paper_that_is_not_made_so_leads_to_those_that_are(client, name):
    program = store_golden().program
    response = client.get(f"{program.get_absolute_url()}{name}")
    page = response.content.decode()
    assert response.status_code == 404
    assert f"{program.get_absolute_url()}brochure.pdf" in page
    assert f"{program.get_absolute_url()}curriculum.csv" in page
    assert "approved.pdf" not in page


def test_an_approved_plan_offers_its_document_in_two_languages(client):
    program = brought("published").program
    page = client.get(f"{program.get_absolute_url()}diploma.pdf").content.decode()
    assert f"{program.get_absolute_url()}approved.pdf?bilingual=1" in page


def test_a_program_nobody_may_see_offers_nothing(client):
    program = ProgramFactory(visibility="draft")
    assert "brochure" not in client.get(f"/kk/programs/{program.address}/x.pdf").content.decode()
