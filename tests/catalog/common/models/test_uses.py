import pytest
from django.db.models import CASCADE, RESTRICT, ProtectedError, RestrictedError

from catalog.common.models import UsesField
from programs.models import Course, Language, Prerequisite, Program
from tests.factories import CourseFactory, LanguageFactory, ProgramFactory
from tests.factories.every import FACTORIES
from tests.links import KEYS, MANY, OURS, USES, free_row

every_use = pytest.mark.parametrize("link", USES, ids=str)


def test_every_foreign_key_says_whether_it_is_a_part_or_a_use():
    assert {key.remote_field.on_delete for key in KEYS} == {CASCADE, RESTRICT}


def test_a_row_is_a_part_of_one_whole_at_most():
    parts = [key.model for key in KEYS if key.remote_field.on_delete is CASCADE]
    assert len(parts) == len(set(parts))


def test_every_automatic_table_keeps_what_it_names():
    automatic = [many for many in MANY if many.remote_field.through._meta.auto_created]
    assert automatic
    assert [many for many in automatic if not isinstance(many, UsesField)] == []


def test_uses_are_tried_for_nouns_of_both_apps():
    assert {link.used._meta.app_label for link in USES} >= {"partners", "programs"}
    assert {Language, Course, Program} <= {link.used for link in USES}


@pytest.mark.django_db
@every_use
def test_what_is_used_is_deleted_by_no_queryset_and_by_no_row(link):
    used = free_row(link.used)
    link.name_row(used)
    rows = link.used._base_manager.filter(pk=used.pk)

    for delete in (rows.delete, link.used._default_manager.filter(pk=used.pk).delete, used.delete):
        with pytest.raises((RestrictedError, ProtectedError)):
            delete()
    assert rows.exists()


@pytest.mark.django_db
@every_use
def test_what_nothing_uses_any_more_can_be_deleted(link):
    used = free_row(link.used)
    row = link.name_row(used)
    if link.field.many_to_many:
        getattr(row, link.name).remove(used)
    else:
        type(row)._base_manager.filter(pk=row.pk).delete()
    used.delete()
    assert not link.used._base_manager.filter(pk=used.pk).exists()


@pytest.mark.django_db
@every_use
def test_who_uses_goes_and_what_was_used_stays(link):
    used = free_row(link.used)
    row = link.name_row(used)
    row.delete()
    assert link.used._base_manager.filter(pk=used.pk).exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "model", [model for model in OURS if model in FACTORIES], ids=lambda model: model.__name__
)
def test_an_unused_row_of_any_model_can_be_deleted(model):
    row = free_row(model)
    row.delete()
    assert not model._base_manager.filter(pk=row.pk).exists()


@pytest.mark.django_db
def test_courses_that_need_each_other_go_together():
    first, second = CourseFactory(), CourseFactory()
    Prerequisite.objects.create(course=first, required=second)
    with pytest.raises(RestrictedError):
        second.delete()
    Course.objects.filter(pk__in=[first.pk, second.pk]).delete()
    assert not Course.objects.exists()


@pytest.mark.django_db
def test_links_are_undone_as_ever():
    language, program = LanguageFactory(), ProgramFactory(languages=["kk"])
    program.languages.clear()
    program.languages.set([language])
    program.languages.remove(language)
    assert language.delete()[0] == 1
