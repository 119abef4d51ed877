"""A factory for each model of ours that a test may come upon by walking over all of them."""

from factory import Sequence, SubFactory, make_factory
from factory.base import FactoryMetaClass
from factory.django import DjangoModelFactory

from catalog.accounts.models import User
from programs.models import CurriculumMove, MainDiscipline, SearchSynonym, Signatory
from tests.partners.models import test_constraints as partners_rows
from tests.programs.models import (
    curriculum_constraints,
    issued_constraints,
    testing_constraints,
)
from tests.programs.models import test_constraints as programs_rows

from . import admission, partners, programs
from .partners import InstitutionFactory
from .programs import CurriculumFactory, ProgramFactory

OTHERS = (
    make_factory(
        MainDiscipline,
        FACTORY_CLASS=DjangoModelFactory,
        program=SubFactory(ProgramFactory),
        title_kk="Қазақстанның сыртқы саясаты",
    ),
    make_factory(
        Signatory,
        FACTORY_CLASS=DjangoModelFactory,
        institution=SubFactory(InstitutionFactory),
        paper="working_curriculum",
        post_kk="Оқу ісі жөніндегі проректор",
    ),
    make_factory(
        CurriculumMove,
        FACTORY_CLASS=DjangoModelFactory,
        curriculum=SubFactory(CurriculumFactory),
        act="submit",
        source="draft",
        target="in_review",
    ),
    make_factory(
        SearchSynonym,
        FACTORY_CLASS=DjangoModelFactory,
        typed=Sequence(lambda n: f"хқ {n}"),
        meant="халықаралық қатынастар",
    ),
    make_factory(
        User, FACTORY_CLASS=DjangoModelFactory, username=Sequence(lambda n: f"account-{n}")
    ),
)
HOMES = (
    admission,
    partners,
    programs,
    partners_rows,
    programs_rows,
    curriculum_constraints,
    issued_constraints,
    testing_constraints,
)
FACTORIES = {
    factory._meta.model: factory
    for factory in (*OTHERS, *(each for home in HOMES for each in vars(home).values()))
    if isinstance(factory, FactoryMetaClass) and factory is not DjangoModelFactory
}
