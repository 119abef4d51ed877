from django.http import Http404
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import get_language
from django.views import View

from catalog.common.exports.formats import Format
from catalog.common.exports.response import download
from catalog.common.languages import BILINGUAL

from ..exports.forms import (
    FORMS,
    OF_PROGRAMS,
    export,
    export_program,
    file_name,
    languages_of,
    program_file_name,
)
from ..models import Curriculum, Program
from ..services.issuing import issue
from .programs import canonical_address

PUBLIC = frozenset({"curriculum", "brochure", "approved"})
ONCE_APPROVED = frozenset({"approved"})


class Download(View):
    """One public paper of a program, in the language of the page or, `?bilingual=1`, in two.

    Of the newest published plan by default; `?plan=2024-profile-higher-1` names another one. What
    is made of an approved plan is registered, so that it can be verified.
    """

    def get(self, request, address, form, file_format):
        if form not in PUBLIC or file_format not in FORMS[form]:
            raise Http404
        canonical = canonical_address(address)
        if canonical != address:
            kept = f"?{request.GET.urlencode()}" if request.GET else ""
            to = reverse("programs:download", args=[canonical, form, file_format])
            return redirect(to + kept, permanent=True)
        paper = {"form": form, "file_format": file_format, "language": self.language(request)}
        if paper["language"] not in languages_of(form, file_format):
            raise Http404
        return self.paper(canonical, paper)

    def language(self, request):
        return BILINGUAL if request.GET.get("bilingual") == "1" else get_language()

    def paper(self, address, paper):
        plan = self.plan(address)
        if plan is None or (paper["form"] in ONCE_APPROVED and not plan.is_sealed):
            return self.paper_without_plan(address, paper)
        content = export(plan, **paper)
        issue(plan, content=content, **paper)
        return download(content, file_name(plan, **paper), Format(paper["file_format"]))

    def paper_without_plan(self, address, paper):
        """What a program has even while no plan of it is published."""
        program = Program.objects.published().filter(address=address).first()
        if program is None or paper["form"] not in OF_PROGRAMS or "plan" in self.request.GET:
            raise Http404
        content = export_program(program, **paper)
        return download(content, program_file_name(program, **paper), Format(paper["file_format"]))

    def plan(self, address):
        plans = Curriculum.objects.filter(program__address=address).newest_first()
        plans = plans.with_rows().prefetch_related("program__owner__abbreviations")
        asked = self.request.GET.get("plan")
        if asked is None:
            return plans.published().begun().first()
        return next((plan for plan in plans.readable() if plan.key == asked), None)
