import pytest
from django.urls import reverse

from tests.factories import CurriculumFactory, CurriculumItemFactory
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def client():
    return client_of("editor")


def draft():
    return CurriculumFactory(status="draft")


def answer(client, curriculum, **changes):
    """What the server says of the form as it is typed."""
    url = reverse("admin:programs_curriculum_ledger", args=[curriculum.pk])
    return client.post(url, typed(client.get(page(curriculum)), **changes))


def test_half_typed_and_removed_rows_are_left_out(client):
    curriculum = draft()
    for _row in range(4):
        CurriculumItemFactory(curriculum=curriculum, credits=5)

    response = answer(
        client,
        curriculum,
        **{
            "items-0-semester": "",
            "items-1-credits": "a lot",
            "items-2-DELETE": "on",
            "items-TOTAL_FORMS": "6",
            "items-4-kind": "practice",
            "items-5-kind": "no such kind",
            "items-5-semester": "1",
            "items-5-credits": "2",
        },
    )

    typed_now = response.context["ledger"]
    assert (typed_now.total, typed_now.left_out) == (5, 4)


@pytest.mark.parametrize(
    "forged",
    [
        {"items-TOTAL_FORMS": "many"},
        {"items-TOTAL_FORMS": "99999"},
        {"items-0-credits": "9999999999"},
        {"items-0-course": "0 OR 1"},
        {"program": "nobody's"},
        {"program": ""},
        {"semesters": "", "intake": "-1", "credits": "", "track": ""},
        {"printed-TOTAL_FORMS": "1", "printed-0-term": "no such term", "printed-0-credits": "5"},
        {"printed-TOTAL_FORMS": "1", "printed-0-group": "no group", "printed-0-credits": "5"},
        {"printed-TOTAL_FORMS": "1", "printed-0-term": "BD"},
    ],
)
def test_no_typed_value_breaks_the_answer(client, forged):
    curriculum = CurriculumItemFactory(curriculum=draft()).curriculum

    assert answer(client, curriculum, **forged).status_code == 200


def test_additional_training_is_counted_once_it_is_ticked(client):
    curriculum = CurriculumItemFactory(
        curriculum=draft(), kind="additional_training", course=None, credits=5
    ).curriculum

    outside = answer(client, curriculum).context["ledger"]
    inside = answer(client, curriculum, **{"items-0-is_counted": "on"}).context["ledger"]

    assert (outside.total, outside.outside, inside.total) == (0, {1: 5}, 5)


def test_a_row_that_becomes_a_practice_lets_its_discipline_go(client):
    item = CurriculumItemFactory(curriculum=draft(), cycle="BD")

    response = answer(client, item.curriculum, **{"items-0-kind": "practice"})

    line = response.context["ledger"].plan.lines[0]
    assert (line.kind, line.course, line.credits) == ("practice", "", item.credits)
