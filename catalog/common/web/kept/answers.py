"""What a form is told that came without the session of its author, or with an old token."""

from urllib.parse import urlencode

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from ..uploads import stated_length
from .keeping import author_of, keep
from .token import page_of

TOLD = "kept"  # in the address of the login page: whether the texts were kept
YES, NO = "yes", "no"
MAX_BYTES = 30_000_000  # of a request without a session; larger ones are not read


def may_enter(user):
    return user.is_active and user.is_staff


def is_own(page, user):
    return page.user == user.pk and may_enter(user)


def is_readable(request):
    length = stated_length(request)
    return length is not None and length <= MAX_BYTES


def turned_away(request):
    """The answer to a form that another person typed, or one whose session is over; or None."""
    page = page_of(request) if may_enter(request.user) or is_readable(request) else None
    if page is None or is_own(page, request.user):
        return None
    author = author_of(page)
    if author is None:
        return None
    is_kept = keep(request, page, author) is not None
    if may_enter(request.user):
        return render(request, "admin/kept_for_another.html", {"is_kept": is_kept}, status=403)
    return to_login(request, is_kept)


def to_login(request, is_kept):
    asked = {"next": request.get_full_path(), TOLD: YES if is_kept else NO}
    return HttpResponseRedirect(f"{reverse('admin:login')}?{urlencode(asked)}")


def shown_again(request):
    """The way back to the page of a form whose token has changed, filled once more; or None."""
    page = page_of(request)
    if page is None or not is_own(page, request.user) or not keep(request, page, request.user):
        return None
    return HttpResponseRedirect(request.get_full_path())


def is_of_staff(request):
    """Whether the page is one of the admin's."""
    return bool(request.resolver_match) and "admin" in request.resolver_match.app_names


def is_login(request):
    return is_of_staff(request) and request.resolver_match.url_name == "login"


def past_login(request):
    """The way on from a login page to somebody who has logged in elsewhere meanwhile; or None."""
    way = request.GET.get("next", "")
    if not (is_login(request) and may_enter(request.user)):
        return None
    if not url_has_allowed_host_and_scheme(way, {request.get_host()}, request.is_secure()):
        return None
    return HttpResponseRedirect(way)
