from decimal import Decimal

import pytest
from django.db import connection
from django.db.models import prefetch_related_objects

from catalog.common.models.together import Few, prefetch_together
from programs.models import Program
from tests.factories import (
    AdmissionOfferFactory,
    InstitutionFactory,
    LanguageFactory,
    OccupationFactory,
    ProgramFactory,
    ProgramStatementFactory,
    SourceDocumentFactory,
)

pytestmark = pytest.mark.django_db

COLUMNS = {
    "occupations": ("slug", "position", "name"),
    "statements": ("kind", "position", "heading", "text"),
    "stages": ("first_semester", "last_semester", "institution__name", "language__name"),
    "offers": ("year", "study_form", "fee", "applications_until", "is_preliminary"),
    "sources": ("title", "checked_on"),
}


@pytest.fixture(autouse=True)
def known_features():
    """Whether the database knows JSON is asked once in the life of a process."""
    assert connection.features.supports_json_field


@pytest.fixture
def program():
    program = ProgramFactory()
    for position in (3, 1, 2):
        program.occupations.add(OccupationFactory(position=position, name_kk=f"Елші {position}"))
        ProgramStatementFactory(program=program, position=position)
    AdmissionOfferFactory(program=program, year=2025, fee=Decimal("950000.50"))
    AdmissionOfferFactory(program=program, year=2026, applications_until="2026-08-20")
    baku = InstitutionFactory(name_kk="Баку мемлекеттік университеті")
    program.stages.create(first_semester=5, last_semester=7, institution=baku)
    program.stages.create(first_semester=1, last_semester=4, language=LanguageFactory())
    program.sources.add(SourceDocumentFactory())
    return Program.objects.get(pk=program.pk)


def load(program):
    prefetch_together([Few(program, name, columns) for name, columns in COLUMNS.items()])
    return program


def test_all_relations_come_in_one_query(program, django_assert_num_queries):
    with django_assert_num_queries(1):
        load(program)
    with django_assert_num_queries(0):
        assert [row.name_kk for row in program.occupations.all()] == ["Елші 1", "Елші 2", "Елші 3"]
        assert program.stages.all()[1].institution.name_kk == "Баку мемлекеттік университеті"
        assert program.stages.all()[0].language.name_kk == "қазақ тілі"
        assert program.stages.all()[0].institution is None


def test_the_rows_and_their_values_are_those_of_a_prefetch(program):
    plain = Program.objects.get(pk=program.pk)
    prefetch_related_objects([plain], *COLUMNS)
    load(program)
    for name, columns in COLUMNS.items():
        found, expected = (list(getattr(each, name).all()) for each in (program, plain))
        assert found == expected, name
        for column in (column for column in columns if "__" not in column):
            values = [getattr(row, column) for row in found]
            assert values == [getattr(row, column) for row in expected], (name, column)


def test_the_newest_offer_is_the_first(program):
    assert [offer.year for offer in load(program).offers.all()] == [2026, 2025]


def test_a_column_that_was_not_asked_for_is_read_when_it_is_needed(
    program, django_assert_num_queries
):
    source = load(program).sources.all()[0]
    with django_assert_num_queries(1):
        assert source.language == "kk"


def test_narrowed_rows_are_the_only_ones(program):
    rows = program.occupations.filter(position=2)
    prefetch_together([Few(program, "occupations", ("name",), rows)])
    assert [row.name_kk for row in program.occupations.all()] == ["Елші 2"]


def test_empty_relations_are_known_to_be_empty(django_assert_num_queries):
    program = load(ProgramFactory())
    with django_assert_num_queries(0):
        assert not any(getattr(program, name).all() for name in COLUMNS)
