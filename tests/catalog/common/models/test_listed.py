import pytest
from django.utils import translation

from catalog.common.models.listed import alphabetical, column_of
from partners.models import Agreement, Institution
from programs.models import Course, Program, TrainingDirection
from tests.factories import AgreementFactory, CourseFactory, InstitutionFactory
from tests.staff import client_of, listing

TITLES = ["Учет", "Ёлочное дело", "Big data", "Учёт", "Ель", "Жизнь", "Әлем", "№ 1", "1-й курс"]
ORDER = {
    "kk": ["1-й курс", "Әлем", "Ель", "Ёлочное дело", "Жизнь", "Учет", "Учёт", "Big data", "№ 1"],
    "ru": ["1-й курс", "Әлем", "Ёлочное дело", "Ель", "Жизнь", "Учет", "Учёт", "Big data", "№ 1"],
    "en": ["1-й курс", "Big data", "№ 1", "Әлем", "Ёлочное дело", "Ель", "Жизнь", "Учет", "Учёт"],
}

every_language = pytest.mark.parametrize("language", ["kk", "ru", "en"])


@pytest.fixture
def courses(db):
    return [CourseFactory(title_kk=name, title_ru=name, title_en=name) for name in TITLES]


@every_language
def test_the_database_and_python_order_alike(courses, language):
    with translation.override(language):
        stored = list(Course.objects.alphabetical())
        assert [course.title for course in stored] == ORDER[language]
        assert alphabetical(courses) == stored
    assert alphabetical(courses, language) == stored


def test_a_list_is_ordered_by_the_names_of_nouns_that_have_no_order_of_their_own():
    with translation.override("ru"):
        assert column_of(Program, "title") == "sort_ru"
        assert column_of(Program, "owner") == "owner__sort_ru"
        assert column_of(TrainingDirection, "field") == "field"
        assert column_of(Institution, "is_host") == "is_host"
        assert column_of(Agreement, "-valid_until") == "-valid_until"


@pytest.mark.django_db
def test_the_admin_lists_agreements_by_their_institution():
    for name in ("Ёлочный институт", "Baku State University", "Ғылым академиясы", "Ельский вуз"):
        AgreementFactory(institution=InstitutionFactory(name_ru=name))
    response = client_of("editor").get(listing(Agreement), headers={"accept-language": "ru"})
    names = [agreement.institution.name_ru for agreement in response.context["cl"].result_list]
    assert names == ["Ғылым академиясы", "Ёлочный институт", "Ельский вуз", "Baku State University"]
