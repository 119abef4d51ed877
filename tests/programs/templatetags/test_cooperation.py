import pytest
from django.utils.translation import override

from programs.models import MobilityOption
from programs.templatetags.cooperation import mobility_countries, ties_of
from tests.factories import CountryFactory, InstitutionFactory, ProgramFactory

pytestmark = pytest.mark.django_db


def ways(ties):
    return {tie.program.code: tie.ways for tie in ties}


def test_a_partner_means_every_way_in_which_it_takes_part():
    partner, program = InstitutionFactory(), ProgramFactory()
    program.partnerships.create(institution=partner, role="degree")
    program.stages.create(institution=partner, first_semester=5, last_semester=7)
    program.mobility.create(institution=partner)
    with override("kk"):
        [(institution, ties)] = ties_of([partner])
        assert institution == partner
        assert ways(ties) == {
            program.code: ["Екінші дипломды береді", "5–7-семестрлер", "Академиялық ұтқырлық"]
        }


def test_a_stage_of_one_semester_is_named_as_one():
    partner, program = InstitutionFactory(), ProgramFactory()
    program.stages.create(institution=partner, first_semester=5, last_semester=5)
    with override("ru"):
        [(_, ties)] = ties_of([partner])
    assert ways(ties)[program.code] == ["5-й семестр"]


def test_an_owner_runs_its_program():
    program = ProgramFactory()
    with override("en"):
        [(_, ties)] = ties_of([program.owner])
    assert ways(ties) == {program.code: ["Runs the program"]}


def test_a_draft_program_ties_nobody():
    partner = InstitutionFactory()
    draft = ProgramFactory(visibility="draft")
    draft.partnerships.create(institution=partner, role="degree")
    MobilityOption.objects.create(program=draft, country=CountryFactory())
    assert ties_of([partner]) == [(partner, [])]
    assert mobility_countries() == []


def test_countries_of_mobility_stand_in_the_kazakh_order():
    program = ProgramFactory()
    names = {"TR": "Түркия", "HU": "Венгрия", "UZ": "Өзбекстан", "RU": "Ресей"}
    for code, name in names.items():
        MobilityOption.objects.create(
            program=program, country=CountryFactory(code=code, name_kk=name)
        )
    with override("kk"):
        found = [country.name for country, _ties in mobility_countries()]
    assert found == ["Венгрия", "Өзбекстан", "Ресей", "Түркия"]


def test_a_country_of_mobility_does_not_repeat_that_it_is_one():
    program, country = ProgramFactory(), CountryFactory()
    MobilityOption.objects.create(program=program, country=country)
    [(found, ties)] = mobility_countries()
    assert found == country
    assert ways(ties) == {program.code: []}


@pytest.mark.parametrize("size", [2, 40])
def test_the_ties_ask_the_same_number_of_queries_at_2_and_40_programs(
    django_assert_num_queries, size
):
    partner = InstitutionFactory()
    for program in ProgramFactory.create_batch(size):
        program.partnerships.create(institution=partner, role="practice")
    with django_assert_num_queries(4):
        ties_of([partner])
