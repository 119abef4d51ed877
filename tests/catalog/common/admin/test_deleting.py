import re

import pytest
from django.contrib import admin
from django.contrib.admin.models import DELETION, LogEntry
from django.contrib.auth.models import Permission
from django.urls import reverse

from catalog.accounts.models import User
from catalog.common.admin.history import has_history
from catalog.common.admin.uses import SHOWN, part_of
from partners.models import Country
from programs.models import Language
from tests.factories import (
    CourseFactory,
    CurriculumFactory,
    LanguageFactory,
    PersonFactory,
    ProgramFactory,
)
from tests.factories.every import FACTORIES
from tests.links import USES, free_row
from tests.programs.models.test_constraints import PartnerFactory, StageFactory
from tests.staff import client_of, listing, page

pytestmark = pytest.mark.django_db

NEVER = {"Role", "IssuedPaper"}  # nobody has a right to delete these
NOUNS = [model for model in admin.site._registry if model.__name__ not in NEVER]
PAGES = [link for link in USES if link.used in NOUNS]
CONFIRM = {"post": "yes"}

every_noun = pytest.mark.parametrize("model", NOUNS, ids=lambda model: model.__name__)
every_use = pytest.mark.parametrize("link", PAGES, ids=str)


def choose(*rows, **more):
    """The bulk action that deletes these rows, as a list posts it."""
    return {"action": "delete_selected", "_selected_action": [row.pk for row in rows], **more}


def stands(row):
    return type(row)._base_manager.filter(pk=row.pk).exists()


def whole(row):
    """What a page speaks of: a part by its whole."""
    key = part_of(type(row))
    return whole(getattr(row, key.name)) if key else row


def links(response):
    return re.findall(r'<li>\s*<a href="([^"]+)">', response.content.decode())


def test_every_noun_with_a_page_has_a_factory_here():
    assert {model.__name__ for model in NOUNS if model not in FACTORIES} == set()


@every_use
def test_a_used_row_stays_and_its_page_says_where_it_is_used(link):
    used, client = free_row(link.used), client_of("superuser")
    user = whole(link.name_row(used))

    for response in (
        client.get(page(used, "delete")),
        client.post(page(used, "delete"), CONFIRM),
        client.post(listing(link.used), choose(used)),
        client.post(listing(link.used), choose(used, **CONFIRM)),
    ):
        assert response.status_code == 200
        if type(user) in admin.site._registry:
            assert page(user) in links(response)
    assert stands(used)
    assert not LogEntry.objects.filter(action_flag=DELETION).exists()


@every_noun
def test_an_unused_row_goes_by_its_page_and_stands_among_the_deleted(model):
    row, client = free_row(model), client_of("superuser")
    assert client.get(page(row, "delete")).status_code == 200
    assert client.post(page(row, "delete"), CONFIRM).status_code == 302

    assert not stands(row)
    (gone,) = client.get(listing(model, "deleted")).context["rows"]
    assert str(gone.by).startswith("superuser-")
    assert LogEntry.objects.filter(action_flag=DELETION, object_id=str(row.pk)).exists()
    if has_history(model):
        assert client.get(gone.url).status_code == 200


@every_noun
def test_an_unused_row_goes_by_the_action_of_its_list(model):
    row, client = free_row(model), client_of("superuser")
    if not admin.site.get_model_admin(model).has_module_permission(
        client.get(reverse("admin:index")).wsgi_request
    ):
        pytest.skip("this noun has no list")
    client.post(listing(model), choose(row, **CONFIRM))
    assert not stands(row)


def test_every_noun_that_staff_may_delete_keeps_its_history_or_stands_in_the_log():
    assert {model.__name__ for model in NOUNS if not has_history(model)} == {"User"}


def test_rows_that_go_with_their_noun_are_kept_in_the_history_too():
    inlines = {
        inline.model
        for page_of in admin.site._registry.values()
        for inline in page_of.inlines
        if inline.model._meta.app_label in ("partners", "programs")
    }
    assert {model.__name__ for model in inlines if not has_history(model)} == set()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("kk", "Қолданылатын жері: 5 пән, 2 бағдарлама."),
        ("ru", "Где используется: 5 дисциплин, 2 программы."),
        ("en", "Used in: 5 disciplines, 2 programs."),
    ],
)
def test_the_page_counts_each_noun_properly(language, sentence):
    kazakh = LanguageFactory()
    ProgramFactory(languages=["kk"])
    StageFactory(language=kazakh)
    for _ in range(5):
        CourseFactory().languages.add(kazakh)

    client = client_of("editor")
    response = client.get(page(kazakh, "delete"), headers={"accept-language": language})

    assert sentence in response.content.decode()
    assert len(links(response)) == 7


