"""Programs side by side at an address to share, which is the shortlist without a script too."""

import re
from urllib.parse import urlencode

from django.http import HttpResponseRedirect
from django.views.generic import TemplateView

from programs.models import Program
from programs.pages.comparison import compare, to_compare
from programs.views.addresses import canonical_address

AT_ONCE = 4
ASKED_AT_MOST = 40
OFFERED = 60
ADDRESS = re.compile(r"[A-Za-z0-9_-]{1,100}")


class Compare(TemplateView):
    """Up to four programs fact by fact, and the list to choose them from.

    `?programs=a,b` names them by address; `?pick=1&q=…` looks for more of them.
    """

    template_name = "pages/compare.html"

    def get(self, request, *args, **kwargs):
        asked = addresses(request.GET)
        if not is_canonical(request.GET, asked):
            return HttpResponseRedirect(canonical(request, asked))
        return self.render_to_response(self.get_context_data(asked=asked, **kwargs))

    def get_context_data(self, asked, **kwargs):
        found = self.found(asked)
        is_picking = "pick" in self.request.GET
        chosen = [] if is_picking else list(found)[:AT_ONCE]
        text = self.request.GET.get("q", "").strip()[:100]
        offered = self.offered(found, text)
        return super().get_context_data(
            comparison=compare(to_compare(chosen)) if chosen else None,
            is_picking=is_picking,
            asked=list(found.values()),
            unknown=[address for address in asked if address not in found],
            is_too_many=len(found) > AT_ONCE,
            at_once=AT_ONCE,
            checked=set(list(found)[:AT_ONCE]),
            text=text,
            offered=offered[:OFFERED],
            is_cut=len(offered) > OFFERED,
            **kwargs,
        )

    def found(self, asked):
        """The public programs asked for, by address, in the order of the asking."""
        possible = [address for address in asked if ADDRESS.fullmatch(address)]
        rows = Program.objects.published().in_bulk(possible, field_name="address")
        return {address: rows[address] for address in possible if address in rows}

    def offered(self, found, text):
        """Programs to choose besides those asked for: one more than are shown, if there are."""
        rows = Program.objects.published().exclude(address__in=found)
        rows = rows.matching(text) if text else rows
        return list(rows.alphabetical()[: OFFERED + 1])


def addresses(query):
    """What a query asks to compare: commas or repeated parameters, any spelling, each once."""
    parts = [part for value in query.getlist("programs") for part in value.split(",")]
    spelled = (canonical_address(part)[:100] for part in parts)
    return list(dict.fromkeys(address for address in spelled if address))[:ASKED_AT_MOST]


def is_canonical(query, asked):
    """Whether an address is the one to share; while somebody is picking, any will do."""
    return "pick" in query or query.getlist("programs") == ([",".join(asked)] if asked else [])


def canonical(request, asked):
    others = [(key, value) for key, value in request.GET.items() if key not in ("programs", "q")]
    named = [("programs", ",".join(asked))] if asked else []
    query = urlencode([*named, *others], safe=",")
    return f"{request.path}?{query}" if query else request.path
