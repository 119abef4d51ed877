import pytest
from django.contrib.messages import get_messages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from programs.models import Course, Curriculum
from programs.papers.forms import export
from tests.factories import CourseFactory, ProgramFactory
from tests.plans.stored import store_golden
from tests.programs.imports.papers import KAZAKH
from tests.programs.services.papers import again
from tests.staff import client_of, page

pytestmark = pytest.mark.django_db
EN = {"accept-language": "en"}


def url():
    return reverse("admin:programs_curriculum_file")


def paper(content=KAZAKH, name="жоспар.md"):
    return SimpleUploadedFile(name, content if isinstance(content, bytes) else content.encode())


def preview(client, file, **values):
    return client.post(url(), {"file": file, **values}, headers=EN)


def carried_on(response, **values):
    """What the page posts when its next button is pressed."""
    context = response.context
    return {"carried": context["carried"], "fingerprint": context["fingerprint"], **values}


def press(client, response, **values):
    return client.post(url(), carried_on(response, **values), headers=EN)


def text(response):
    return response.content.decode()


def test_a_file_is_shown_as_a_difference_and_writes_nothing():
    plan, client = again(store_golden()), client_of("registrar")
    old = export(plan, form="curriculum", file_format="csv", language="kk")
    row = plan.items.get(semester=2, kind="practice")
    row.credits = 3
    row.save()

    response = preview(client, paper(old, "жоспар.csv"))

    shown = text(response)
    assert "Credits: 3 → 2" in shown
    assert "Changed: 1" in shown
    assert "Without a change: 24" in shown
    [changed] = dict(response.context["groups"])["Changed"]
    assert f'<td class="number">{changed.line}</td>' in shown
    assert Curriculum.objects.count() == 1


def test_what_was_shown_is_taken_over_as_a_new_draft_which_opens():
    plan, client = again(store_golden()), client_of("registrar")
    content = export(plan, form="curriculum", file_format="xlsx", language="kk")
    plan.items.filter(semester=1, credits=3).update(credits=4)

    shown = preview(client, paper(content, "жоспар.xlsx"))
    response = press(client, shown, apply="1")

    draft = Curriculum.objects.exclude(pk=plan.pk).get()
    assert response["Location"] == page(draft)
    assert (draft.status, draft.revision, draft.items.count()) == ("draft", 2, 25)
    said = [str(message) for message in get_messages(response.wsgi_request)]
    assert said == ["The new draft is open."]


def test_a_file_that_says_what_stands_already_writes_nothing_and_says_so():
    plan, client = again(store_golden()), client_of("registrar")
    content = export(plan, form="curriculum", file_format="xlsx", language="kk")

    response = press(client, preview(client, paper(content, "жоспар.xlsx")), apply="1")

    assert response["Location"] == page(plan)
    said = [str(message) for message in get_messages(response.wsgi_request)]
    assert said == ["Nothing differs from revision 1: no other one was written."]
    assert Curriculum.objects.count() == 1


def test_unknown_disciplines_are_new_and_inferences_are_said():
    ProgramFactory(code="7M03111")
    client = client_of("registrar")

    shown = preview(client, paper())
    press(client, shown, apply="1")

    assert "New discipline" in text(shown)
    assert "inferred" in text(shown)
    assert "This intake has no curriculum yet." in text(shown)
    assert Curriculum.objects.get().items.count() == 25
    assert Course.objects.filter(visibility="draft").exists()


@pytest.mark.parametrize("choice", ["new", "known"])
def test_a_doubt_is_asked_and_answered(choice):
    program, client = ProgramFactory(code="7M03111"), client_of("registrar")
    known = CourseFactory(
        owner=program.owner, slug="known", title_kk="Әлемдік дипломатиясы", title_ru="", title_en=""
    )

    asked = preview(client, paper())
    [question] = asked.context["questions"]
    refused = press(client, asked, apply="1")
    answers = {f"answer-{question.line}": choice}
    answered = press(client, asked, **answers)
    press(client, answered, apply="1", **answers)

    assert f'name="answer-{question.line}"' in text(asked)
    assert "Take over" not in text(asked)
    assert "Answer the questions first" in text(refused)
    assert not answered.context["questions"]
    assert f'<input type="hidden" name="answer-{question.line}" value="{choice}">' in text(answered)
    uses = Curriculum.objects.get().items.filter(course=known).exists()
    assert uses == (choice == "known")


def test_answers_of_another_file_are_not_taken():
    ProgramFactory(code="7M03111")
    client = client_of("registrar")
    shown = preview(client, paper())

    values = carried_on(shown, **{"answer-20": "new"})
    other = client.post(url(), {**values, "file": paper(KAZAKH + "\n")}, headers=EN)

    assert list(other.context["answers"]) == []


def test_what_was_not_shown_is_not_taken_over():
    ProgramFactory(code="7M03111")
    client = client_of("registrar")
    shown = preview(client, paper())

    other = press(client, shown, apply="1", intake="2025")

    assert "This is not what was shown before" in text(other)
    assert not Curriculum.objects.exists()
