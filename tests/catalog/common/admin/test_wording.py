"""Words and order of the admin's own pages."""

import pytest
from django.utils import translation

from catalog.common.admin.dashboard import by_alphabet
from programs.models import Course, Curriculum, IssuedPaper
from tests.factories import CourseFactory, CurriculumFactory
from tests.staff import client_of, listing, page

pytestmark = pytest.mark.django_db


def test_the_button_that_deletes_says_so_and_nothing_else():
    content = client_of("superuser").get(page(CourseFactory()), headers={"accept-language": "ru"})

    assert "Удалить дисциплина" not in " ".join(content.content.decode().split())


def test_a_list_says_how_many_were_found():
    CourseFactory.create_batch(3)
    response = client_of("editor").get(listing(Course), headers={"accept-language": "en"})

    assert "Found: 3" in response.content.decode()


def test_the_first_page_is_in_the_order_of_the_alphabet():
    CurriculumFactory()
    CourseFactory()
    context = client_of("superuser").get("/admin/").context

    nouns = [row.noun for row in context["untranslated"]]
    assert nouns == sorted(nouns, key=by_alphabet)
    for app in context["app_list"]:
        names = [model["name"] for model in app["models"]]
        assert names == sorted(names, key=by_alphabet)


def test_the_kazakh_alphabet_is_for_kazakh_alone():
    with translation.override("kk"):
        assert by_alphabet("Әдебиет") < by_alphabet("Баға")
    with translation.override("en"):
        assert by_alphabet("Agreements") < by_alphabet("Networks")


def test_a_new_address_is_made_of_the_english_name():
    response = client_of("editor").get(listing(Course, "add"))

    (made,) = response.context["adminform"].prepopulated_fields
    assert made["field"].name == "slug"
    assert [each.name for each in made["dependencies"]] == ["title_en"]
    assert response.context["adminform"].form.fields["slug"].help_text


def test_a_new_curriculum_is_of_no_track_until_one_is_chosen():
    form = client_of("editor").get(listing(Curriculum, "add")).context["adminform"].form

    for name in ("track", "base"):
        assert next(iter(form.fields[name].choices))[0] == ""
        assert not form[name].value()


@pytest.mark.parametrize(
    ("role", "status"),
    [("editor", 403), ("translator", 403), ("registrar", 200), ("administrator", 200)],
)
def test_the_register_of_papers_is_read_by_registrar_and_administrator(role, status):
    client, address = client_of(role), listing(IssuedPaper)

    assert client.get(address).status_code == status
    assert (address in client.get("/admin/").content.decode()) == (status == 200)
