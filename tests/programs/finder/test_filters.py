import pytest
from django.http import QueryDict

from partners.models import Country
from programs.finder.filters import ProgramFilters, finder_links
from programs.models import JointStage, MobilityOption, Program, ProgramPartner
from tests.factories import (
    AdmissionOfferFactory,
    AgreementFactory,
    CountryFactory,
    CurriculumFactory,
    InstitutionFactory,
    ProgramFactory,
    ProgramGroupFactory,
)
from tests.factories.admission import PartFactory, ProfileSubjectFactory, ThresholdFactory

pytestmark = pytest.mark.django_db


def asked(address=""):
    return ProgramFilters(QueryDict(address), Program.objects.published())


def titles(rows):
    names = dict(Program.objects.values_list("pk", "title_kk"))
    return [names[row.pk] for row in rows]


def counts(filters, name):
    facet = next(facet for facet in filters.facets if facet.name == name)
    return {choice.value: choice.count for choice in facet.choices}


def subject_counts(filters):
    return {choice.value: choice.count for choice in filters.subjects}


def bachelor(title, code, *subjects, category="other", **given):
    """A bachelor program of a group of its own that asks for these subjects."""
    group = None
    if subjects:
        group = ProgramGroupFactory(code=f"B{code[-3:]}", level="6B", threshold_category=category)
        group.profile_subjects.set([ProfileSubjectFactory(slug=slug) for slug in subjects])
    return ProgramFactory(
        title_kk=title, code=code, level="6B", direction__code=code[:5], group=group, **given
    )


@pytest.fixture
def applicants():
    """Three pairs, a program without a group, and a master's program."""
    ThresholdFactory(category="other", score=50)
    ThresholdFactory(category="pedagogy_law", score=75)
    bachelor("Дипломатия", "6B03140", "world-history", "foreign-language")
    bachelor("Құқық", "6B04049", "world-history", "law", category="pedagogy_law")
    bachelor("Спорт", "6B01005", "creative-exam")
    bachelor("Ғылым", "6B05001")
    return ProgramFactory(title_kk="Магистратура")


def test_several_values_of_a_facet_widen_it_and_facets_narrow_each_other():
    ProgramFactory(title_kk="Қазақша", languages=["kk"])
    ProgramFactory(title_kk="Орысша", languages=["ru"])
    ProgramFactory(title_kk="Ағылшынша", languages=["en"], feature="joint")
    assert len(asked("language=kk&language=ru").found) == 2
    assert titles(asked("language=kk&language=en&feature=joint").found) == ["Ағылшынша"]


def test_each_facet_is_counted_with_the_others_applied():
    ProgramFactory(languages=["kk", "en"], study_form="full_time")
    ProgramFactory(languages=["ru"], study_form="part_time")
    ProgramFactory(languages=["ru"], study_form="full_time", feature="double_degree")
    filters = asked("language=ru&form=full_time")
    assert counts(filters, "language") == {"kk": 1, "ru": 1, "en": 1}
    assert counts(filters, "form") == {"full_time": 1, "part_time": 1}
    assert counts(filters, "feature") == {"double_degree": 1}


def test_a_facet_offers_what_some_program_has():
    ProgramFactory(code="7M05101", direction__code="7M051", direction__field__code="05")
    CountryFactory(code="HU", name_kk="Венгрия")
    filters = asked()
    assert counts(filters, "field") == {"05": 1}
    assert counts(filters, "country") == {}
    assert counts(filters, "feature") == {}


def test_the_term_is_that_of_the_newest_published_plan():
    program = ProgramFactory(semesters=8)
    CurriculumFactory(program=program, semesters=3, intake=2024)
    CurriculumFactory(program=program, semesters=4, intake=2023)
    CurriculumFactory(program=program, semesters=5, intake=2025, status="draft")
    ProgramFactory(semesters=8)
    assert counts(asked(), "duration") == {"3": 1, "8": 1}
    assert len(asked("duration=3").found) == 1


def test_partner_countries_are_those_of_partners_stages_mobility_and_agreements():
    owner = InstitutionFactory()
    abroad = {
        code: InstitutionFactory(country=CountryFactory(code=code))
        for code in ("AZ", "HU", "TR", "RU", "CN")
    }
    program = ProgramFactory(owner=owner)
    ProgramPartner.objects.create(program=program, institution=abroad["AZ"], role="degree")
    JointStage.objects.create(
        program=program, institution=abroad["HU"], first_semester=5, last_semester=7
    )
    JointStage.objects.create(program=program, institution=owner, first_semester=1, last_semester=4)
    MobilityOption.objects.create(program=program, institution=abroad["TR"])
    MobilityOption.objects.create(program=program, country=CountryFactory(code="FR"))
    program.agreements.add(AgreementFactory(institution=abroad["RU"]))
    program.agreements.add(AgreementFactory(institution=abroad["CN"], status="ended"))
    assert set(counts(asked(), "country")) == {"AZ", "HU", "TR", "FR", "RU"}
    assert Country.objects.filter(code="KZ").exists()


def test_one_subject_shows_what_needs_it_and_its_partners_count_their_pairs(applicants):
    filters = asked("subject=world-history")
    assert titles(filters.found) == ["Дипломатия", "Құқық"]
    assert subject_counts(filters) == {
        "world-history": 2,
        "foreign-language": 1,
        "law": 1,
        "creative-exam": 0,
    }


