import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from programs.models import Curriculum
from tests.factories import CourseFactory, CurriculumItemFactory
from tests.staff import client_of, page

pytestmark = pytest.mark.django_db
EN = {"accept-language": "en"}


@pytest.fixture
def curriculum():
    return CurriculumItemFactory(curriculum__status="published").curriculum


def url(curriculum, way):
    return reverse("admin:programs_curriculum_renewal", args=[curriculum.pk, way])


def press(client, curriculum, way, **changes):
    """The button of the page as it is open now."""
    context = client.get(url(curriculum, way)).context
    data = {name: context[name] for name in ("planned", "revision", "intake")}
    if way == "revise":
        del data["intake"]
    return lambda: client.post(url(curriculum, way), {**data, **changes}, headers=EN)


@pytest.mark.parametrize(("way", "made"), [("revise", (2024, 2)), ("renew", (2025, 1))])
def test_a_new_draft_is_opened(curriculum, way, made):
    response = press(client_of("editor"), curriculum, way)()

    draft = Curriculum.objects.get(status="draft")
    assert (draft.intake, draft.revision) == made
    assert response.headers["Location"] == page(draft)


def test_what_was_left_out_is_told(curriculum):
    CurriculumItemFactory(
        curriculum=curriculum, course=CourseFactory(visibility="archived", title_en="Old law")
    )

    response = press(client_of("registrar"), curriculum, "renew")()

    sentences = [str(message) for message in get_messages(response.wsgi_request)]
    assert "Semester 1: left out, the discipline is archived: Old law." in sentences


@pytest.mark.parametrize("way", ["revise", "renew"])
def test_a_button_pressed_twice_makes_one_draft(curriculum, way):
    button = press(client_of("registrar"), curriculum, way)

    first, second = button(), button()

    assert first.headers["Location"] == second.headers["Location"]
    assert Curriculum.objects.filter(status="draft").count() == 1


def test_another_year_may_be_chosen_and_an_earlier_one_is_refused(curriculum):
    client = client_of("registrar")

    refused = press(client, curriculum, "renew", intake="2020")()
    press(client, curriculum, "renew", intake="2027")()

    assert "Renew for a later year of admission than 2024." in refused.content.decode()
    assert Curriculum.objects.get(status="draft").intake == 2027


@pytest.mark.parametrize("role", ["translator", "administrator"])
def test_who_may_not_add_curricula_makes_no_draft(curriculum, role):
    client = client_of(role)

    assert client.get(url(curriculum, "renew")).status_code == 403
    assert client.post(url(curriculum, "renew")).status_code == 403
    assert url(curriculum, "renew") not in client.get(page(curriculum)).content.decode()


def test_there_are_two_ways_to_a_new_draft_and_no_third(curriculum):
    assert client_of("registrar").get(url(curriculum, "clone")).status_code == 404
