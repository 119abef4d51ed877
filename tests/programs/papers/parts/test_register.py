import pytest
from django.db.models import DateField
from django.utils.translation import override

from programs.models import Program
from programs.papers.documents.passport import passport_document
from programs.papers.parts.passport_data import passport_data
from programs.papers.parts.passport_fields import composed, fields_of
from programs.papers.parts.register import OF_PAGE, OF_PASSPORT, REGISTER, Holds
from programs.templatetags.passport import passport
from tests.plans.stored import store_golden

from ..papers import EN, KK, again, words_of


def test_every_field_is_a_column_of_a_program_and_is_read_as_what_it_holds():
    columns = {field.name: field for field in Program._meta.get_fields()}
    for field in REGISTER:
        column = columns[field.name]
        assert isinstance(column, DateField) == (field.holds is Holds.DAY)
        assert bool(column.choices) == (field.holds is Holds.CHOICE)
        assert (f"{field.name}_kk" in columns) == (field.holds is Holds.TEXT)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_a_field_has_two_labels_only_where_a_page_writes_an_abbreviation_out(language):
    longer = [field.name for field in REGISTER if field.page_label]
    assert longer == ["nqf_level", "eqf_level", "sqf_level"]
    with override(language):
        for field in REGISTER:
            assert len(str(field.label_of_page)) >= len(str(field.label))


@pytest.mark.django_db
def test_the_places_of_a_passport_are_all_taken_and_each_once():
    plan = again(store_golden())
    places = [field.place for field in OF_PASSPORT]
    places += [place for place, *_field in composed(plan.program, plan, KK)]
    assert sorted(places) == list(range(1, 27))
    labels = [str(label) for label, _value in fields_of(plan.program, plan, EN)]
    assert len(labels) == len(places)


@pytest.mark.django_db
def test_every_field_stands_on_the_page_on_the_paper_and_among_the_data():
    plan = again(store_golden())
    with override("en"):
        page = passport(plan.program)
        on_page = {*(field.label for field in page.known), *page.unknown}
        paper = words_of(passport_document(plan.program, EN, plan))
        assert on_page == {str(field.label_of_page) for field in OF_PAGE}
        assert [str(field.label) for field in OF_PASSPORT if str(field.label) not in paper] == []
    assert {field.name for field in OF_PASSPORT} <= set(passport_data(plan.program, KK, plan))
