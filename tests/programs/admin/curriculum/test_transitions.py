import datetime

import pytest
from django.contrib.messages import get_messages
from django.urls import reverse

from programs.choices import TransitionAct
from programs.models import Approval, CurriculumMove
from programs.services.publication import move_curriculum
from tests.factories import CurriculumFactory, CurriculumItemFactory
from tests.staff import client_of, page

pytestmark = pytest.mark.django_db
EN = {"accept-language": "en"}


def url(curriculum, act):
    return reverse("admin:programs_curriculum_move", args=[curriculum.pk, act])


def in_review(**values):
    """A plan with one row of 5 credits and 91 stated: one warning stands."""
    curriculum = CurriculumItemFactory(curriculum__status="draft", credits=5, **values).curriculum
    Approval.objects.create(
        curriculum=curriculum,
        paper="program_document",
        body_kk="Академиялық кеңес",
        date=datetime.date(2024, 3, 20),
        protocol="№ 14",
    )
    move_curriculum(curriculum, "submit")
    return curriculum


def said(response):
    return [str(message) for message in get_messages(response.wsgi_request)]


@pytest.mark.parametrize(
    ("role", "status", "acts"),
    [
        ("editor", "draft", {"submit"}),
        ("editor", "in_review", set()),
        ("translator", "draft", set()),
        ("administrator", "in_review", set()),
        ("registrar", "draft", {"submit"}),
        ("registrar", "in_review", {"return", "approve"}),
        ("registrar", "approved", {"publish", "archive"}),
        ("registrar", "published", {"archive"}),
        ("registrar", "archived", set()),
    ],
)
def test_each_is_offered_the_moves_of_the_role_and_the_status(role, status, acts):
    curriculum = CurriculumFactory(status=status)
    content = client_of(role).get(page(curriculum)).content.decode()

    assert {act for act in TransitionAct.values if url(curriculum, act) in content} == acts


@pytest.mark.parametrize("role", ["editor", "translator", "administrator"])
def test_a_move_of_another_role_is_forbidden(role):
    curriculum, client = in_review(), client_of(role)

    assert client.get(url(curriculum, "approve")).status_code == 403
    assert client.post(url(curriculum, "approve")).status_code == 403


def test_an_unknown_act_or_curriculum_is_not_found():
    client, curriculum = client_of("registrar"), CurriculumFactory(status="draft")

    assert client.get(url(curriculum, "shred")).status_code == 404
    assert client.get(url(CurriculumFactory.build(pk=0), "submit")).status_code == 404


def test_an_editor_submits_and_the_move_bears_the_name():
    curriculum, client = CurriculumFactory(status="draft"), client_of("editor")
    assert client.get(url(curriculum, "submit")).status_code == 200

    response = client.post(url(curriculum, "submit"), headers=EN)

    move = CurriculumMove.objects.get()
    assert response.headers["Location"] == page(curriculum)
    assert said(response) == ["Done. The curriculum is: In review."]
    assert (move.target, move.author.groups.get().name) == ("in_review", "editor")


def test_a_return_asks_for_a_reason_which_stands_on_the_page():
    curriculum, client = in_review(), client_of("registrar")

    refused = client.post(url(curriculum, "return"), {"reason": " "}, headers=EN)
    client.post(url(curriculum, "return"), {"reason": "Семестрді түзетіңіз"})

    assert "Say why" in refused.content.decode()
    content = client_of("editor").get(page(curriculum)).content.decode()
    assert "Семестрді түзетіңіз" in content


def test_an_approval_lists_findings_and_asks_a_word_for_each_warning():
    curriculum, client = in_review(), client_of("registrar")

    content = client.get(url(curriculum, "approve"), headers=EN).content.decode()

    assert "Total credits: 5 by the rows, 91 in the document." in content
    assert content.count('name="accepted-') == 1
    assert 'name="accepted-plan.stated"' in content
    assert "№ 14, " in content


def test_an_approval_without_a_word_is_refused_and_keeps_what_was_typed():
    curriculum, client = in_review(), client_of("registrar")
    Approval.objects.all().delete()
    words = {"accepted-plan.stated": "Кеңес осылай бекітті"}

    silent = client.post(url(curriculum, "approve"), headers=EN)
    without_act = client.post(url(curriculum, "approve"), words, headers=EN)

    assert "Answer each warning" in silent.content.decode()
    assert "Enter the approval" in without_act.content.decode()
    assert 'value="Кеңес осылай бекітті"' in without_act.content.decode()
    curriculum.refresh_from_db()
    assert (curriculum.status, curriculum.seal) == ("in_review", "")


def test_an_approval_seals_and_its_words_stand_on_the_page():
    curriculum, client = in_review(), client_of("registrar")

    client.post(url(curriculum, "approve"), {"accepted-plan.stated": "Кеңес бекітті"})

    curriculum.refresh_from_db()
    content = client.get(page(curriculum), headers=EN).content.decode()
    assert curriculum.code in content
    assert "intact" in content
    assert "Stated total" in content
    assert "Кеңес бекітті" in content


def test_a_broken_seal_is_called_so():
    curriculum, client = in_review(), client_of("registrar")
    client.post(url(curriculum, "approve"), {"accepted-plan.stated": "Кеңес бекітті"})
    curriculum.items.update(credits=6)

    content = client.get(page(curriculum), headers=EN).content.decode()

    assert "broken" in content
    assert "the seal is broken" in content


def test_a_move_made_twice_is_made_once_and_says_so_kindly():
    curriculum, client = CurriculumFactory(status="draft"), client_of("editor")
    client.post(url(curriculum, "submit"))

    second = client.post(url(curriculum, "submit"), headers=EN)

    assert CurriculumMove.objects.count() == 1
    assert second.headers["Location"] == page(curriculum)
    assert "This has been done already. The curriculum is: In review." in said(second)


def test_a_move_that_is_not_possible_now_says_where_the_curriculum_stands():
    curriculum, client = CurriculumFactory(status="draft"), client_of("registrar")

    shown = client.get(url(curriculum, "publish"), headers=EN)
    refused = client.post(url(curriculum, "publish"), headers=EN)

    assert "The curriculum is: Draft." in shown.content.decode()
    assert "This cannot be done now. The curriculum is: Draft." in refused.content.decode()


def test_differences_to_the_published_plan_are_shown():
    curriculum = in_review(curriculum__revision=2)
    item = curriculum.items.get()
    published = CurriculumFactory(program=curriculum.program)
    CurriculumItemFactory(curriculum=published, course=item.course, credits=3)
    gone = CurriculumItemFactory(curriculum=published, position=70, credits=4)

    content = client_of("registrar").get(url(curriculum, "approve"), headers=EN).content.decode()

    assert f"{item.course.title_en}: 3 → 5" in content
    assert f"1.70 {gone.course.title_en}, credits: 4" in content


def test_a_first_plan_has_nothing_to_be_held_against():
    content = client_of("registrar").get(url(in_review(), "approve"), headers=EN).content.decode()

    assert "is published yet" in content
