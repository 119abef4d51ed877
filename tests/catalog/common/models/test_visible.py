import pytest
from django.utils import translation

from catalog.common.models import Visibility
from partners.models import Institution
from programs.models import Program
from tests.factories import InstitutionFactory, ProgramFactory

pytestmark = pytest.mark.django_db

KAZAKH = [
    "Алгебра",
    "Әлеуметтану",
    "Білім беру",
    "География",
    "Ғылым тарихы",
    "Қазақ тілі",
    "Музыка",
    "Нұсқаулық",
    "Өнертану",
    "Тарих",
    "Тарих және мұра",
    "Ұлттық қауіпсіздік",
    "Үнді философиясы",
    "Һүкім",
    "Шет тілі",
    "Іскерлік этикет",
    "Экология",
]


@pytest.fixture
def relations():
    ProgramFactory(title_kk="Мұнай ісі", title_ru="Нефтегазовое дело", title_en="Oil and gas")
    return ProgramFactory(
        code="7M03111",
        title_kk="Халықаралық қатынастар",
        title_ru="Международные отношения",
        title_en="International relations",
    )


def test_everybody_sees_what_is_public_and_nothing_else():
    made = {value: ProgramFactory(visibility=value) for value in Visibility.values}
    assert list(Program.objects.published()) == [made["public"]]


def test_a_new_row_is_a_draft():
    assert Program().visibility == Visibility.DRAFT


def test_kazakh_titles_stand_in_the_order_of_the_kazakh_alphabet():
    for title in reversed(KAZAKH):
        ProgramFactory(title_kk=title)
    assert [program.title_kk for program in Program.objects.alphabetical()] == KAZAKH


@pytest.mark.parametrize(
    ("language", "order"),
    [("kk", ["Ә", "Ғ", "Ү"]), ("ru", ["Ү", "Ә", "Ғ"]), ("en", ["Ғ", "Ү", "Ә"])],
)
def test_a_list_is_in_the_order_of_the_active_language(language, order):
    InstitutionFactory(name_kk="Ә", name_ru="Орал", name_en="Zhetysu")
    InstitutionFactory(name_kk="Ғ", name_ru="Яссы", name_en="Aktobe")
    InstitutionFactory(name_kk="Ү", name_ru="Актау", name_en="Kokshetau")
    with translation.override(language):
        found = Institution.objects.alphabetical()
        assert [institution.name_kk for institution in found] == order


def test_a_row_without_a_translation_stands_where_its_reader_looks_for_it():
    ProgramFactory(title_ru="Дизайн")
    ProgramFactory(title_kk="Ғылым тарихы", title_ru="")
    ProgramFactory(title_ru="Бухгалтерский учёт")
    with translation.override("ru"):
        titles = [program.title for program in Program.objects.alphabetical()]
    assert titles == ["Бухгалтерский учёт", "Ғылым тарихы", "Дизайн"]


@pytest.mark.parametrize(
    "typed",
    [
        "халыкаралык",
        "ХАЛЫҚАРАЛЫҚ",
        "қатынастар халықаралық",
        "«Халықаралық қатынастар»",
        "xалықарaлық",
        "халық",
        "7М03111",
        "7м 03111",
        "7m03111",
        "МЕЖДУНАРОДНЫЕ отношения",
        "international RELATIONS",
        "халықаралық relations 7М03111",
    ],
)
def test_a_row_is_found_however_its_names_were_typed(relations, typed):
    assert list(Program.objects.matching(typed)) == [relations]


@pytest.mark.parametrize("typed", ["халықаралық мұнай", "8D03111", "ғарыш", "қат_нас"])
def test_a_row_that_lacks_one_of_the_words_is_not_found(relations, typed):
    assert relations not in Program.objects.matching(typed)


@pytest.mark.parametrize("typed", ["", "  ", "%", "«»"])
def test_a_text_without_words_leaves_every_row(relations, typed):
    assert Program.objects.matching(typed).count() == 2


@pytest.mark.parametrize("visibility", Visibility.values)
def test_a_row_at_hand_says_what_its_queryset_says(visibility):
    program = ProgramFactory(title_kk="Ғарыш", visibility=visibility)
    said = (program.is_draft, program.is_public, program.is_archived)
    assert said == tuple(visibility == each for each in ("draft", "public", "archived"))
    assert program.is_public == Program.objects.published().exists()
