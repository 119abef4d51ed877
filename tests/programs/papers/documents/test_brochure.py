import pytest

from catalog.common.writers.document import Bars, PageBreak, QrLink
from programs.papers.documents.brochure import brochure_document
from tests.factories import ProgramFactory, ProgramStatementFactory
from tests.plans.stored import store_golden

from ..papers import EN, KK, RU, again, words_of

pytestmark = pytest.mark.django_db


def test_two_pages_with_the_semesters_as_bars():
    curriculum = again(store_golden())
    document = brochure_document(curriculum.program, EN, curriculum)
    [bars] = [block for block in document.blocks if isinstance(block, Bars)]
    assert len([block for block in document.blocks if isinstance(block, PageBreak)]) == 1
    assert [(label, sum(amount for _, amount in parts)) for label, parts in bars.rows] == [
        ("Semester 1", 30),
        ("Semester 2", 31),
        ("Semester 3", 30),
    ]
    assert bars.rows[0][1] == (
        ("Basic disciplines", 12),
        ("Profile disciplines", 12),
        ("Outside the cycles", 6),
    )


def test_it_names_its_approval_and_leads_to_the_page_of_the_program(sealed):
    document = brochure_document(sealed.program, RU, sealed)
    assert document.is_leaflet
    assert "от 20 марта 2024 года, протокол № 14" in words_of(document)
    [link] = [block for block in document.blocks if isinstance(block, QrLink)]
    assert link.url.endswith(f"/ru/programs/{sealed.program.address}/")


def test_what_nobody_published_has_no_heading():
    document = brochure_document(ProgramFactory(), EN)
    words = words_of(document)
    assert "Benefits" not in words
    assert "Not published: Degree awarded" in words


@pytest.mark.parametrize(("letters", "is_shown"), [(100, True), (2000, False)])
def test_the_first_page_shows_what_it_has_room_for(letters, is_shown):
    program = ProgramFactory()
    ProgramStatementFactory(program=program, kind="competence", text_kk="ұ" * letters)
    assert ("Түлектің құзыреттіліктері" in words_of(brochure_document(program, KK))) == is_shown


def test_a_program_without_a_plan_says_so():
    program = ProgramFactory()
    ProgramStatementFactory(program=program, kind="benefit", text_kk="Үш тілде оқыту.")
    document = brochure_document(program, KK)
    assert not [block for block in document.blocks if isinstance(block, Bars)]
    assert "Үш тілде оқыту." in words_of(document)


def test_disciplines_stand_once():
    curriculum = again(store_golden())
    words = words_of(brochure_document(curriculum.program, KK, curriculum))
    assert words.count("Кәсіби ағылшын тілі") == 1


@pytest.mark.parametrize("count", [2, 40])
def test_the_number_of_queries_does_not_grow(count, django_assert_num_queries):
    curriculum = store_golden()
    ProgramStatementFactory.create_batch(count, program=curriculum.program)
    curriculum = again(curriculum)
    with django_assert_num_queries(7):
        brochure_document(curriculum.program, KK, curriculum)
