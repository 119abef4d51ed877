"""Search over everything public: a page, suggestions as one types, or JSON."""

from dataclasses import dataclass, replace
from itertools import chain

from django.http import JsonResponse
from django.urls import get_script_prefix
from django.utils.cache import patch_vary_headers
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView

from catalog.common.search import Live, SearchResult, Snapshot, extent, nearest, search
from catalog.common.search.excerpts import Excerpts
from catalog.common.text.languages import Reading, choose
from partners.search import documents as of_partners
from programs.search import documents as of_programs
from programs.search import stamp, synonyms

KINDS = {
    "program": _("Programs"),
    "course": _("Courses"),
    "institution": _("Universities and partners"),
    "network": _("Networks"),
    "topic": _("Research topics"),
    "club": _("Student clubs"),
    "person": _("People"),
    "occupation": _("Occupations"),
}
SHOWN = 40
SUGGESTED = 8
JSON = "application/json"


def snapshot() -> Snapshot:
    """Everything public that can be found at this moment."""
    return Snapshot(chain(of_partners(), of_programs()), synonyms())


live = Live(snapshot, stamp)


@dataclass(frozen=True)
class Found:
    """A hit as one reader sees it; the texts of title and excerpt are marked HTML."""

    kind: str
    code: str
    url: str
    label: str
    title: Reading
    excerpt: str
    excerpt_language: str
    facts: list[str]
    is_sample: bool


class Search(TemplateView):
    """`?q=` what is looked for, `?as=typed` without repairs, `?suggest=1` titles alone."""

    template_name = "pages/search.html"

    def get(self, request):
        self.query = request.GET.get("q", "")
        response = self.answered(request)
        patch_vary_headers(response, ["Accept"])
        return response

    @cached_property
    def index(self):
        """One index for the whole answer, whatever changes meanwhile."""
        return live.current()

    def answered(self, request):
        if request.get_preferred_type(["text/html", JSON]) == JSON:
            return JsonResponse(as_json(self.answer(), get_language()))
        if "suggest" in request.GET:
            self.template_name = "pages/_search_suggestions.html"
        return super().get(request)

    def answer(self, **how) -> SearchResult:
        if not self.query.strip():
            return SearchResult(self.query)
        as_typed = self.request.GET.get("as") == "typed"
        return search(self.index, self.query, get_language(), as_typed=as_typed, **how)

    def get_context_data(self, **kwargs):
        language = get_language()
        if "suggest" in self.request.GET:
            answer = self.answer(limit=SUGGESTED)
            hits = [shown(hit, language, is_short=True) for hit in answer.hits]
            return super().get_context_data(hits=hits, **kwargs)
        answer = self.answer(limit=SHOWN, with_body=True)
        hits = [shown(hit, language) for hit in answer.hits]
        return super().get_context_data(
            query=self.query,
            answer=answer,
            as_typed=urlencode({"q": self.query, "as": "typed"}),
            extent=extent(self.index, answer),
            groups=grouped(hits),
            number=len(hits),
            nearest=[] if hits else [shown(hit, language) for hit in self.nearest()],
            **kwargs,
        )

    def nearest(self):
        """What is a little like a query that found nothing."""
        return nearest(self.index, self.query, SUGGESTED) if self.query.strip() else ()


def shown(hit, language, is_short=False) -> Found:
    excerpts = Excerpts(hit.reading)
    reading = choose(hit.page.title, language)
    body = Reading("", language, False) if is_short else excerpts.best(hit.page.body, language)
    return Found(
        kind=hit.kind,
        code=hit.page.label,
        url=address(hit, language),
        label=KINDS[hit.kind],
        title=replace(reading, text=excerpts.marked(reading.text)),
        excerpt=excerpts.cut(body.text),
        excerpt_language=body.language,
        facts=hit.page.facts.get(language, []),
        is_sample=hit.page.is_sample,
    )


def grouped(found):
    """The hits by kind, the kind with the best answer first."""
    groups = {}
    for each in found:
        groups.setdefault(each.kind, []).append(each)
    return [{"kind": kind, "label": KINDS[kind], "hits": hits} for kind, hits in groups.items()]


def address(hit, language):
    return f"{get_script_prefix()}{language}/{hit.page.url}"


def as_json(answer, language):
    """The flat ranking; `understood_as` is null where the query was read as typed."""
    return {
        "query": answer.query,
        "understood_as": answer.understood_as,
        "results": [
            {
                "kind": hit.kind,
                "code": hit.code,
                "title": choose(hit.page.title, language).text,
                "url": address(hit, language),
            }
            for hit in answer.hits
        ],
    }
