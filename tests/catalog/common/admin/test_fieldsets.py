import pytest
from django.contrib.admin import site
from django.contrib.admin.utils import flatten_fieldsets
from django.urls import reverse

from catalog.common.admin.fieldsets import FieldsetsMixin
from catalog.common.admin.texts import translated_columns
from programs.models import Course
from tests.factories import CourseFactory, InstitutionFactory
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db


def fieldsets_of(response):
    return response.context["adminform"].fieldsets


def test_short_texts_stand_side_by_side():
    response = client_of("superuser").get(page(CourseFactory()))

    assert ("title_kk", "title_ru", "title_en") in fieldsets_of(response)[0][1]["fields"]


def test_long_texts_stand_in_language_tabs():
    response = client_of("superuser").get(page(CourseFactory()))

    tabs = [(name, options["fields"]) for name, options in fieldsets_of(response)[-3:]]
    assert tabs == [
        ("Қазақша", ["content_kk"]),
        ("Русский", ["content_ru"]),
        ("English", ["content_en"]),
    ]


def test_a_text_field_says_its_language():
    response = client_of("superuser").get(page(CourseFactory()))

    assert response.context["adminform"].form["title_ru"].field.widget.attrs["lang"] == "ru"


def test_a_row_in_one_language_alone_is_accepted():
    client, owner = client_of("superuser"), InstitutionFactory()
    response = client.get(listing(Course, "add"))

    client.post(
        listing(Course, "add"),
        typed(response, owner=owner.pk, slug="diplomacy", title_en="Diplomacy"),
    )

    course = Course.objects.get(slug="diplomacy")
    assert (course.title_kk, course.title_en) == (None, "Diplomacy")


def test_a_row_without_a_title_in_any_language_is_refused():
    client, owner = client_of("superuser"), InstitutionFactory()
    response = client.get(listing(Course, "add"))

    refused = client.post(listing(Course, "add"), typed(response, owner=owner.pk, slug="diplomacy"))

    assert "title_kk" in refused.context["adminform"].form.errors
    assert not Course.objects.exists()


def test_relations_are_found_by_typing_kazakh_without_kazakh_letters():
    CourseFactory(title_kk="Халықаралық құқық")
    CourseFactory(title_kk="Дипломатия тарихы")

    response = client_of("superuser").get(
        reverse("admin:autocomplete"),
        {
            "app_label": "programs",
            "model_name": "curriculumitem",
            "field_name": "course",
            "term": "халыкаралык кукык",
        },
    )

    assert [found["text"] for found in response.json()["results"]] == ["Халықаралық құқық"]


def test_a_line_break_in_a_title_becomes_a_space():
    course, client = CourseFactory(), client_of("editor")

    client.post(page(course), typed(client.get(page(course)), title_kk="Дипломатия\r\nтарихы"))

    course.refresh_from_db()
    assert course.title_kk == "Дипломатия тарихы"


@pytest.mark.parametrize(
    "model", [model for model, page in site._registry.items() if isinstance(page, FieldsetsMixin)]
)
def test_every_text_of_a_noun_has_its_place_in_the_form(model):
    shown = flatten_fieldsets(site._registry[model].get_fieldsets(None))
    assert set(translated_columns(model)) <= {*shown}