def test_a_program_that_uses_a_row_twice_is_one_program():
    kazakh = LanguageFactory()
    program = ProgramFactory(languages=["kk"])
    program.languages_taught.add(kazakh)
    StageFactory(program=program, language=kazakh)
    response = client_of("editor").get(page(kazakh, "delete"), headers={"accept-language": "en"})
    assert "Used in: 1 program." in response.content.decode()


def test_a_long_list_of_uses_is_counted_whole_and_shown_in_part():
    kazakh = LanguageFactory()
    for _ in range(SHOWN + 3):
        CourseFactory().languages.add(kazakh)
    response = client_of("editor").get(page(kazakh, "delete"), headers={"accept-language": "en"})
    assert len(links(response)) == SHOWN
    assert f"Used in: {SHOWN + 3} disciplines." in response.content.decode()
    assert "and 3 more" in response.content.decode()


def test_of_several_chosen_rows_the_used_ones_are_named_and_none_goes():
    used, free = LanguageFactory(), LanguageFactory(code="tr", name_kk="түрік тілі")
    ProgramFactory(languages=["kk"])
    response = client_of("editor").post(listing(Language), choose(used, free, **CONFIRM))
    assert response.context["protected"].names == [str(used)]
    assert stands(used)
    assert stands(free)


def test_a_use_of_a_part_keeps_its_whole():
    plan = CurriculumFactory(status="draft")
    client = client_of("superuser")
    response = client.get(page(plan.program, "delete"))
    assert page(plan) in links(response)
    assert client.post(page(plan.program, "delete"), CONFIRM).status_code == 200
    assert stands(plan.program)


def test_a_use_that_came_after_the_look_is_refused_too(monkeypatch):
    kazakh, client = LanguageFactory(), client_of("superuser")
    ProgramFactory(languages=["kk"])
    page_of = admin.site.get_model_admin(Language)
    monkeypatch.setattr(page_of, "get_deleted_objects", lambda objs, request: ([], {}, set(), None))

    response = client.post(page(kazakh, "delete"), CONFIRM)
    assert (response.status_code, response.url) == (302, page(kazakh, "delete"))
    assert client.post(listing(Language), choose(kazakh, **CONFIRM)).status_code == 302
    assert stands(kazakh)
    assert not LogEntry.objects.filter(action_flag=DELETION).exists()


def test_who_may_not_see_a_row_reads_its_name_without_a_link():
    director = PersonFactory()
    ProgramFactory(director=director, title_kk="Өңірлік геосаясат")
    user = User.objects.create_user("clerk", is_staff=True)
    user.user_permissions.set(permissions("view_person", "delete_person", "publish_program"))
    client = client_of("superuser")
    client.force_login(user)
    response = client.get(page(director, "delete"))
    assert "Өңірлік геосаясат" in response.content.decode()
    assert links(response) == []


def permissions(*names):
    return Permission.objects.filter(codename__in=names)


def test_a_deleted_row_shows_all_it_held():
    turkey = Country.objects.create(code="TR", name_kk="Түркия", name_ru="Турция")
    client = client_of("superuser")
    client.post(page(turkey, "delete"), CONFIRM)
    (gone,) = client.get(listing(Country, "deleted")).context["rows"]
    assert gone.name == "Түркия"
    shown = client.get(gone.url).content.decode()
    assert "Турция" in shown
    assert "TR" in shown


def test_the_list_leads_to_its_deleted_rows():
    client = client_of("editor")
    response = client.get(listing(Language))
    assert listing(Language, "deleted") in response.content.decode()
    assert client.get(listing(Language, "deleted")).context["rows"] == []


def test_the_deleted_rows_are_for_those_who_see_the_list():
    client = client_of("editor")
    assert client.get(listing(User, "deleted")).status_code == 403


def test_a_row_named_by_a_row_that_is_gone_still_has_its_history():
    partner = PartnerFactory()
    program, institution = partner.program, partner.institution
    client = client_of("superuser")
    partner.delete()
    institution.delete()
    assert client.get(page(program, "history")).status_code == 200
