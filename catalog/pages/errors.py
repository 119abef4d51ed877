"""Pages for what went wrong, in the reader's language; the last one needs nothing that may fail."""

import logging

from django.http import HttpResponseRedirect
from django.shortcuts import render

from catalog.common.web.kept.answers import (
    is_login,
    is_of_staff,
    may_enter,
    shown_again,
    turned_away,
)

log = logging.getLogger(__name__)


def bad_request(request, exception):
    return render(request, "400.html", status=400)


def forbidden(request, exception):
    return render(request, "403.html", status=403)


def stale_form(request, reason=""):
    """A form that was open while somebody logged in or out, or came from elsewhere.

    Nothing of it is saved; what the staff typed is kept and stands on the page again.
    """
    if is_login(request) and may_enter(request.user):  # in another tab, meanwhile
        return HttpResponseRedirect(request.get_full_path())
    answer = is_of_staff(request) and (turned_away(request) or shown_again(request))
    return answer or render(request, "stale_form.html", status=403)


def not_found(request, exception):
    return render(request, "404.html", status=404)


def server_error(request):
    """Without its looks where the static files are what is missing."""
    try:
        return render(request, "500.html", status=500)
    except Exception:
        log.exception("The page of an error cannot be drawn; it is shown without its looks.")
        return render(request, "500.html", {"is_bare": True}, status=500)
