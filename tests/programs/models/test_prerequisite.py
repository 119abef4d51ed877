"""Prerequisites never lead back to where they start, whichever road writes them."""

from itertools import pairwise

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import translation

from programs.models import Course, ElectiveOption, Prerequisite
from tests.factories import CourseFactory, CurriculumItemFactory

pytestmark = pytest.mark.django_db


def chain(*titles):
    """Courses of these names, each of which builds on the next."""
    courses = [CourseFactory(title_kk=title, title_ru="", title_en="") for title in titles]
    for course, required in pairwise(courses):
        course.prerequisites.add(required)
    return courses


def refused(course, required):
    with pytest.raises(ValidationError) as error:
        Prerequisite(course=course, required=required).full_clean()
    return error.value.message_dict


def database_refuses(write):
    with pytest.raises(IntegrityError) as error, transaction.atomic():
        write()
    return str(error.value)


def test_a_course_that_builds_on_itself_is_drawn_in_one_sentence():
    (course,) = chain("Қарым-қатынас әдебі")
    assert refused(course, course) == {
        "required": [
            "Пререквизиттер тұйық шеңбер құрмауы тиіс: Қарым-қатынас әдебі → Қарым-қатынас әдебі."
        ]
    }


def test_a_circle_is_drawn_from_the_course_on_its_own_page():
    law, ethics, history = chain("Құқық", "Әдеп", "Тарих")
    assert refused(history, law) == {
        "required": ["Пререквизиттер тұйық шеңбер құрмауы тиіс: Тарих → Құқық → Әдеп → Тарих."]
    }
    assert "Тарих → Әдеп → Тарих" in refused(history, ethics)["required"][0]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("kk", "Пререквизиттер тұйық шеңбер құрмауы тиіс: Өнер → Әлем → Өнер."),
        ("ru", "Пререквизиты не могут замыкаться в круг: Искусство → Мир → Искусство."),
        ("en", "Prerequisites cannot run in a circle: Art → World → Art."),
    ],
)
def test_a_circle_is_drawn_in_the_language_of_its_reader(language, sentence):
    art = CourseFactory(title_kk="Өнер", title_ru="Искусство", title_en="Art")
    world = CourseFactory(title_kk="Әлем", title_ru="Мир", title_en="World")
    world.prerequisites.add(art)
    with translation.override(language):
        assert refused(art, world) == {"required": [sentence]}


def test_a_circle_through_the_options_of_a_slot_is_one():
    """An option is a course like others, wherever a plan offers it."""
    law, ethics, history = chain("Құқық", "Әдеп", "Тарих")
    slot = CurriculumItemFactory(kind="elective_slot", course=None, component="EC")
    ElectiveOption.objects.create(item=slot, course=ethics, credits=5)
    assert "Тарих → Құқық → Әдеп → Тарих" in refused(history, law)["required"][0]


def test_several_ways_to_one_course_are_no_circle():
    law, _ethics, history = chain("Құқық", "Әдеп", "Тарих")
    Prerequisite(course=law, required=history).full_clean()
    law.prerequisites.add(history)
    assert law.prerequisites.count() == 2


def test_a_long_circle_is_found_and_drawn_whole():
    courses = chain(*(f"Пән {number}" for number in range(60)))
    (sentence,) = refused(courses[-1], courses[0])["required"]
    assert sentence.count(" → ") == 60


def test_of_a_prerequisite_that_is_changed_only_what_it_becomes_counts():
    law, ethics = chain("Құқық", "Әдеп")
    link = Prerequisite.objects.get()
    link.course, link.required = ethics, law
    link.full_clean()
    link.save()
    assert [*ethics.prerequisites.all()] == [law]


@pytest.mark.parametrize(
    "write",
    [
        lambda first, last: last.prerequisites.add(first),
        lambda first, last: last.prerequisites.set([first]),
        lambda first, last: first.postrequisites.add(last),
        lambda first, last: Prerequisite.objects.create(course=last, required=first),
        lambda first, last: Prerequisite.objects.bulk_create(
            [Prerequisite(course=last, required=first)]
        ),
        lambda first, last: Prerequisite.objects.filter(course=first).update(required=first),
        lambda first, last: Prerequisite.objects.filter(course=first).update(course=last),
    ],
    ids=["add", "set", "reverse", "create", "bulk_create", "update to itself", "update"],
)
def test_the_database_refuses_a_circle_past_every_form(write):
    first, _middle, last = chain("Құқық", "Әдеп", "Тарих")
    sentence = database_refuses(lambda: write(first, last))
    assert "prerequisite_in_no_circle" in sentence or "prerequisite_is_another_course" in sentence
    assert Prerequisite.objects.count() == 2


def test_two_halves_of_a_circle_in_one_statement_are_refused():
    one, other = CourseFactory.create_batch(2)
    halves = [Prerequisite(course=one, required=other), Prerequisite(course=other, required=one)]
    assert "prerequisite_in_no_circle" in database_refuses(
        lambda: Prerequisite.objects.bulk_create(halves)
    )


def test_what_a_course_builds_on_is_not_among_what_builds_on_it():
    law, ethics, history = chain("Құқық", "Әдеп", "Тарих")
    assert ethics.leads_to() == [law]
    assert history.leads_to() == [ethics]
    assert Course.objects.get(pk=law.pk).leads_to() == []
