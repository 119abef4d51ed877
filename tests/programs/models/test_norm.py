import datetime

import pytest
from django.db import transaction

from catalog.common.text.folding import fold
from catalog.sample.loader import load
from partners.models import Institution
from programs.checks.findings import norm_of
from programs.curricula import Component, Figure
from programs.models import Norm, NormDiscipline, NormFigure
from tests.factories import CurriculumFactory, InstitutionFactory
from tests.plans import norms as known
from tests.programs.models.curriculum_constraints import NormFactory, NormFigureFactory

pytestmark = pytest.mark.django_db

# Known norms by (owner, level, track, semesters) of the sample.
KNOWN = {
    (None, "6B", "standard", 8): known.BACHELOR,
    (None, "7M", "profile", 2): known.PROFILE_60,
    (None, "7M", "profile", 3): known.PROFILE_90,
    (None, "7M", "scientific", 4): known.SCIENTIFIC_120,
    (None, "8D", "scientific", 6): known.DOCTORATE,
    ("academy", "7M", "profile", 3): known.ACADEMY,
}
PROFILE_DOCTORATE = (None, "8D", "profile", 6)


def day(year, month=9, day=1):
    return datetime.date(year, month, day)


def figures(norm):
    return {figure.key: (figure.least, figure.most, figure.confirmed) for figure in norm.figures}


def test_a_norm_is_a_value_of_the_core():
    norm = NormFactory(has_compulsory=True, has_elective=False, is_confirmed=False)
    NormFigureFactory(norm=norm, key="research", least=18, most=18)
    NormFigureFactory(norm=norm, key="cycle.PD", least=None, most=49, is_confirmed=False)
    value = norm.value()
    assert value.figures == (Figure("research", 18, 18), Figure("cycle.PD", None, 49, False))
    assert value.source == {
        "kk": "2022 жылғы 20 шілдедегі № 2 бұйрық",
        "ru": "Приказ от 20 июля 2022 года № 2",
        "en": "",
    }
    assert value.components == {Component.CC, Component.UC}
    assert (value.valid_from, value.confirmed) == (day(2022, 7, 20), False)
    assert value.compulsory == ()


def test_a_norm_gives_every_figure_of_the_core_a_place():
    norm = NormFactory()
    keys = [key for key, _label in NormFigure._meta.get_field("key").choices]
    for key in keys:
        figure = NormFigureFactory(norm=norm, key=key, least=1)
        figure.full_clean()
    assert [figure.key for figure in norm.value().figures] == keys


def test_a_discipline_of_a_norm_is_known_by_every_name_of_it():
    discipline = NormDiscipline(
        norm=NormFactory(),
        title_kk="Әлеуметтік-саяси білім модулі",
        title_ru="Модуль социально-политических знаний",
        also="Мәдениеттану\n\n  Политология \n",
        credits=8,
    )
    discipline.save()
    value = discipline.value()
    names = (discipline.title_kk, discipline.title_ru, "Мәдениеттану", "Политология")
    assert value.titles == {fold(name) for name in names}
    assert value.label["kk"] == "Әлеуметтік-саяси білім модулі"
    assert (value.credits, value.confirmed) == (8, True)


def test_disciplines_stand_in_their_order():
    norm = NormFactory()
    for position, title in ((2, "Философия"), (1, "Қазақстан тарихы")):
        norm.disciplines.create(position=position, title_kk=title, credits=5)
    labels = [discipline.label["kk"] for discipline in norm.value().compulsory]
    assert labels == ["Қазақстан тарихы", "Философия"]


def test_the_rules_of_an_institution_stand_before_those_of_the_state():
    plan = CurriculumFactory(intake=2024)
    state = NormFactory(valid_from=day(2024))
    own = NormFactory(institution=plan.program.owner, source_kk="Академияның ережелері")
    assert set(Norm.objects.of(plan)) == {own, state}
    assert norm_of(plan).source["kk"] == "Академияның ережелері"


def test_a_plan_without_rules_of_its_own_follows_those_of_the_state():
    state = NormFactory()
    NormFactory(institution=InstitutionFactory())
    assert list(Norm.objects.of(CurriculumFactory())) == [state]


def test_rules_of_an_institution_for_other_plans_leave_those_of_the_state():
    plan, state = CurriculumFactory(), NormFactory()
    NormFactory(institution=plan.program.owner, semesters=4)
    assert list(Norm.objects.of(plan)) == [state]


