"""A page of the admin as a browser holds it: its form goes on after the session is over."""

import re

from django.test import Client

from catalog.accounts.models import User
from tests.staff import client_of, typed

HIDDEN = re.compile(
    r'<input type="hidden" name="(typed_by|kept|csrfmiddlewaretoken)" value="(.*?)"'
)


def marks(response):
    """The hidden fields that every form of the page must send back."""
    return dict(HIDDEN.findall(response.content.decode()))


def strict(role):
    """A client of a role whose tokens are checked, as in production."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(user_of(client_of(role)))
    return client


def user_of(client):
    return User.objects.get(pk=client.session["_auth_user_id"])


def end_session(client):
    """As time does it: the session is gone, the browser keeps its cookies."""
    client.session.flush()


def opened(client, address, **changes):
    """The posted data of an open page."""
    response = client.get(address)
    return typed(response, **marks(response), **changes)


def lost(client, address, **changes):
    """A form that is sent after its session has ended."""
    data = opened(client, address, **changes)
    end_session(client)
    return client.post(address, data)
