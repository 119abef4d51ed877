import pytest
from django.apps import apps

from catalog.common.models.rekeying import rekey
from catalog.common.text.collation import collation_key
from partners.models import Country
from programs.models import Course
from tests.factories import CountryFactory, CourseFactory

pytestmark = pytest.mark.django_db


def test_every_row_gets_the_keys_of_today():
    course, country = CourseFactory(title_ru="Ёлочное дело"), CountryFactory()
    Course._base_manager.update(sort_kk="", sort_ru="old", sort_en="")
    Country._base_manager.update(sort_kk="old")
    rekey(apps, "programs", {"course": "title", "program": "title"})
    rekey(apps, "partners", {"cooperationdirection": "title", "researchtopic": "title"})
    course.refresh_from_db()
    country.refresh_from_db()
    assert course.sort_ru == collation_key("Ёлочное дело", "ru")
    assert course.sort_kk == collation_key(course.title_kk, "kk")
    assert country.sort_kk == collation_key(country.name_kk, "kk")


def test_rows_that_have_them_are_left_alone(django_assert_num_queries):
    CountryFactory()
    with django_assert_num_queries(5):  # one look at each noun of the app
        rekey(apps, "partners", {"cooperationdirection": "title", "researchtopic": "title"})
