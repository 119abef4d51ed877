"""The page of a discipline: prerequisites that would run in a circle."""

import pytest

from programs.models import Prerequisite
from tests.factories import CourseFactory
from tests.staff import client_of, page, typed

pytestmark = pytest.mark.django_db


def with_prerequisite(client, course, required, **changes):
    """What a browser posts once one more prerequisite is chosen."""
    response = client.get(page(course))
    number = course.requires.count()
    new = {"requires-TOTAL_FORMS": number + 1, f"requires-{number}-required": required.pk}
    return typed(response, **new, **changes)


@pytest.mark.parametrize(
    ("language", "start"),
    [
        ("kk", "Пререквизиттер тұйық шеңбер құрмауы тиіс: "),
        ("ru", "Пререквизиты не могут замыкаться в круг: "),
        ("en", "Prerequisites cannot run in a circle: "),
    ],
)
def test_a_circle_is_drawn_with_a_link_to_each_course_and_nothing_is_lost(language, start):
    law, ethics, history = CourseFactory.create_batch(3)
    law.prerequisites.add(ethics)
    ethics.prerequisites.add(history)
    client = client_of("editor")
    posted = with_prerequisite(client, history, law, content_kk="Ғылым мен өнер тарихы")

    answer = client.post(page(history), posted, headers={"accept-language": language})

    content = answer.content.decode()
    assert answer.status_code == 200
    assert "Ғылым мен өнер тарихы" in content
    drawn = content.partition(start)[2].partition("</div>")[0]
    titles = [getattr(each, f"title_{language}") for each in (history, law, ethics, history)]
    places = [drawn.index(f">{title}</a>") for title in titles[:3]]
    assert places == sorted(places)
    assert [drawn.count(f'href="{page(each)}"') for each in (law, ethics, history)] == [1, 1, 2]
    assert Prerequisite.objects.count() == 2


def test_a_course_that_names_itself_is_told_so():
    course = CourseFactory(title_kk="Құқық негіздері")
    client = client_of("editor")
    answer = client.post(page(course), with_prerequisite(client, course, course))
    (error,) = answer.context["inline_admin_formsets"][1].formset.forms[0].errors["required"]
    assert error.count(">Құқық негіздері</a>") == 2
    assert not Prerequisite.objects.exists()


def test_a_name_with_markup_in_it_stays_text():
    course = CourseFactory(title_kk="<b>Әдеп</b>")
    client = client_of("editor")
    answer = client.post(page(course), with_prerequisite(client, course, course))
    assert "&lt;b&gt;Әдеп&lt;/b&gt;</a>" in answer.content.decode()
