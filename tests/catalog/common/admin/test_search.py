import pytest

from programs.models import Curriculum, Program
from tests.factories import (
    AgreementFactory,
    CurriculumFactory,
    InstitutionFactory,
    ProgramFactory,
    SourceDocumentFactory,
)
from tests.staff import client_of, listing

pytestmark = pytest.mark.django_db


def found(model, text):
    response = client_of("superuser").get(listing(model), {"q": text})
    return list(response.context["cl"].queryset)


@pytest.mark.parametrize(
    "text", ["халыкаралык", "ХАЛЫҚАРАЛЫҚ", "7М03111", "7m03111", "международн 7М03111"]
)
def test_a_program_is_found_however_it_was_typed(text):
    program = ProgramFactory(code="7M03111", title_kk="Халықаралық қатынастар")
    ProgramFactory(code="7M04111", title_kk="Есеп", title_ru="Учёт", title_en="Accounting")

    assert found(Program, text) == [program]


def test_every_word_must_be_there():
    ProgramFactory(title_kk="Халықаралық қатынастар")

    assert found(Program, "халыкаралык кукык") == []


def test_a_curriculum_is_found_by_its_program_and_year():
    curriculum = CurriculumFactory(program__code="7M03111", intake=2024)
    CurriculumFactory(program=curriculum.program, intake=2025)

    assert found(Curriculum, "7М03111 2024") == [curriculum]


def test_an_agreement_is_found_by_its_folded_title_and_by_its_institution():
    institution = InstitutionFactory(name_kk="Баку мемлекеттік университеті")
    agreement = AgreementFactory(institution=institution, title_kk="Ұтқырлық туралы келісім")

    assert found(type(agreement), "уткырлык") == [agreement]
    assert found(type(agreement), "мемлекеттик") == [agreement]
    assert found(type(agreement), "гылым") == []


def test_a_source_document_is_found_by_its_folded_title():
    source = SourceDocumentFactory(title_kk="Бекітілген бағдарлама")

    assert found(type(source), "багдарлама") == [source]
