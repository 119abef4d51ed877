import pytest

from programs.models import Curriculum, CurriculumModule, ElectiveOption
from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    CurriculumItemFactory,
    ProgramFactory,
)
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def client():
    return client_of("registrar")


def grid(response):
    return response.context["inline_admin_formsets"][0]


def test_rows_stand_by_semester_and_order(client):
    curriculum = CurriculumFactory(status="draft")
    for semester, position in ((2, 1), (1, 2), (1, 1)):
        CurriculumItemFactory(curriculum=curriculum, semester=semester, position=position)

    forms = grid(client.get(page(curriculum))).formset.forms

    places = [(form["semester"].value(), form["position"].value()) for form in forms]
    assert places == [(1, 1), (1, 2), (2, 1)]


def test_rows_are_added_changed_moved_and_removed_in_one_go(client):
    curriculum = CurriculumFactory(status="draft")
    for place in (1, 2):
        CurriculumItemFactory(curriculum=curriculum, position=place)
    data = typed(
        client.get(page(curriculum)),
        **{
            "items-0-position": "5",
            "items-0-credits": "6",
            "items-1-DELETE": "on",
            "items-TOTAL_FORMS": "3",
            "items-2-semester": "2",
            "items-2-position": "1",
            "items-2-kind": "practice",
            "items-2-cycle": "PD",
            "items-2-credits": "2",
            "items-2-activity_kk": "Өндірістік практика",
        },
    )

    assert client.post(page(curriculum), data).status_code == 302

    rows = curriculum.items.values_list("semester", "position", "kind", "credits", "activity_kk")
    assert list(rows) == [
        (1, 5, "discipline", 6, None),
        (2, 1, "practice", 2, "Өндірістік практика"),
    ]


def test_sixty_rows_are_saved_at_once(client):
    curriculum, course = CurriculumFactory(status="draft"), CourseFactory()
    for number in range(60):
        CurriculumItemFactory(curriculum=curriculum, course=course, position=number)

    data = typed(client.get(page(curriculum)), **{"items-59-credits": "9"})

    assert len(data) > 1000
    assert client.post(page(curriculum), data).status_code == 302
    assert curriculum.items.filter(credits=9).count() == 1


def test_cycles_and_components_are_abbreviated(client):
    curriculum = CurriculumItemFactory(curriculum__status="draft").curriculum

    form = grid(client.get(page(curriculum), headers={"accept-language": "en"})).formset.forms[0]

    assert ("GED", "GED") in [(value, str(label)) for value, label in form["cycle"].field.choices]


def test_a_discipline_without_its_course_is_an_error_of_its_row(client):
    curriculum = CurriculumItemFactory(curriculum__status="draft").curriculum

    response = client.post(
        page(curriculum), typed(client.get(page(curriculum)), **{"items-0-course": ""})
    )

    assert grid(response).formset.forms[0].errors


def test_a_row_takes_a_module_of_its_own_curriculum_only(client):
    item = CurriculumItemFactory(curriculum__status="draft")
    own = CurriculumModule.objects.create(curriculum=item.curriculum, number=1, title_kk="Негізгі")
    CurriculumModule.objects.create(curriculum=CurriculumFactory(), number=1, title_kk="Бөтен")

    form = grid(client.get(page(item.curriculum))).formset.forms[0]

    assert list(form.fields["module"].queryset) == [own]


def test_an_elective_slot_leads_to_its_options(client):
    slot = CurriculumItemFactory(kind="elective_slot", course=None, curriculum__status="draft")

    assert page(slot) in client.get(page(slot.curriculum)).content.decode()


def test_options_are_added_on_the_page_of_the_slot_and_move_the_curriculum_on(client):
    slot = CurriculumItemFactory(kind="elective_slot", course=None, curriculum__status="draft")
    course, before = CourseFactory(), slot.curriculum.version
    data = typed(
        client.get(page(slot)),
        **{
            "options-TOTAL_FORMS": "1",
            "options-0-position": "1",
            "options-0-course": str(course.pk),
            "options-0-credits": "5",
        },
    )

    response = client.post(page(slot), data)

    assert response.headers["Location"] == page(slot.curriculum)
    assert ElectiveOption.objects.get().course == course
    assert Curriculum.objects.get().version == before + 1


def test_the_page_of_a_slot_is_stale_when_its_curriculum_was_saved(client):
    slot = CurriculumItemFactory(kind="elective_slot", course=None, curriculum__status="draft")
    data = typed(client.get(page(slot)), credits="7")
    slot.curriculum.save()

    assert client.post(page(slot), data).context["stale"]


def test_the_status_is_no_field_of_the_form(client):
    ProgramFactory()
    response = client.get(listing(Curriculum, "add"))

    assert "status" not in response.context["adminform"].form.fields


def test_a_row_says_why_it_counts_in_another_group(client):
    item = CurriculumItemFactory(curriculum__status="draft")
    changes = {"group": "research_and_internship", "group_reason": "Кеңес шешімі"}

    refused = client.post(page(item), typed(client.get(page(item)), group=changes["group"]))
    client.post(page(item), typed(client.get(page(item)), **changes))

    item.refresh_from_db()
    assert refused.status_code == 200
    assert (item.group, item.group_reason) == tuple(changes.values())


def test_a_printed_total_is_kept_and_its_term_is_chosen(client):
    curriculum = CurriculumItemFactory(curriculum__status="draft").curriculum
    response = client.get(page(curriculum), headers={"accept-language": "en"})
    printed = response.context["inline_admin_formsets"][3].formset
    total = {"printed-TOTAL_FORMS": "1", "printed-0-term": "BD/UC", "printed-0-credits": "18"}

    client.post(page(curriculum), typed(response, **total))

    assert ("BD/UC", "BD / UC") in printed.empty_form.fields["term"].choices
    assert list(curriculum.printed.values_list("term", "credits")) == [("BD/UC", 18)]


def test_a_curriculum_is_deleted_with_its_rows(client):
    curriculum = CurriculumItemFactory(curriculum__status="draft").curriculum

    assert client.post(page(curriculum, "delete"), {"post": "yes"}).status_code == 302
    assert not Curriculum.objects.exists()


@pytest.mark.parametrize("role", ["editor", "registrar", "superuser"])
def test_an_approved_curriculum_is_deleted_by_nobody(role):
    curriculum = CurriculumItemFactory(curriculum__status="approved").curriculum
    client = client_of(role)
    selected = {"action": "delete_selected", "_selected_action": curriculum.pk, "post": "yes"}

    client.post(page(curriculum, "delete"), {"post": "yes"})
    client.post(listing(Curriculum), selected)

    assert Curriculum.objects.exists()


def test_removing_a_row_on_its_own_page_moves_the_curriculum_on(client):
    item = CurriculumItemFactory(curriculum__status="draft")
    before = item.curriculum.version

    client.post(page(item, "delete"), {"post": "yes"})

    assert Curriculum.objects.get().version == before + 1
