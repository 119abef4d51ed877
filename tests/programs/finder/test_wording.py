import pytest
from django.http import QueryDict
from django.utils.translation import override

from programs.finder.filters import ProgramFilters
from programs.finder.wording import active_filters, alone, relaxations, sentence
from programs.models import Program
from tests.factories import LanguageFactory, ProgramFactory
from tests.programs.finder.test_filters import applicants, bachelor

pytestmark = pytest.mark.django_db
__all__ = ["applicants"]


def asked(address=""):
    return ProgramFilters(QueryDict(address), Program.objects.published())


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("", "All programs: 2"),
        ("level=6B&language=en", "Bachelor's programs, taught in English: 1"),
        ("level=6B&level=7M", "Bachelor's programs, master's programs: 2"),
        ("language=kk&language=en", "Programs, taught in English or Kazakh: 2"),
        ("form=part_time&feature=joint", "Programs, study form – part-time, joint program: 0"),
        ("score=50&q=ғылым", "Bachelor's programs, score – 50, «ғылым»: 0"),
    ],
)
def test_a_sentence_says_what_is_shown(address, said):
    LanguageFactory(code="en", name_en="English")
    bachelor("Логистика", "6B11201", languages=["en"], study_form="full_time")
    ProgramFactory(languages=["kk", "ru"])
    assert sentence(asked(address)) == said


def test_a_sentence_names_the_pair(applicants):
    said = sentence(asked("subject=creative-exam"))
    assert said == "Bachelor's programs, World history: 1"


def test_each_chip_leads_to_what_is_left_without_it():
    ProgramFactory(languages=["kk", "en"])
    filters = asked("language=kk&language=en&q=ә&score=50&sort=level")
    assert [(link.id, link.address) for link in active_filters(filters)] == [
        ("chip-q", "?language=en&language=kk&score=50&sort=level"),
        ("chip-language-en", "?q=%D3%99&language=kk&score=50&sort=level"),
        ("chip-language-kk", "?q=%D3%99&language=en&score=50&sort=level"),
        ("chip-score", "?q=%D3%99&language=en&language=kk&sort=level"),
    ]


def test_relaxations_count_what_there_would_be_the_most_first(applicants):
    found = relaxations(asked("level=7M&subject=world-history"))
    assert [(link.address, link.count) for link in found] == [
        ("?subject=world-history", 2),
        ("?level=7M", 1),
    ]


def test_each_of_two_subjects_is_a_way_out_of_its_own(applicants):
    found = relaxations(asked("subject=law&subject=foreign-language"))
    assert {(link.address, link.count) for link in found} == {
        ("?subject=law", 1),
        ("?subject=foreign-language", 1),
    }


def test_a_way_out_to_nothing_is_left_out(applicants):
    found = relaxations(asked("level=8D&subject=world-history"))
    assert [link.address for link in found] == ["?subject=world-history"]


def test_where_no_single_drop_helps_each_choice_that_finds_some_is_counted_by_itself(applicants):
    filters = asked("level=8D&subject=law&subject=foreign-language&q=international")
    assert relaxations(filters) == []
    assert [(link.address, link.count) for link in alone(filters)] == [
        ("?q=international", 5),
    ]
    assert alone(asked("level=8D&subject=law&subject=foreign-language")) == []
