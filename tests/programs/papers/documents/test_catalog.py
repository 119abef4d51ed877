import pytest

from catalog.common.writers.document import Contents, Heading, KeepTogether, PageBreak, PageIndex
from programs.models import Curriculum, Program
from programs.papers.documents.catalog import catalog_document
from tests.factories import (
    CurriculumFactory,
    CurriculumItemFactory,
    FieldOfEducationFactory,
    OccupationFactory,
    ProgramFactory,
    TrainingDirectionFactory,
)
from tests.plans.stored import store_golden

from ..papers import EN, KK, words_of

pytestmark = pytest.mark.django_db


def book(edition):
    programs = Program.objects.published().select_related("owner")
    return catalog_document(programs.with_plan(Curriculum.objects.published()), edition)


def test_programs_stand_under_their_field_in_the_order_of_codes():
    education = FieldOfEducationFactory(code="01", name_en="Pedagogical sciences")
    direction = TrainingDirectionFactory(code="6B011", field=education)
    ProgramFactory(code="7M03111", title_en="International relations")
    ProgramFactory(code="6B01101", level="6B", direction=direction, title_en="Pedagogy")
    headings = [block.text for block in book(EN).blocks if isinstance(block, Heading)]
    assert headings == [
        "01 Pedagogical sciences",
        "6B01101 Pedagogy",
        "03 Social sciences, journalism and information",
        "7M03111 International relations",
        "Index",
    ]


def test_the_index_follows_the_kazakh_alphabet():
    for title in ("Яхта", "Әлеуметтану", "Бизнес", "Қазақ тілі", "Лингвистика"):
        ProgramFactory(title_kk=title)
    [index] = [block for block in book(KK).blocks if isinstance(block, PageIndex)]
    names = [text.partition(",")[0] for text, _ in index.entries]
    assert names == ["Әлеуметтану", "Бизнес", "Қазақ тілі", "Лингвистика", "Яхта"]


def test_the_index_and_the_contents_lead_to_the_pages_of_the_programs():
    program = ProgramFactory()
    document = book(KK)
    [index] = [block for block in document.blocks if isinstance(block, PageIndex)]
    anchors = [block.anchor for block in document.blocks if isinstance(block, Heading)]
    assert [anchor for _, anchor in index.entries] == [program.address]
    assert program.address in anchors
    assert any(isinstance(block, Contents) for block in document.blocks)


def test_the_title_page_names_the_university_the_intake_and_the_latest_approval(sealed):
    blocks = book(EN).blocks
    page = blocks[: next(n for n, block in enumerate(blocks) if isinstance(block, PageBreak))]
    owner = sealed.program.owner.name_en or sealed.program.owner.name_kk
    assert owner in page[0].text
    assert [block.text for block in page[1:]] == [
        f"Year of admission: {sealed.intake}",
        "Latest approval: 20 March 2024",
    ]
    assert book(EN).day.year == 2024


def test_all_of_a_program_stands_together_under_its_heading(sealed):
    sealed.program.occupations.add(OccupationFactory(name_en="Diplomat"))
    blocks = book(EN).blocks
    place = next(n for n, block in enumerate(blocks) if getattr(block, "anchor", ""))
    assert isinstance(blocks[place + 1], KeepTogether)
    assert "Diplomat" in words_of(blocks[place + 1])


def test_credits_come_from_the_ledger_and_a_sample_code_is_marked():
    store_golden()
    Program.objects.update(is_sample_code=True, is_sample=True)
    words = words_of(book(EN))
    assert "This program is a sample" in words
    assert "ECTS credits: 91" in words
    assert "is a sample" in words


def test_an_empty_catalog_says_so():
    assert "not published" in words_of(book(EN))


@pytest.mark.parametrize("count", [2, 40])
def test_the_number_of_queries_does_not_grow(count, django_assert_num_queries):
    for _ in range(count):
        CurriculumItemFactory(curriculum=CurriculumFactory())
    with django_assert_num_queries(12):
        book(KK)
