import logging

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language
from django.views import View

from catalog.common.text.languages import BILINGUAL, NAMES
from catalog.common.writers.formats import Format
from catalog.common.writers.response import download

from ..models import Curriculum, Program
from ..papers.forms import (
    FORMS,
    OF_PROGRAMS,
    export,
    export_program,
    file_name,
    languages_of,
    program_file_name,
)
from ..papers.titles import TITLES
from ..services.issuing import NotRecorded, hand_out
from .addresses import OfProgram

log = logging.getLogger(__name__)
PUBLIC = frozenset({"curriculum", "brochure", "approved"})
ONCE_APPROVED = frozenset({"approved"})
BILINGUAL_NAME = f"{NAMES['kk']} + {NAMES['ru']}"


class Download(OfProgram, View):
    """One public paper of a program, in the language of the page or, `?bilingual=1`, in two.

    Of the plan that is the face of the program by default; `?plan=2024-profile-higher-1` names
    another one. What is made of an approved plan is recorded, so that it can be verified; the
    database is only read.
    """

    def get(self, request, address, form, file_format):
        paper = {"form": form, "file_format": file_format, "language": self.language(request)}
        if form not in PUBLIC or not is_made(**paper):
            return self.what_there_is(address)
        return self.paper(address, paper)

    def what_there_is(self, address):
        """For a paper that is not made so: those of the program that are."""
        program = Program.objects.published().filter(address=address).first()
        if program is None:
            raise Http404
        plan = self.plan(address)
        forms = [form for form in FORMS if form in PUBLIC and is_had(plan, form)]
        papers = [(TITLES[form], list(choices(address, form))) for form in forms]
        context = {"program": program, "papers": papers}
        return render(self.request, "programs/no_such_paper.html", context, status=404)

    def language(self, request):
        return BILINGUAL if request.GET.get("bilingual") == "1" else get_language()

    def paper(self, address, paper):
        plan = self.plan(address)
        if plan is None or not is_had(plan, paper["form"]):
            return self.paper_without_plan(address, paper)
        content = export(plan, **paper)
        try:
            hand_out(plan, content=content, **paper)
        except NotRecorded:
            log.exception("A paper was kept back.")
            return self.kept_back(plan.program)
        return download(content, file_name(plan, **paper), Format(paper["file_format"]))

    def kept_back(self, program):
        """For a paper that could not be recorded: nobody would know it again."""
        context = {"program": program}
        return render(self.request, "programs/paper_kept_back.html", context, status=503)

    def paper_without_plan(self, address, paper):
        """What a program has even while no plan of it is published."""
        program = Program.objects.published().filter(address=address).first()
        if program is None or paper["form"] not in OF_PROGRAMS or "plan" in self.request.GET:
            raise Http404
        content = export_program(program, **paper)
        return download(content, program_file_name(program, **paper), Format(paper["file_format"]))

    def plan(self, address):
        plans = Curriculum.objects.filter(program__address=address).face_first()
        plans = plans.with_rows().prefetch_related("program__owner__abbreviations")
        asked = self.request.GET.get("plan")
        if asked is None:
            return plans.published().begun().first()
        return next((plan for plan in plans.readable() if plan.key == asked), None)


def is_made(*, form, file_format, language) -> bool:
    return file_format in FORMS[form] and language in languages_of(form, file_format)


def is_had(plan, form) -> bool:
    """Whether a form is had of a program with this plan, or with none."""
    if plan is None:
        return form in OF_PROGRAMS
    return form not in ONCE_APPROVED or plan.is_sealed


def choices(address, form):
    """(format, address of the file, whether in two languages) of every paper of a form."""
    for file_format in FORMS[form]:
        url = reverse("programs:download", args=[address, form, file_format])
        yield str(file_format).upper(), url, ""
        if BILINGUAL in languages_of(form, file_format):
            yield str(file_format).upper(), f"{url}?bilingual=1", BILINGUAL_NAME
