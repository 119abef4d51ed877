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
from ..papers.form import Subject
from ..papers.forms import (
    FORMS,
    NoSuchPaper,
    check,
    export,
    export_program,
    file_name,
    program_file_name,
    public,
)
from ..services.issuing import NotRecorded, hand_out
from .addresses import OfProgram

log = logging.getLogger(__name__)
BILINGUAL_NAME = f"{NAMES['kk']} + {NAMES['ru']}"


class Download(OfProgram, View):
    """One public paper of a program, in the language of the page or, `?bilingual=1`, in two.

    Of the plan that is the face of the program by default; `?plan=2024-profile-higher-1` names
    another one. What is made of an approved plan is recorded, so that it can be verified; the
    database is only read.
    """

    def get(self, request, address, form, file_format):
        paper = {"form": form, "file_format": file_format, "language": self.language(request)}
        if not is_offered(**paper):
            return self.what_there_is(address)
        return self.paper(address, paper)

    def what_there_is(self, address):
        """For a paper that is not made so: those of the program that are."""
        program = Program.objects.published().filter(address=address).first()
        if program is None:
            raise Http404
        forms = public(self.plan(address))
        papers = [(form.title, list(choices(address, form))) for form in forms]
        context = {"program": program, "papers": papers}
        return render(self.request, "programs/no_such_paper.html", context, status=404)

    def language(self, request):
        return BILINGUAL if request.GET.get("bilingual") == "1" else get_language()

    def paper(self, address, paper):
        plan = self.plan(address)
        if plan is None or not FORMS[paper["form"]].is_had_of(plan):
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
        is_of_plan = FORMS[paper["form"]].of is not Subject.PROGRAM
        if program is None or is_of_plan or "plan" in self.request.GET:
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


def is_offered(**paper) -> bool:
    """Whether readers may ask for this paper of any program."""
    try:
        check(**paper)
    except NoSuchPaper:
        return False
    return FORMS[paper["form"]].is_public


def choices(address, form):
    """(format, address of the file, whether in two languages) of every paper of a form."""
    for file_format in form.formats:
        url = reverse("programs:download", args=[address, form.name, file_format])
        yield str(file_format).upper(), url, ""
        if BILINGUAL in form.languages_in(file_format):
            yield str(file_format).upper(), f"{url}?bilingual=1", BILINGUAL_NAME
