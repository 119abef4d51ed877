"""The papers of one curriculum or program: a page that lists them, and each as a download."""

import logging

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _

from catalog.common.admin.extensions import AdminExtension
from catalog.common.writers.formats import Format
from catalog.common.writers.response import download

from ...checks.seals import is_intact
from ...models import Curriculum
from ...papers.bundle import PaperFailed, made, published_plan
from ...papers.form import Subject
from ...papers.forms import (
    FORMS,
    NoSuchPaper,
    check,
    file_name,
    made_of,
    program_file_name,
)
from ...papers.parts.official import is_draft
from ...services.issuing import issue
from .table import may_export, table

log = logging.getLogger(__name__)


class PapersOfNoun(AdminExtension):
    """`paper_subjects` are what its papers are made of; `subject_of` finds its program and plan."""

    paper_subjects: tuple[Subject, ...] = ()

    def pages(self):
        name = f"programs_{self.opts.model_name}_paper"
        paper = "<int:pk>/papers/<slug:form>/<slug:language>/<slug:file_format>/"
        return (
            ("<int:pk>/papers/", self.papers_view, f"{name}s"),
            (paper, self.paper_view, name),
        )

    def form_context(self, request, obj, context):
        return {"papers_url": self.papers_url(obj) if obj else ""}

    def papers_url(self, obj, *paper):
        name = f"admin:programs_{self.opts.model_name}_paper{'' if paper else 's'}"
        return reverse(name, args=[obj.pk, *paper])

    def paper_owner(self, request, pk):
        obj = self.row(request, pk)
        if not self.admin.has_view_or_change_permission(request, obj):
            raise PermissionDenied
        return obj

    def papers_view(self, request, pk):
        obj = self.paper_owner(request, pk)
        program, plan = self.subject_of(obj)
        every = made_of(*self.paper_subjects)
        forms = [form for form in every if may_export(request.user, form, program, plan)]
        context = {
            "title": _("Papers"),
            "subject": obj,
            "page_url": reverse(f"admin:programs_{self.opts.model_name}_change", args=[obj.pk]),
            "plan": plan,
            "is_draft": is_draft(program, plan),
            "is_broken": plan is not None and not is_intact(plan),
            "is_held_back": len(forms) < len(every),
            "forms": table(forms, lambda *paper: self.papers_url(obj, *paper)),
            "curricula": self.curricula_of(obj),
        }
        return self.response(request, "admin/papers/papers.html", **context)

    def paper_view(self, request, pk, form, language, file_format):
        """The bytes of one paper; those of a sealed plan are entered in the register."""
        obj = self.paper_owner(request, pk)
        paper = {"form": form, "file_format": file_format, "language": language}
        self.check_paper(paper)
        program, plan = self.subject_of(obj)
        if not may_export(request.user, FORMS[form], program, plan):
            raise PermissionDenied
        try:
            content = made(program, plan, paper)
        except PaperFailed as failed:
            log.exception("A paper was not made.")
            messages.error(request, failure(failed))
            return HttpResponseRedirect(self.papers_url(obj))
        if plan:
            issue(plan, content=content, by=request.user, **paper)
        name = file_name(plan, **paper) if plan else program_file_name(program, **paper)
        return download(content, name, Format(file_format))

    def check_paper(self, paper):
        try:
            check(**paper)
        except NoSuchPaper as unknown:
            raise Http404 from unknown
        if FORMS[paper["form"]].of not in self.paper_subjects:
            raise Http404


def failure(failed):
    """What a registrar reads; the failure itself begins with the code of its program."""
    return _("The paper was not made. %(failure)s") % {"failure": failed}


class CurriculumPapers(PapersOfNoun):
    """The papers of this very revision, whatever its status."""

    paper_subjects = (Subject.CURRICULUM, Subject.PROGRAM)

    def subject_of(self, obj):
        plan = Curriculum.objects.with_rows().get(pk=obj.pk)
        return plan.program, plan

    def curricula_of(self, obj):
        return ()


class ProgramPapers(PapersOfNoun):
    """The papers of the program with its published plan, and the way to those of its plans."""

    paper_subjects = (Subject.PROGRAM,)

    def subject_of(self, obj):
        return obj, published_plan(obj)

    def curricula_of(self, obj):
        plans = obj.curricula.select_related("program").face_first()
        return [
            (plan, reverse("admin:programs_curriculum_papers", args=[plan.pk])) for plan in plans
        ]
