"""NUL in an address: no letter of any language, and no database takes it."""

from django.core.exceptions import BadRequest
from django.http import Http404

NUL = "\0"
QUOTED = "%00"


def without_nul(text: str) -> str:
    """What was typed into a field that no form cleans."""
    return text.replace(NUL, "")


def refuse_nul(get_response):
    """There is no page of such a name, and no answer to such a question."""

    def middleware(request):
        if NUL in request.path_info:
            raise Http404
        if QUOTED in request.META.get("QUERY_STRING", ""):
            raise BadRequest
        return get_response(request)

    return middleware