@pytest.mark.parametrize("other", [{"level": "8D"}, {"track": "scientific"}, {"semesters": 4}])
def test_a_norm_of_other_plans_says_nothing(other):
    NormFactory(**other)
    plan = CurriculumFactory()
    assert not Norm.objects.of(plan).exists()
    assert norm_of(plan) is None


@pytest.mark.parametrize(
    ("intake", "expected"),
    [(2021, None), (2022, day(2022, 7, 20)), (2023, day(2023)), (2025, day(2025, 8, 31))],
)
def test_the_norm_in_force_is_the_newest_on_the_first_of_september(intake, expected):
    for valid_from in (day(2022, 7, 20), day(2023), day(2024, 9, 2), day(2025, 8, 31)):
        NormFactory(valid_from=valid_from)
    norm = norm_of(CurriculumFactory(intake=intake))
    assert (norm and norm.valid_from) == expected


def test_rules_of_an_institution_that_begin_later_leave_those_of_the_state_in_force():
    plan = CurriculumFactory(intake=2024)
    NormFactory()
    NormFactory(institution=plan.program.owner, valid_from=day(2025))
    assert norm_of(plan).valid_from == day(2022, 7, 20)


@pytest.mark.parametrize("count", [2, 40])
def test_the_norm_of_a_plan_takes_as_many_queries_whatever_there_is(
    count, django_assert_num_queries
):
    plan = CurriculumFactory()
    for year in range(count):
        norm = NormFactory(institution=plan.program.owner, valid_from=day(1980 + year))
        NormFigureFactory(norm=norm)
        norm.disciplines.create(title_kk="Қазақстан тарихы", credits=5)
    with django_assert_num_queries(3):
        assert norm_of(plan).compulsory


@pytest.fixture(scope="module")
def sample(django_db_setup, django_db_blocker):
    """The values of the norms of the sample, by owner, level, track and semesters."""
    with django_db_blocker.unblock(), transaction.atomic():
        load()
        slugs = dict(Institution.objects.values_list("pk", "slug"))
        found = {
            (slugs.get(row.institution_id), row.level, row.track, row.semesters): row.value()
            for row in Norm.objects.all()
        }
        for row in (*Norm.objects.all(), *NormFigure.objects.all(), *NormDiscipline.objects.all()):
            row.full_clean()
        transaction.set_rollback(True)
    return found


def test_the_sample_holds_the_known_norms_and_the_one_of_the_profile_doctorate(sample):
    assert set(sample) == {*KNOWN, PROFILE_DOCTORATE}


@pytest.mark.parametrize("key", KNOWN, ids=lambda key: "-".join(str(part) for part in key))
def test_a_norm_of_the_sample_has_the_figures_of_its_order(sample, key):
    norm, expected = sample[key], KNOWN[key]
    assert figures(norm) == figures(expected)
    assert (norm.valid_from, norm.confirmed) == (expected.valid_from, True)
    assert all(norm.source.values())


@pytest.mark.parametrize("key", [key for key in KNOWN if key[0] is None], ids=str)
def test_a_norm_of_the_state_knows_the_components_of_its_level(sample, key):
    assert sample[key].components == KNOWN[key].components


def test_the_compulsory_disciplines_of_the_sample_are_those_of_the_order(sample):
    compulsory = sample[None, "6B", "standard", 8].compulsory
    assert [(each.titles, each.credits, each.label) for each in compulsory] == [
        (each.titles, each.credits, each.label) for each in known.COMPULSORY
    ]
    assert sum(each.credits for each in compulsory) == 51


def test_masters_and_doctors_have_no_compulsory_disciplines(sample):
    assert [key for key, norm in sample.items() if norm.compulsory] == [(None, "6B", "standard", 8)]


def test_the_profile_doctorate_asks_for_production_practice(sample):
    scientific = figures(sample[None, "8D", "scientific", 6])
    profile = figures(sample[PROFILE_DOCTORATE])
    assert profile.pop("practice.production") == (20, None, True)
    assert profile == {
        key: figure for key, figure in scientific.items() if not key.startswith("practice.")
    }


def test_shares_of_cycles_that_no_source_gives_are_not_confirmed(sample):
    doubtful = {
        (*key[1:], figure.key, figure.least)
        for key, norm in sample.items()
        for figure in norm.figures
        if not figure.confirmed
    }
    assert doubtful == {
        ("7M", "profile", 2, "cycle.BD", 10),
        ("7M", "profile", 2, "cycle.PD", 29),
        ("7M", "profile", 3, "cycle.BD", 15),
        ("7M", "profile", 3, "cycle.PD", 49),
        ("7M", "scientific", 4, "cycle.BD", 35),
        ("7M", "scientific", 4, "cycle.PD", 53),
    }
