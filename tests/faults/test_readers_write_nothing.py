"""Readers never wait for whoever writes: no public address changes the database."""

import sqlite3
from contextlib import closing

import psycopg2
import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.db import connection

from programs.services import slips
from tests.factories import PersonFactory
from tests.files import picture as picture_bytes

from .addresses import pattern_names, public_addresses

ANSWERS = {200, 301, 302}


@pytest.fixture
def picture(settings, tmp_path, db):
    """The address of an uploaded picture of a public person."""
    settings.MEDIA_ROOT = tmp_path / "media"
    person = PersonFactory()
    person.picture.save("сурет.png", ContentFile(picture_bytes()))
    return person.picture.url


def asked(client, addresses):
    """Those that do not answer as they should, of addresses by name."""
    wrong = []
    for _name, address in addresses:
        response = client.get(address)
        response.getvalue()
        if response.status_code not in ANSWERS:
            wrong.append((response.status_code, address))
    return wrong


@pytest.mark.django_db
def test_every_public_address_is_tried_here(picture):
    tried = {name for name, _address in [*public_addresses(), ("media", picture)]}
    assert tried == set(pattern_names())


@pytest.mark.django_db
def test_no_public_address_writes_to_the_database(client, picture):
    def reading(execute, sql, params, many, context):
        assert sql.lstrip(" (").upper().startswith("SELECT"), sql
        return execute(sql, params, many, context)

    addresses = [*public_addresses(), ("media", picture)]
    with connection.execute_wrapper(reading):
        assert asked(client, addresses) == []
    assert "sessionid" not in client.cookies
    assert list(slips.left())


@pytest.fixture
def held(shared):
    """Holds every lock that a writer needs for as long as the test asks; waiting is an error."""

    def hold():
        if connection.vendor == "sqlite":
            connection.cursor().execute("PRAGMA busy_timeout = 0")
            writer = sqlite3.connect(shared, isolation_level=None)
            writer.execute("BEGIN IMMEDIATE")
            return writer
        connection.cursor().execute("SET lock_timeout = 1")
        writer = psycopg2.connect(**connection.get_connection_params())
        tables = ", ".join(f'"{model._meta.db_table}"' for model in apps.get_models())
        writer.cursor().execute(f"LOCK TABLE {tables} IN EXCLUSIVE MODE")
        return writer

    return hold


def test_every_public_address_answers_while_another_holds_the_lock(client, picture, held):
    addresses = [*public_addresses(), ("media", picture)]
    with closing(held()):
        assert asked(client, addresses) == []
