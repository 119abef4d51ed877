import pytest
from django.core.exceptions import FieldError
from django.db import NotSupportedError
from django.db.models import F, Value
from django.db.models.functions import Concat
from django.utils import translation

from catalog.common.models import Derived, DerivedQuerySet
from catalog.common.models.derived import counters, derived
from programs.models import Course, Program, SearchSynonym
from programs.search.changes import stamp
from tests.factories import CourseFactory, InstitutionFactory, ProgramFactory
from tests.factories.every import FACTORIES
from tests.links import OURS

pytestmark = pytest.mark.django_db

KEPT = [model for model in OURS if derived(model) or counters(model)]
CODES = {"code": "7M03199", "slug": "jana", "typed": "жаңа"}


def columns():
    """(model, column) for each stored column that a derived one follows from."""
    for model in KEPT:
        names = {field.name for field in model._meta.concrete_fields}
        bases = {name[:-3] for name in names if name.endswith("_kk")}
        sources = set().union(*(field.sources(model) for field in derived(model)))
        yield from ((model, name) for name in sorted((sources & names) - bases))


every_column = pytest.mark.parametrize(
    ("model", "column"), list(columns()), ids=lambda value: getattr(value, "__name__", value)
)


def new_value(model, column):
    """Another value for a column, of the form that the column asks for."""
    field = model._meta.get_field(column)
    value = CODES.get(column, "Ғылыми ізденіс")
    return {2: "TR", 3: "tr", 5: "8D031"}.get(field.max_length, value)


def is_kept(row):
    """Whether every derived column in the database is what a whole save would make of it."""
    stored = type(row)._base_manager.get(pk=row.pk)
    again = type(row)._base_manager.get(pk=row.pk)
    return all(
        getattr(stored, field.attname) == field.pre_save(again, add=False)
        for field in derived(type(row))
    )


def test_every_model_with_a_derived_column_keeps_it_by_row_and_by_queryset():
    assert {Program, Course, SearchSynonym} <= set(KEPT)
    for model in KEPT:
        assert issubclass(model, Derived), model
        assert isinstance(model._default_manager.all(), DerivedQuerySet), model


def test_related_managers_keep_them_too():
    program = ProgramFactory()
    assert isinstance(program.owner.programs.all(), DerivedQuerySet)
    program.owner.programs.update(title_ru="Ёлочное дело")
    assert is_kept(program)


@every_column
def test_an_update_of_any_column_takes_along_what_follows(model, column):
    row = FACTORIES[model]()
    assert model.objects.filter(pk=row.pk).update(**{column: new_value(model, column)}) == 1
    assert is_kept(row)


@every_column
def test_a_bulk_update_takes_along_what_follows(model, column):
    row = FACTORIES[model]()
    setattr(row, column, new_value(model, column))
    assert model.objects.bulk_update([row], [column]) == 1
    assert is_kept(row)
    stored = model._base_manager.get(pk=row.pk)
    for field in (*derived(model), *counters(model)):
        assert getattr(row, field.attname) == getattr(stored, field.attname)


@every_column
def test_a_save_of_some_columns_takes_along_what_follows(model, column):
    row = FACTORIES[model]()
    setattr(row, column, new_value(model, column))
    row.save(update_fields=[column])
    assert is_kept(row)


@every_column
def test_update_or_create_takes_along_what_follows(model, column):
    row = FACTORIES[model]()
    model.objects.update_or_create(pk=row.pk, defaults={column: new_value(model, column)})
    assert is_kept(row)


@every_column
def test_a_row_that_was_read_in_part_is_saved_with_what_follows(model, column):
    row = FACTORIES[model]()
    part = model._base_manager.only("pk", column).get(pk=row.pk)
    setattr(part, column, new_value(model, column))
    part.save()
    assert is_kept(row)


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_text_of_the_active_language_is_no_way_past(language):
    course = CourseFactory()
    with translation.override(language):
        Course.objects.update(title="Ырғақ пен өлең")
    course.refresh_from_db()
    assert getattr(course, f"title_{language}") == "Ырғақ пен өлең"
    assert is_kept(course)


def test_an_expression_is_derived_from_what_it_came_to():
    course = CourseFactory(title_kk="Әдебиет", title_ru="")
    Course.objects.update(title_ru=Concat(F("title_kk"), Value(" тарихы")))
    course.refresh_from_db()
    assert course.title_ru == "Әдебиет тарихы"
    assert is_kept(course)


def test_rows_that_no_longer_match_are_derived_too():
    course = CourseFactory(title_ru="Ёлка")
    assert Course.objects.filter(title_ru="Ёлка").update(title_ru="Учёт") == 1
    assert is_kept(course)


def test_new_rows_written_at_once_have_what_follows():
    owner = InstitutionFactory()
    rows = [Course(owner=owner, slug=f"jana-{n}", title_kk=f"Ғарыш {n}") for n in range(3)]
    made = Course.objects.bulk_create(rows)
    assert all(is_kept(course) and course.sort_kk and course.folded for course in made)


def test_standing_rows_are_not_overwritten_at_once():
    course = CourseFactory()
    with pytest.raises(NotSupportedError):
        Course.objects.bulk_create(
            [Course(owner=course.owner, slug=course.slug, title_kk="Басқа атау")],
            update_conflicts=True,
            update_fields=["title_kk"],
            unique_fields=["slug"],
        )


@pytest.mark.parametrize("column", ["sort_kk", "folded", "address", "version"])
def test_a_derived_column_is_not_written_by_hand(column):
    program = ProgramFactory()
    with pytest.raises(FieldError, match=column):
        Program.objects.update(**{column: "1"})
    with pytest.raises(FieldError, match=column):
        Program.objects.bulk_update([program], [column])


def test_two_programs_given_one_code_have_two_addresses():
    first, second = ProgramFactory(), ProgramFactory()
    Program.objects.update(code="7M03199")
    found = [Program.objects.get(pk=each.pk).address for each in (first, second)]
    assert found == ["7m03199", f"7m03199-{second.owner.slug}"]


@pytest.mark.parametrize("model", [m for m in KEPT if counters(m)], ids=lambda m: m.__name__)
def test_the_version_counts_every_way_of_writing(model):
    row = FACTORIES[model]()
    column = next(
        field.name
        for field in model._meta.concrete_fields
        if field.editable and not field.primary_key
    )
    value = getattr(row, column)
    model.objects.filter(pk=row.pk).update(**{column: value})
    row.refresh_from_db()
    assert row.version == 2
    model.objects.bulk_update([row], [column])
    assert row.version == 3
    row.save(update_fields=[column])
    row.refresh_from_db()
    assert row.version == 4


@pytest.mark.parametrize("write", ["update", "bulk_update", "bulk_create"])
def test_the_search_follows_what_was_written_at_once(write):
    course = CourseFactory()
    before = stamp()
    if write == "update":
        Course.objects.update(title_ru="Ёлочное дело")
    elif write == "bulk_update":
        Course.objects.bulk_update([course], ["title_ru"])
    else:
        Course.objects.bulk_create([Course(owner=course.owner, slug="jana", title_kk="Ғарыш")])
    assert stamp() > before


def test_an_update_of_other_columns_asks_nothing_more(django_assert_num_queries):
    CourseFactory()
    with django_assert_num_queries(1):
        Course.objects.update(content_kk="Қысқаша мазмұны")
