import datetime

import pytest

from programs.models import Approval, CurriculumModule, ElectiveOption
from programs.services.publication import move_curriculum
from tests.factories import CourseFactory, CurriculumFactory, CurriculumItemFactory
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db
ACT = {"body_kk": "Академиялық кеңес", "date": datetime.date(2024, 3, 20), "protocol": "14"}


@pytest.fixture
def sealed():
    """An approved plan: an elective slot with one option, a module, its act."""
    curriculum = CurriculumFactory(status="draft", credits=5)
    slot = CurriculumItemFactory(
        curriculum=curriculum, kind="elective_slot", course=None, activity_kk="Таңдау"
    )
    ElectiveOption.objects.create(item=slot, course=CourseFactory(), credits=5)
    CurriculumModule.objects.create(curriculum=curriculum, number=1, title_kk="Негізгі")
    Approval.objects.create(curriculum=curriculum, paper="program_document", **ACT)
    move_curriculum(curriculum, "submit")
    words = {"plan.stated": "иә", "elective.choice": "иә"}
    move_curriculum(curriculum, "approve", accepted=words)
    return curriculum


FORGED = {
    "intake": "2030",
    "credits": "240",
    "items-0-credits": "9",
    "items-0-DELETE": "on",
    "items-TOTAL_FORMS": "2",
    "items-1-semester": "1",
    "items-1-kind": "practice",
    "items-1-credits": "3",
    "modules-0-title_kk": "Бөтен",
    "modules-0-DELETE": "on",
    "approvals-0-protocol": "99",
    "approvals-0-DELETE": "on",
    "printed-TOTAL_FORMS": "1",
    "printed-0-credits": "5",
}


def everything(curriculum):
    curriculum.refresh_from_db()
    return (
        (curriculum.intake, curriculum.credits, curriculum.seal),
        list(curriculum.items.values_list("kind", "credits")),
        list(curriculum.modules.values_list("title_kk", flat=True)),
        list(curriculum.approvals.values_list("paper", "protocol")),
        curriculum.printed.count(),
    )


@pytest.mark.parametrize("role", ["editor", "translator", "registrar", "superuser"])
def test_an_approved_plan_is_changed_by_nobody(sealed, role):
    client, before = client_of(role), everything(sealed)

    client.post(page(sealed), typed(client.get(page(sealed)), **FORGED))

    assert everything(sealed) == before


@pytest.mark.parametrize("role", ["editor", "registrar", "superuser"])
def test_the_page_of_its_rows_is_as_closed(sealed, role):
    client, slot = client_of(role), sealed.items.get()
    forged = {"credits": "9", "options-0-credits": "9", "options-0-DELETE": "on"}

    client.post(page(slot), typed(client.get(page(slot)), **forged))
    client.post(page(slot, "delete"), {"post": "yes"})

    slot.refresh_from_db()
    assert (slot.credits, slot.options.get().credits) == (5, 5)


@pytest.mark.parametrize(
    ("role", "after"),
    [
        ("editor", ("", None)),
        ("translator", ("Elective", "Note")),
        ("registrar", ("Elective", "Note")),
        ("superuser", ("Elective", "Note")),
    ],
)
def test_english_names_and_notes_are_still_written(sealed, role, after):
    client = client_of(role)
    changes = {"items-0-activity_en": "Elective", "items-0-activity_ru": "X", "note_en": "Note"}

    client.post(page(sealed), typed(client.get(page(sealed)), **changes))

    sealed.refresh_from_db()
    slot = sealed.items.get()
    assert (slot.activity_en or "", sealed.note_en or None) == after
    assert slot.activity_ru != "X"


def working_curriculum(**changes):
    act = {
        "TOTAL_FORMS": "2",
        "1-paper": "working_curriculum",
        "1-academic_year": "2025",
        "1-date": "01.09.2025",
        "1-protocol": "3",
        "1-body_kk": "Кеңес",
        **changes,
    }
    return {f"approvals-{name}": value for name, value in act.items()}


def test_the_approval_of_a_yearly_paper_is_still_added(sealed):
    client = client_of("registrar")

    client.post(page(sealed), typed(client.get(page(sealed)), **working_curriculum()))

    papers = sealed.approvals.values_list("paper", "protocol")
    assert list(papers) == [("program_document", "14"), ("working_curriculum", "3")]


def test_another_act_on_the_program_document_is_refused(sealed):
    client = client_of("superuser")
    act = working_curriculum(**{"1-paper": "program_document", "1-academic_year": ""})

    response = client.post(page(sealed), typed(client.get(page(sealed)), **act))

    assert response.status_code == 200
    assert sealed.approvals.count() == 1


def test_new_drafts_are_offered_in_place_of_changes(sealed):
    content = client_of("registrar").get(page(sealed)).content.decode()

    assert "/new/revise/" in content
    assert "/new/renew/" in content
    assert sealed.code in content
