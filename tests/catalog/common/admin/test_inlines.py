"""What is wrong with a row of an inline stands on the page, beside the row it is about."""

import pytest
from django.core.exceptions import ValidationError
from factory import SubFactory, make_factory
from factory.base import FactoryMetaClass
from factory.django import DjangoModelFactory

from partners.models import NetworkActivity
from programs.models import CourseStatement, Curriculum, MainDiscipline, NormDiscipline
from tests.doors import descriptions, doors
from tests.factories import CourseFactory, NetworkFactory, ProgramFactory
from tests.factories import partners as of_partners
from tests.factories import programs as of_programs
from tests.house.test_constraints import CASES
from tests.programs.models.curriculum_constraints import NormFactory
from tests.programs.models.testing_constraints import PartFactory
from tests.staff import client_of

pytestmark = pytest.mark.django_db
INLINES = [door for door in doors() if door.inline]
TEXT = {"text_kk": "Ғылым мен өнер"}
FACTORIES = [
    *(case.factory for case in CASES),
    *(each for module in (of_partners, of_programs) for each in vars(module).values()),
    PartFactory,
    *(
        make_factory(model, FACTORY_CLASS=DjangoModelFactory, **values)
        for model, values in (
            (CourseStatement, {"course": SubFactory(CourseFactory), "kind": "topic", **TEXT}),
            (MainDiscipline, {"program": SubFactory(ProgramFactory), "title_kk": "Өнер"}),
            (NormDiscipline, {"norm": SubFactory(NormFactory), "title_kk": "Өнер", "credits": 5}),
            (NetworkActivity, {"network": SubFactory(NetworkFactory), **TEXT}),
        )
    ),
]
WRONG = "Бұл жолда қате бар: <ә>."
SEEN = "Бұл жолда қате бар: &lt;ә&gt;."


def factory_of(model):
    """The first factory that makes rows of this model."""
    made = (each for each in FACTORIES if isinstance(each, FactoryMetaClass))
    return next(each for each in made if each._meta.model is model)


@pytest.fixture(params=INLINES, ids=lambda door: door.name)
def door(request):
    return request.param


@pytest.fixture
def answered(door, monkeypatch):
    """(content of the page, start of the row's names) of a row that is found wrong."""

    def answer_to(error):
        row = factory_of(door.inline.model)()
        Curriculum.objects.update(status="draft")
        client = client_of("superuser")
        posted, start = door.typed(client, row, row)

        def clean(self):
            raise ValidationError(error)

        monkeypatch.setattr(type(row), "clean", clean)
        return client.post(door.address(row), posted).content.decode(), start

    return answer_to


def test_what_is_wrong_with_a_whole_row_is_told_beside_it(answered):
    content, start = answered(WRONG)
    assert content.count(SEEN) == 1
    assert any(SEEN in text for text in descriptions(content, start))


def test_what_is_wrong_with_a_field_is_told_beside_it(answered, door):
    """Unfold's table prints the errors of a field without the name that the field asks for."""
    columns = {field.name for field in door.inline.model._meta.fields if field.editable}
    name = min(columns & door.shown)
    content, start = answered({name: WRONG})
    assert content.count(SEEN) == 1
    assert any(SEEN in text for text in descriptions(content, start))
