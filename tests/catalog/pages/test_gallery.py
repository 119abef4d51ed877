import importlib

import pytest
from django.conf import settings
from django.urls import clear_url_caches
from pytest_django.asserts import assertContains

from catalog import urls

COMPONENTS = settings.BASE_DIR / "templates" / "components"


@pytest.fixture
def in_development(settings):
    """The addresses as they are with DEBUG; afterwards those of readers again."""
    settings.DEBUG = True
    reload_addresses()
    yield
    settings.DEBUG = False
    reload_addresses()


def reload_addresses():
    importlib.reload(urls)
    clear_url_caches()


@pytest.mark.django_db
def test_the_gallery_shows_every_component(client, in_development):
    response = client.get("/kk/gallery/")
    rendered = {template.name for template in response.templates}
    for path in COMPONENTS.iterdir():
        assertContains(response, f"<h3>{path.name}</h3>")
        assert f"components/{path.name}" in rendered


@pytest.mark.django_db
def test_the_gallery_shows_every_token_of_colour_type_and_space(client, in_development):
    response = client.get("/kk/gallery/")
    for token in ("sea-gold", "on-sea-soft", "part-4", "text-2xl", "space-7"):
        assertContains(response, f"var(--{token})")


@pytest.mark.django_db
def test_readers_have_no_gallery(client):
    assert client.get("/kk/gallery/").status_code == 404
