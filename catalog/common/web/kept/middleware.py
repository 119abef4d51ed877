"""Stands before the admin's pages: a form without its author's session goes no further."""

from .answers import is_of_staff, may_enter, past_login, turned_away
from .content import SHOWN
from .keeping import forget


class KeptFormsMiddleware:
    """Must stand before the check of CSRF tokens, which a new login changes."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if was_taken(request, response):
            forget(request.POST.get(SHOWN, ""), request.user)
        return response

    def process_view(self, request, view, args, kwargs):
        if not is_of_staff(request):
            return None
        if request.method != "POST":
            return past_login(request)
        if getattr(view, "csrf_exempt", False) and may_enter(request.user):
            return None  # this page reads its body by itself, and asks `turned_away` then
        return turned_away(request)


def was_taken(request, response):
    """Whether a filled form reached its page, which answered: saved, or shown with its faults."""
    return (
        request.method == "POST"
        and hasattr(request, "_post")  # read by the page; a body that nobody read stays unread
        and SHOWN in request.POST
        and getattr(request, "csrf_processing_done", False)
        and response.status_code < 400
        and request.user.is_authenticated
    )
