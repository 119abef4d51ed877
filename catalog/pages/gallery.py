"""Every component and every token on one page, for those who build the site."""

import re

from django.conf import settings
from django.core.paginator import Paginator
from django.http import QueryDict
from django.views.generic import TemplateView

from catalog.common.web.facets import Facet, FacetChoice
from catalog.common.web.filters import TextFilter
from programs.finder.wording import FilterLink
from programs.models import Program, TestingPart, TestingRule

TOKENS = settings.BASE_DIR / "static" / "css" / "tokens.css"
TOKEN = re.compile(r"^  --([a-z]+[a-z0-9-]*): (.+);$", re.MULTILINE)
NOT_COLOURS = ("font", "text-", "space-", "mark", "ornament", "measure", "frame", "target", "rad")


class Gallery(TemplateView):
    """Components with sample values beside the colours, the type and the space they are made of."""

    template_name = "pages/gallery.html"

    def get_context_data(self, **kwargs):
        rule = TestingRule(year=2026, maximum=140, is_preliminary=True)
        return super().get_context_data(
            **tokens(),
            program=Program(code="7M03111", address="7m03111", title_kk="Халықаралық қатынастар"),
            facet=Facet("level", "Деңгейі", tuple(choices())),
            filters=TextFilter(QueryDict("q=дипломатия"), Program.objects.none()),
            filter_links=[FilterLink("Ағылшын тілінде", "?language=en", 3, "chip-language-en")],
            testing=rule,
            parts=[
                TestingPart(rule=rule, name_kk="Қазақстан тарихы", maximum=20, least=5),
                TestingPart(rule=rule, name_kk="Дүниежүзі тарихы", maximum=50, least=5),
            ],
            unknown=["Бір жылғы оқу ақысы", "Орын саны", "Өтініш қабылдау мерзімі"],
            pages=Paginator(range(60), 24).page(2),
            params=QueryDict(),
            **kwargs,
        )


def choices():
    yield FacetChoice("level", "6B", "Бакалавриат", 7, is_chosen=True)
    yield FacetChoice("level", "7M", "Магистратура", 4, is_chosen=False)
    yield FacetChoice("level", "8D", "Докторантура", 0, is_chosen=False, is_offered=False)


def tokens():
    """The names of colours, sizes of type and steps of space, as the stylesheet defines them."""
    names = list(dict(TOKEN.findall(TOKENS.read_text(encoding="utf-8"))))
    return {
        "colours": [name for name in names if not name.startswith(NOT_COLOURS)],
        "sizes": [name for name in names if name.startswith("text-")],
        "spaces": [name for name in names if name.startswith("space-")],
    }
