from types import SimpleNamespace

import pytest
from django.contrib.admin import site
from django.contrib.admin.options import ModelAdmin
from django.http import Http404, HttpResponse
from django.urls import reverse

from catalog.common.admin.extensions import AdminExtension, ExtendedAdmin
from programs.models import Program
from tests.factories import ProgramFactory
from tests.staff import client_of

HOOKS = ("get_urls", "render_change_form", "changelist_view")
EXTENDED = [each for each in site._registry.values() if isinstance(each, ExtendedAdmin)]


class Greeting(AdminExtension):
    """Two pages, a word for the form and one for the list."""

    def pages(self):
        return (("hello/", self.hello, "hello"), ("<int:pk>/hello/", self.hello, "hello_row"))

    def hello(self, request, pk=None):
        return HttpResponse(f"Сәлем, {self.opts.model_name} {pk}")

    def form_context(self, request, obj, context):
        return {"word": f"{obj} {context['kept']}"}

    def list_context(self, request):
        return {"word": "тізім"}


class Silent(AdminExtension):
    """Has nothing to add."""


class GreetingAdmin(ExtendedAdmin):
    extensions = (Silent, Greeting)


@pytest.fixture
def admin():
    return GreetingAdmin(Program, site)


def test_the_pages_of_extensions_stand_before_djangos(admin):
    names = [pattern.name for pattern in admin.get_urls()]
    assert names[:2] == ["hello", "hello_row"]
    assert "programs_program_changelist" in names


def test_an_extension_is_found_by_its_class(admin):
    assert type(admin.extension(Greeting)) is Greeting
    assert admin.extension(Greeting).admin is admin


def test_the_form_and_the_list_are_told_what_extensions_say(admin, monkeypatch):
    def form(self, request, context, *args, **kwargs):
        return context

    def listed(self, request, extra_context=None):
        return extra_context

    parent = ExtendedAdmin.__mro__[1]
    monkeypatch.setattr(parent, "render_change_form", form)
    monkeypatch.setattr(parent, "changelist_view", listed)
    context = {"original": "Құқық", "kept": 7}
    assert admin.render_change_form(None, context) == {**context, "word": "Құқық 7"}
    assert admin.changelist_view(None, {"өз": 1}) == {"өз": 1, "word": "тізім"}


@pytest.mark.django_db
def test_a_row_that_is_not_there_is_not_found(admin):
    program = ProgramFactory()
    greeting = admin.extension(Greeting)
    assert greeting.row(SimpleNamespace(), program.pk) == program
    with pytest.raises(Http404):
        greeting.row(SimpleNamespace(), program.pk + 1)


@pytest.mark.parametrize("admin", EXTENDED, ids=lambda each: each.opts.model_name)
def test_a_noun_with_extensions_overrides_none_of_their_hooks(admin):
    parts = type(admin).__mro__
    own = parts[: parts.index(ExtendedAdmin)]
    assert [(part, hook) for part in own for hook in HOOKS if hook in vars(part)] == []


def test_programs_and_curricula_have_extensions():
    assert {each.opts.model_name for each in EXTENDED} == {"program", "curriculum"}
    assert all(issubclass(type(each), ModelAdmin) and each.extended for each in EXTENDED)


@pytest.mark.django_db
def test_the_page_of_an_extension_asks_who_is_there(client):
    address = reverse("admin:programs_program_archive")
    assert client.get(address).status_code == 302
    assert client_of("registrar").get(address).status_code == 200
