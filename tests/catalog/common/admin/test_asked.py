"""Questions, choices and actions that make no sense: an answer all the same."""

import pytest
from pytest_django.asserts import assertContains, assertRedirects

from programs.models import Course
from tests.factories import CourseFactory, LanguageFactory
from tests.staff import client_of, listing, page, typed

pytestmark = pytest.mark.django_db
NO_KEYS = ["nope", "9" * 5000, "99999999999999999999", "²"]


@pytest.mark.parametrize("query", ["visibility__nothing=1", "id=nope", "next=5"])
def test_a_filter_that_is_none_leads_to_the_whole_list(query):
    response = client_of("editor").get(f"{listing(Course, 'export')}?{query}")

    assertRedirects(response, f"{listing(Course)}?e=1", fetch_redirect_response=False)


def test_a_filter_that_is_one_is_kept_by_the_export():
    address = f"{listing(Course, 'export')}?visibility__exact=public"

    assert client_of("editor").get(address).status_code == 200


@pytest.mark.parametrize("lookup", ["code__regex", "owner__slug__iregex"])
def test_a_list_is_not_filtered_by_patterns(lookup):
    assert client_of("editor").get(listing(Course), {lookup: "("}).status_code == 400


def test_an_address_may_fill_in_a_choice_and_nothing_else():
    course = CourseFactory(title_kk="Дипломатия")
    client = client_of("editor")

    for key in NO_KEYS:
        assert client.get(listing(Course, "add"), {"owner": key}).status_code == 200
    response = client.get(listing(Course, "add"), {"owner": course.owner_id})
    assertContains(response, course.owner.name)


@pytest.mark.parametrize("key", NO_KEYS)
@pytest.mark.parametrize("field", ["owner", "languages"])
def test_a_choice_that_is_none_is_an_error_of_its_field(field, key):
    language, course, client = LanguageFactory(), CourseFactory(), client_of("editor")
    value = key if field == "owner" else [str(language.pk), key]

    response = client.post(page(course), typed(client.get(page(course)), **{field: value}))

    assert response.context["adminform"].form.errors[field]
    course.refresh_from_db()
    assert course.owner_id


def test_an_action_is_done_with_the_rows_that_are_there():
    course, client = CourseFactory(visibility="draft"), client_of("editor")
    posted = {"action": "delete_selected", "_selected_action": [str(course.pk), *NO_KEYS]}

    assertContains(client.post(listing(Course), posted), course.title)
