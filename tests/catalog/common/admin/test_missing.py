import pytest

from catalog.common.admin.missing import missing_languages
from programs.models import Course
from tests.factories import CourseFactory
from tests.staff import client_of, listing

pytestmark = pytest.mark.django_db


def listed(language):
    response = client_of("superuser").get(listing(Course), {"missing": language})
    return set(response.context["cl"].queryset)


def test_a_text_that_is_there_in_another_language_is_missing():
    course = CourseFactory(title_en="", content_ru="Содержание", content_kk=None)

    assert missing_languages(course) == ["kk", "en"]


def test_a_text_that_is_there_in_no_language_is_not_missing():
    assert missing_languages(CourseFactory(content_kk="", content_ru=None)) == []


def test_the_filter_shows_what_the_column_says():
    whole, without_english = CourseFactory(), CourseFactory(title_en="")
    without_kazakh = CourseFactory(content_ru="Содержание", content_en="Content")

    assert listed("en") == {without_english}
    assert listed("kk") == {without_kazakh}
    assert whole not in listed("en") | listed("kk")


def test_the_list_shows_the_missing_languages():
    CourseFactory(title_en="")

    content = client_of("superuser").get(listing(Course)).content.decode()

    assert '<abbr class="missing-language" title="English">en</abbr>' in content


def test_the_overview_counts_what_is_missing_and_leads_to_it():
    CourseFactory(title_en="")
    CourseFactory()

    response = client_of("superuser").get("/admin/")

    courses = next(row for row in response.context["untranslated"] if row.url == listing(Course))
    assert courses.total == 2
    assert courses.counts[2] == ("en", 1, f"{listing(Course)}?missing=en")
