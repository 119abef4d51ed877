import pytest
from django.utils import translation

from catalog.common.text.collation import collation_key
from catalog.common.text.folding import fold
from programs.models import Program
from tests.factories import CountryFactory, CourseFactory, InstitutionFactory, ProgramFactory

pytestmark = pytest.mark.django_db

SPELLINGS = ["7M03111", "7М03111", "7м03111", "7m03111", " 7M 03111 ", "7М\u00a003111"]
SORT_KEYS = ["sort_kk", "sort_ru", "sort_en"]

spelled = pytest.mark.parametrize("typed", SPELLINGS)


def keys(row):
    row.refresh_from_db()
    return [getattr(row, name) for name in SORT_KEYS]


@spelled
def test_a_code_is_saved_as_the_classifier_writes_it(typed):
    program = ProgramFactory(code=typed)
    assert program.code == "7M03111"
    program.refresh_from_db()
    assert program.code == "7M03111"


@spelled
def test_a_code_is_found_however_it_is_spelled(typed):
    program = ProgramFactory(code="7M03111")
    assert Program.objects.get(code=typed) == program
    assert list(Program.objects.filter(code__in=["6В03101", typed])) == [program]
    assert not Program.objects.exclude(code=typed).exists()


@spelled
def test_an_update_writes_the_code_as_the_classifier_does(typed):
    program = ProgramFactory(code="7M03112")
    Program.objects.update(code=typed)
    program.refresh_from_db()
    assert program.code == "7M03111"


@spelled
def test_a_form_cleans_the_code_before_it_is_checked(typed):
    program = ProgramFactory()
    program.code = typed
    program.full_clean()
    assert program.code == "7M03111"


def test_a_code_in_kazakh_letters_stays_in_them():
    assert CourseFactory(code="қом 5201").code == "ҚОМ5201"


def test_a_row_without_a_code_stays_without_one():
    assert CourseFactory(code="").code == ""


def test_each_sort_key_follows_the_title_in_its_language():
    program = ProgramFactory(
        title_kk="Әлем тарихы", title_ru="Всемирная история", title_en="World history"
    )
    assert keys(program) == [
        collation_key("Әлем тарихы", "kk"),
        collation_key("Всемирная история", "ru"),
        collation_key("World history", "en"),
    ]


@pytest.mark.parametrize(
    ("titles", "stands_in"),
    [
        ({"title_ru": "Мұнай өңдеу и газ"}, ["ru", "ru", "ru"]),
        ({"title_kk": "Ғылым тарихы"}, ["kk", "kk", "kk"]),
        ({"title_en": "Energy"}, ["en", "en", "en"]),
        ({"title_kk": "Өнер", "title_ru": "Искусство"}, ["kk", "ru", "ru"]),
        ({"title_kk": "Өнер", "title_en": "Art"}, ["kk", "kk", "en"]),
        ({"title_kk": "  ", "title_ru": "Искусство", "title_en": "Art"}, ["ru", "ru", "en"]),
    ],
)
@pytest.mark.parametrize("active", ["kk", "ru", "en"])
def test_a_missing_title_is_sorted_by_the_one_its_reader_sees(titles, stands_in, active):
    with translation.override(active):
        program = ProgramFactory(**{"title_kk": "", "title_ru": "", "title_en": ""} | titles)
    assert keys(program) == [
        collation_key(titles[f"title_{shown}"], language)
        for language, shown in zip(["kk", "ru", "en"], stands_in, strict=True)
    ]


def test_a_changed_title_moves_its_row():
    program = ProgramFactory(title_kk="Ғылым тарихы")
    program.title_kk = "Үнді философиясы"
    program.save()
    assert keys(program)[0] == collation_key("Үнді философиясы", "kk")
    assert fold("Үнді философиясы") in program.folded
    assert fold("Ғылым") not in program.folded


def test_a_row_is_found_by_its_names_in_every_language_and_by_its_code():
    program = ProgramFactory(
        code="7M03111",
        title_kk="Халықаралық қатынастар",
        title_ru="Международные отношения",
        title_en="International relations",
        qualification_kk="магистр дәрежесі",
    )
    program.refresh_from_db()
    for text in (program.title_kk, program.title_ru, program.title_en, "магистр дәрежесі"):
        assert fold(text) in program.folded
    assert "7m03111" in program.folded


def test_each_noun_is_found_by_the_names_it_goes_by():
    university = InstitutionFactory(
        short_name_kk="ЕУ", former_names_ru="Актауский университет", city_kk="Ақтау"
    )
    assert {"еу", "актауский", "актау"} <= set(university.folded.split())
    assert "kz" in CountryFactory().folded.split()


def test_a_very_long_title_is_still_saved():
    program = ProgramFactory(title_kk="Ұ" * 250, title_ru="Щ" * 250, qualification_kk="ә" * 250)
    kept = Program._meta.get_field("sort_kk").max_length
    assert keys(program)[0] == collation_key("Ұ" * 250, "kk")[:kept]


def test_a_version_counts_the_saves_of_its_row():
    program = ProgramFactory(title_kk="Ғылым тарихы")
    assert program.version == 1
    program.save()
    program.save()
    program.refresh_from_db()
    assert program.version == 3


def test_history_leaves_the_version_to_the_row():
    program = ProgramFactory()
    program.save()
    assert program.history.count() == 2
    assert program.version == 2
