"""Rows of one page that must differ: compared with each other, and saved in an order that holds."""

import pytest
from django.contrib.admin.models import LogEntry

from programs.models import Approval, CurriculumModule
from tests.factories import CourseFactory, CurriculumFactory
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan():
    return CurriculumFactory(status="draft")


@pytest.fixture
def client():
    return client_of("superuser")


def modules(plan, *numbers):
    return [
        CurriculumModule.objects.create(curriculum=plan, number=each, title_kk=f"Өнер {each}")
        for each in numbers
    ]


def numbers(plan):
    return {module.title_kk: module.number for module in plan.modules.all()}


def save(client, obj, language="kk", **changes):
    posted = typed(client.get(page(obj)), **changes)
    return client.post(page(obj), posted, headers={"accept-language": language})


def errors(answer, prefix):
    (formset,) = (
        each.formset
        for each in answer.context["inline_admin_formsets"]
        if each.formset.prefix == prefix
    )
    return [dict(form.errors) for form in formset.forms]


ACT = {
    "paper": "program_document",
    "academic_year": "",
    "date": "20.03.2024",
    "protocol": "14",
    "body_kk": "Ғылыми кеңес",
}


def test_two_new_rows_of_a_constraint_with_a_condition_are_compared(client, plan):
    """Django compares the rows of a page by constraints without a condition alone."""
    rows = {f"approvals-{n}-{name}": value for n in (0, 1) for name, value in ACT.items()}
    answer = save(client, plan, **{"approvals-TOTAL_FORMS": 2}, **rows)
    assert errors(answer, "approvals") == [{}, {"paper": ["Бұл құжат бұрын бекітілген."]}]
    assert not Approval.objects.exists()


def test_a_twin_is_told_in_the_words_of_its_constraint_beside_the_field(client, plan):
    modules(plan, 1, 2)
    answer = save(client, plan, "ru", **{"modules-1-number": 1})
    said = "В этом учебном плане уже есть модуль с таким номером."
    assert errors(answer, "modules") == [{}, {"number": [said]}]
    assert answer.content.decode().count(said) == 1


def test_of_two_rows_alike_the_changed_one_is_refused(client, plan):
    modules(plan, 1, 2)
    answer = save(client, plan, **{"modules-0-number": 2})
    assert [bool(each) for each in errors(answer, "modules")] == [True, False]


def test_a_row_takes_the_number_of_one_that_is_deleted_with_it(client, plan):
    modules(plan, 1, 2)
    answer = save(client, plan, **{"modules-0-number": 2, "modules-1-DELETE": "on"})
    assert answer.status_code == 302
    assert numbers(plan) == {"Өнер 1": 2}


@pytest.mark.parametrize("new", [(2, 3, 4), (4, 1, 2), (5, 4, 2)])
def test_rows_move_on_by_a_number_each(client, plan, new):
    modules(plan, 1, 2, 3)
    changes = {f"modules-{place}-number": number for place, number in enumerate(new)}
    assert save(client, plan, **changes).status_code == 302
    assert [*numbers(plan).values()] == sorted(new)
    assert numbers(plan) == {
        f"Өнер {old}": number for old, number in zip((1, 2, 3), new, strict=True)
    }


def test_a_new_row_takes_the_number_of_one_that_moves_on(client, plan):
    modules(plan, 1)
    new = {"modules-TOTAL_FORMS": 2, "modules-1-number": 1, "modules-1-title_kk": "Ғылым"}
    assert save(client, plan, **{"modules-0-number": 2}, **new).status_code == 302
    assert numbers(plan) == {"Өнер 1": 2, "Ғылым": 1}


def test_rows_that_exchange_their_numbers_are_asked_for_two_steps(client, plan):
    modules(plan, 1, 2)
    answer = save(client, plan, "en", **{"modules-0-number": 2, "modules-1-number": 1})
    assert answer.status_code == 200
    assert "cannot exchange what must be unique" in answer.content.decode()
    assert numbers(plan) == {"Өнер 1": 1, "Өнер 2": 2}


def test_what_is_deleted_is_still_in_the_log(client):
    course, required = CourseFactory.create_batch(2)
    course.prerequisites.add(required)
    assert save(client, course, **{"requires-0-DELETE": "on"}).status_code == 302
    entry = LogEntry.objects.get()
    assert not course.prerequisites.exists()
    assert '"deleted"' in entry.change_message
