"""One form of many programs as a ZIP file: of those selected in the list, or of all."""

import logging
from functools import partial
from itertools import chain

from django.contrib import messages
from django.contrib.admin import action
from django.core.exceptions import PermissionDenied
from django.http import StreamingHttpResponse
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from catalog.common.admin.extensions import AdminExtension
from catalog.common.web.keys import keys_of
from catalog.common.writers.formats import Format
from catalog.common.writers.response import download

from ...models import Curriculum, Program
from ...papers.bundle import PaperFailed, book, bundle
from ...papers.form import Subject
from ...papers.forms import FORMS, NoSuchPaper, check, made_of
from ...services.issuing import issue
from .page import failure
from .stream import zipped
from .table import has_official, table

log = logging.getLogger(__name__)
FAILED = "papers-failed"
OF_ONE_PROGRAM = (Subject.CURRICULUM, Subject.PROGRAM)


@action(description=gettext_lazy("Papers of the selected programs"), permissions=["view"])
def papers_of_selected(admin, request, queryset):
    """Leads from the list to the page of the archive, with what was selected there."""
    keys = [str(key) for key in queryset.values_list("pk", flat=True)]
    return admin.extension(PapersArchive).archive_page(request, keys)


class PapersArchive(AdminExtension):
    """A page that asks for form, format and language."""

    def pages(self):
        return (("papers/", self.archive_view, "programs_program_archive"),)

    def list_context(self, request):
        return {"all_papers_url": reverse("admin:programs_program_archive")}

    def archive_view(self, request):
        """The page; by POST the archive, of every program where none is named."""
        if not self.admin.has_view_permission(request):
            raise PermissionDenied
        keys = keys_of(Program, request.POST.getlist("program"))
        if request.method != "POST":
            return self.archive_page(request, keys)
        form, language, file_format = (*request.POST.get("paper", "").split("/"), "", "", "")[:3]
        paper = {"form": form, "file_format": file_format, "language": language}
        try:
            check(**paper)
        except NoSuchPaper as unknown:
            messages.error(request, str(unknown))
            return self.archive_page(request, keys)
        if FORMS[form].of is Subject.CATALOG:
            return self.the_book(request, paper)
        if FORMS[form] not in forms_of(request.user):
            raise PermissionDenied
        return self.streamed(request, keys, paper)

    def the_book(self, request, paper):
        """All public programs in one file; like the site itself, it is anybody's of the staff."""
        try:
            content = book(**paper)
        except PaperFailed as failed:
            log.exception("The book of the catalog was not made.")
            messages.error(request, failure(failed))
            return self.archive_page(request, [])
        name = f"{paper['form']}-{paper['language']}.{paper['file_format']}"
        return download(content, name, Format(paper["file_format"]))

    def streamed(self, request, keys, paper):
        """The archive from its first paper on; where that one fails, the page with the reason."""
        register = partial(issue, by=request.user)
        files = bundle(programs=chosen(keys), say=log.info, register=register, **paper)
        parts = watched(zipped(files), request.session)
        try:
            first = next(parts)
        except PaperFailed:
            return self.archive_page(request, keys)
        name = f"papers-{paper['form']}-{paper['language']}-{paper['file_format']}.zip"
        return StreamingHttpResponse(
            chain([first], parts),
            content_type="application/zip",
            headers={
                "Content-Disposition": content_disposition_header(True, name),
                "Content-Encoding": "identity",
                "X-Accel-Buffering": "no",
            },
        )

    def archive_page(self, request, keys):
        programs = chosen(keys).published()
        plans = Curriculum.objects.published().begun().filter(program__in=programs)
        forms, books = forms_of(request.user), made_of(Subject.CATALOG)
        context = {
            "title": _("Papers of the selected programs") if keys else _("All papers"),
            "page_url": reverse("admin:programs_program_changelist"),
            "keys": keys,
            "failed": request.session.pop(FAILED, ""),
            "selected": len(keys) or Program.objects.count(),
            "public": programs.count(),
            "planned": plans.values("program").distinct().count(),
            "is_held_back": len(forms) < len(made_of(*OF_ONE_PROGRAM)),
            "forms": table(forms, lambda *paper: "/".join(paper)),
            "books": [] if keys else table(books, lambda *paper: "/".join(paper)),
        }
        return self.response(request, "admin/papers/archive.html", **context)


def forms_of(user):
    """The forms of what is published: official ones for the registrar alone."""
    every = made_of(*OF_ONE_PROGRAM)
    return [form for form in every if not form.is_official or has_official(user)]


def chosen(keys):
    return Program.objects.filter(pk__in=keys) if keys else Program.objects.all()


def watched(parts, session):
    """The parts of an archive; where one fails, the next page says of which program."""
    try:
        yield from parts
    except PaperFailed as failed:
        log.exception("An archive of papers was broken off.")
        leave(session, failure(failed))
        raise


def leave(session, sentence):
    """Keep a sentence for the next page; the session of this request has been saved already."""
    session[FAILED] = sentence
    kept = type(session)(session.session_key)
    kept[FAILED] = sentence
    kept.save()
