"""The address of a program: its code in small letters, however it was spelled."""

from django.shortcuts import redirect
from django.urls import reverse

from catalog.common.text.folding import normalise_code


def canonical_address(address):
    """The lower-case address of a program whose code was spelled somehow."""
    return normalise_code(address).lower()


class OfProgram:
    """A page at or below the address of a program, whose code may be spelled somehow."""

    def dispatch(self, request, *args, **kwargs):
        canonical = canonical_address(kwargs["address"])
        if canonical == kwargs["address"]:
            return super().dispatch(request, *args, **kwargs)
        query = f"?{request.GET.urlencode()}" if request.GET else ""
        page = reverse(request.resolver_match.view_name, kwargs={**kwargs, "address": canonical})
        return redirect(page + query, permanent=True)