def test_two_subjects_show_exactly_their_pair_and_offer_no_third(applicants):
    filters = asked("subject=foreign-language&subject=world-history")
    assert titles(filters.found) == ["Дипломатия"]
    offered = [choice.value for choice in filters.subjects if choice.is_offered]
    assert set(offered) == {"world-history", "foreign-language"}


def test_two_creative_examinations_are_one_choice(applicants):
    assert titles(asked("subject=creative-exam").found) == ["Спорт"]


def test_a_third_subject_is_left_out_and_named(applicants):
    filters = asked("subject=law&subject=creative-exam&subject=world-history")
    assert len(filters.chosen["subject"]) == 2
    assert len(filters.surplus) == 1


def test_subjects_that_no_group_asks_of_bachelors_are_not_offered(applicants):
    ProfileSubjectFactory(slug="physics")
    assert "physics" not in subject_counts(asked())


def test_a_score_parts_what_is_open_from_what_is_below(applicants):
    filters = asked("score=60")
    assert titles(filters.found) == ["Ғылым", "Дипломатия", "Спорт"]
    assert titles(filters.below) == ["Құқық"]
    assert filters.below[0].marks.threshold.score == 75


def test_a_score_at_the_threshold_is_enough(applicants):
    assert "Құқық" in titles(asked("score=75").found)


def test_a_program_whose_threshold_is_not_known_stays(applicants):
    row = next(row for row in asked("score=1").found if titles([row]) == ["Ғылым"])
    assert row.marks.threshold is None


def test_the_newest_offer_states_the_threshold_before_the_rule(applicants):
    program = Program.objects.get(title_kk="Дипломатия")
    AdmissionOfferFactory(program=program, year=2025, threshold=20)
    AdmissionOfferFactory(program=program, year=2026, threshold=90, is_preliminary=False)
    (row,) = asked("subject=world-history&subject=foreign-language&score=60").below
    assert (row.marks.threshold.score, row.marks.threshold.is_preliminary) == (90, False)


def test_an_offer_that_states_nothing_leaves_the_rule(applicants):
    program = Program.objects.get(title_kk="Дипломатия")
    AdmissionOfferFactory(program=program, year=2026, threshold=None)
    assert "Дипломатия" in titles(asked("score=50").found)


def test_the_rule_of_the_newest_year_counts(applicants):
    ThresholdFactory(rule__year=2027, category="other", score=100)
    PartFactory(rule__year=2027)
    filters = asked("score=60")
    assert filters.testing.year == 2027
    assert len(filters.parts) == 1
    assert "Дипломатия" in titles(filters.below)


@pytest.mark.parametrize("typed", ["141", "жүз", "-5", "7.5"])
def test_a_score_that_is_none_is_ignored_with_a_word(applicants, typed):
    filters = asked(f"score={typed}")
    assert filters.score is None
    assert "140" in filters.score_error
    assert len(filters.found) == 5


def test_values_that_do_not_exist_are_ignored_and_named():
    ProgramFactory()
    filters = asked("level=9Z&language=zz&sort=price&level=7M&unknown=1")
    assert filters.ignored == ["9Z", "zz"]
    assert (filters.chosen["level"], filters.sort, len(filters.found)) == (["7M"], "", 1)


def test_the_order_of_the_address_does_not_matter():
    ProgramFactory(languages=["kk"])
    one, other = asked("language=kk&level=7M"), asked("level=7M&language=kk")
    assert one.address() == other.address() == "?level=7M&language=kk"


def test_an_address_holds_nothing_empty():
    assert asked("q=&level=").address() == "./"
    assert asked("q=ә&sort=credits").address(q="") == "?sort=credits"


def test_programs_stand_by_level_and_by_credits_with_the_unknown_last():
    for title, credits in (("Бірінші", 60), ("Екінші", 120)):
        CurriculumFactory(program=ProgramFactory(title_kk=title), credits=credits)
    bachelor("Үшінші", "6B03101")
    assert titles(asked("sort=credits").found) == ["Екінші", "Бірінші", "Үшінші"]
    assert titles(asked("sort=level").found) == ["Үшінші", "Бірінші", "Екінші"]


def test_a_draft_is_neither_found_nor_counted():
    ProgramFactory(visibility="draft", languages=["kk"])
    filters = asked("language=kk")
    assert (filters.found, counts(filters, "level")) == ([], {})


def test_the_links_to_the_finder_count_what_they_lead_to():
    group = ProgramGroupFactory(level="6B")
    subject = ProfileSubjectFactory(name_kk="Дүниежүзі тарихы")
    group.profile_subjects.add(subject)
    for code in ("6B03101", "6B03102"):
        ProgramFactory(code=code, level="6B", group=group)
    ProgramFactory()
    found = finder_links(Program.objects.published())
    assert {choice.value: choice.count for choice in found["level"]} == {"6B": 2, "7M": 1}
    assert sum(choice.count for choice in found["field"]) == 3
    assert [(choice.label, choice.count) for choice in found["subject"]] == [
        ("Дүниежүзі тарихы", 2)
    ]
