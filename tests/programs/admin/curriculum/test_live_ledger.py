import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from programs.models import Curriculum, Norm, NormFigure, PrintedTotal
from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    ProgramFactory,
)
from tests.plans.stored import store_golden
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db
EN = {"accept-language": "en"}


@pytest.fixture
def client():
    return client_of("editor")


def draft(**values):
    return CurriculumFactory(status="draft", **values)


def load_norm():
    norm = Norm.objects.create(
        level="7M",
        track="profile",
        semesters=3,
        source_en="Order № 2",
        source_kk="№ 2 бұйрық",
        valid_from="2022-07-20",
    )
    NormFigure.objects.create(norm=norm, key="semester.load", least=30, most=30)


def ask(client, curriculum, data):
    url = reverse("admin:programs_curriculum_ledger", args=[curriculum.pk])
    return client.post(url, data, headers=EN)


def panel(client, curriculum, **changes):
    response = ask(client, curriculum, typed(client.get(page(curriculum), headers=EN), **changes))
    return response.context["ledger"]


def test_the_page_shows_the_sums_of_what_is_saved(client):
    curriculum = store_golden()
    curriculum.status = "draft"
    curriculum.save()
    load_norm()

    response = client.get(page(curriculum), headers=EN)

    saved = response.context["ledger"]
    content = response.content.decode()
    assert saved.proof == "65 + 18 + 8 = 91"
    assert [(each.credits, each.parts) for each in saved.cycles] == [
        (27, "UC 18 + EC 9"),
        (36, "UC 30 + EC 6"),
    ]
    assert "65 + 18 + 8 = 91" in content
    assert "Semester 2: 31 credits, the norm says 30." in content
    assert "Order № 2" in content


def test_typed_rows_are_counted_and_nothing_is_saved(client):
    curriculum = CurriculumItemFactory(curriculum=draft(), credits=5).curriculum
    course = CourseFactory()
    before = Curriculum.objects.values().get()

    typed_now = panel(
        client,
        curriculum,
        **{
            "credits": "90",
            "items-0-credits": "7",
            "items-TOTAL_FORMS": "3",
            "items-1-semester": "2",
            "items-1-kind": "discipline",
            "items-1-credits": "4",
            "items-1-cycle": "PD",
            "items-1-course": str(course.pk),
            "items-2-semester": "2",
            "items-2-kind": "research",
            "items-2-credits": "6",
        },
    )

    assert (typed_now.total, typed_now.stated, typed_now.proof) == (17, 90, "11 + 6 = 17")
    assert [(number, credits) for number, credits, _groups in typed_now.semesters] == [
        (1, 7),
        (2, 10),
    ]
    assert Curriculum.objects.values().get() == before
    assert list(curriculum.items.values_list("credits", flat=True)) == [5]


def test_a_curriculum_that_is_not_saved_yet_has_its_sums(client):
    program = ProgramFactory()
    url = reverse("admin:programs_curriculum_new_ledger")
    rows = {
        "items-TOTAL_FORMS": "1",
        "items-0-semester": "1",
        "items-0-kind": "practice",
        "items-0-credits": "3",
    }

    empty = client.post(url, {**rows, "program": ""}, headers=EN)
    answer = client.post(url, {**rows, "program": str(program.pk), "credits": "60"}, headers=EN)

    assert "Choose the program" in empty.content.decode()
    assert (answer.context["ledger"].total, answer.context["ledger"].stated) == (3, 60)
    assert f'data-ledger-url="{url}"' in client.get(listing(Curriculum, "add")).content.decode()
    assert not Curriculum.objects.exists()


def test_findings_lead_to_the_rows_they_speak_of(client):
    curriculum = draft()
    load_norm()
    for _row in range(2):
        CurriculumItemFactory(curriculum=curriculum)

    saved = client.get(page(curriculum), headers=EN).content.decode()
    forms = {"items-TOTAL_FORMS": "3", "items-2-semester": "1", "items-2-kind": "practice"}
    data = typed(client.get(page(curriculum)), **forms, **{"items-2-credits": "2"})
    answer = ask(client, curriculum, data).content.decode()

    assert 'id="id_items-1-semester"' in saved
    assert 'href="#id_items-1-semester"' in saved
    assert 'href="#id_items-2-semester"' in answer


@pytest.mark.parametrize(("role", "status"), [("editor", "published"), ("translator", "draft")])
def test_findings_lead_to_rows_that_are_only_read(role, status):
    load_norm()
    item = CurriculumItemFactory(curriculum__status=status)

    content = client_of(role).get(page(item.curriculum)).content.decode()

    assert f'<span id="row-{item.pk}">' in content
    assert f'href="#row-{item.pk}"' in content


def test_an_approved_plan_answers_with_what_was_approved(client):
    item = CurriculumItemFactory(curriculum__status="approved", credits=5)
    data = {"items-TOTAL_FORMS": "1", "items-0-id": item.pk, "items-0-credits": "9"}

    answer = ask(client, item.curriculum, data)

    assert answer.context["ledger"].total == 5


def test_printed_totals_stand_beside_those_of_the_rows(client):
    curriculum = CurriculumItemFactory(curriculum=draft(), credits=5).curriculum
    PrintedTotal.objects.create(curriculum=curriculum, semester=1, credits=7)

    content = client.get(page(curriculum), headers=EN).content.decode()

    assert "7 ≠ 5" in content
    assert panel(client, curriculum, **{"printed-0-credits": "5"}).printed is not None


def test_a_refused_form_keeps_the_account_of_what_was_typed(client):
    curriculum = CurriculumItemFactory(curriculum=draft(), credits=5).curriculum
    data = typed(client.get(page(curriculum)), **{"items-0-credits": "8", "intake": "1"})

    response = client.post(page(curriculum), data)

    assert response.status_code == 200
    assert response.context["ledger"].total == 8


def test_the_account_asks_the_database_as_often_for_two_rows_as_for_forty(client):
    counts = []
    for size in (2, 40):
        curriculum = draft()
        for _row in range(size):
            CurriculumItemFactory(curriculum=curriculum, course__owner=curriculum.program.owner)
        data = typed(client.get(page(curriculum)))
        with CaptureQueriesContext(connection) as queries:
            ask(client, curriculum, data)
        counts.append(len(queries))

    assert counts[0] == counts[1]


def test_the_account_is_for_staff_by_post_alone(client, settings):
    curriculum = draft()
    url = reverse("admin:programs_curriculum_ledger", args=[curriculum.pk])

    assert client.get(url).status_code == 405
    assert ask(client, Curriculum(pk=0), {}).status_code == 404
    client.logout()
    assert client.post(url, {}).status_code == 302


def test_who_may_not_add_curricula_asks_for_no_new_sums():
    url = reverse("admin:programs_curriculum_new_ledger")

    assert client_of("translator").post(url, {}).status_code == 403


def test_the_account_needs_the_token_of_the_form(client):
    curriculum = draft()
    client.handler.enforce_csrf_checks = True

    assert ask(client, curriculum, {}).status_code == 403
