"""A page that takes a curriculum out of a file: it shows the difference, then writes a draft."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from catalog.common.admin.extensions import AdminExtension
from catalog.common.admin.rights import IMPORT
from catalog.common.readers.report import ImportRefused
from catalog.common.web.kept.answers import turned_away
from catalog.common.web.kept.keeping import filled
from catalog.common.web.uploads import FORM_BYTES, refused_unread

from ...imports.apply.curriculum import apply_import
from ...imports.curriculum import read_curriculum
from ...imports.report.report import nothing_differs
from ...services.renewal import PERMISSION
from .carried import MAX_CARRIED, carried
from .form import ImportFileForm
from .report import fingerprint, shown_report

CHOSEN = ("program", "intake", "track", "base")
MAX_BESIDE = 2 * MAX_CARRIED + FORM_BYTES  # of the file: the one carried before, and the form


class ImportFile(AdminExtension):
    """The page and the button that leads to it, for those who may import."""

    def pages(self):
        return (("import/", self.import_file_view, "programs_curriculum_file"),)

    def list_context(self, request):
        may = request.user.has_perm(IMPORT)
        return {"import_file_url": reverse("admin:programs_curriculum_file") if may else ""}

    @method_decorator(csrf_exempt)  # the token is checked behind the guard of uploads
    def import_file_view(self, request):
        if not request.user.has_perm(IMPORT):
            raise PermissionDenied
        if problem := refused_unread(request, beside=MAX_BESIDE):
            return self.import_page(request, ImportFileForm(user=request.user), problem)
        return self.guarded_import(request)

    @method_decorator(csrf_protect)
    def guarded_import(self, request):
        if request.method != "POST":
            request = filled(request)
            initial = request.POST.dict()
            return self.import_page(request, ImportFileForm(initial=initial, user=request.user))
        if answer := turned_away(request):
            return answer
        form = ImportFileForm(request.POST, request.FILES, user=request.user)
        if not form.is_valid():
            return self.import_page(request, form)
        name, content = form.named_bytes
        chosen = {key: form.cleaned_data[key] for key in CHOSEN}
        try:
            report = read_curriculum(content, name, answers=form.answers(), **chosen)
        except ImportRefused as refused:
            return self.import_page(request, form, str(refused))
        return self.answered(request, form, report)

    def answered(self, request, form, report):
        """The report; where exactly this one was seen before, the draft made of it."""
        name, content = form.named_bytes
        seen, refusal = fingerprint(report, content), ""
        if "apply" in request.POST:
            try:
                return self.applied(
                    request, report, is_seen=request.POST.get("fingerprint") == seen
                )
            except ImportRefused as refused:
                refusal = str(refused)
        shown = {
            **shown_report(report),
            "answers": form.answers().items(),
            "carried": carried(name, content, request.user),
            "fingerprint": seen,
            "may_apply": request.user.has_perm(PERMISSION),
        }
        return self.import_page(request, form, refusal, **shown)

    def applied(self, request, report, *, is_seen):
        if not is_seen:
            raise ImportRefused(_("This is not what was shown before. Look at it, then apply it."))
        draft = apply_import(report, by=request.user)
        if draft is None:
            messages.info(request, nothing_differs(report))
            return HttpResponseRedirect(plan_page(report.against))
        messages.success(request, _("The new draft is open."))
        return HttpResponseRedirect(plan_page(draft))

    def import_page(self, request, form, refusal="", **shown):
        context = {
            "title": _("Curriculum from a file"),
            "page_url": reverse("admin:programs_curriculum_changelist"),
            "form": form,
            "refusal": refusal,
            "report": None,
            **shown,
        }
        return self.response(request, "admin/papers/import.html", **context)


def plan_page(curriculum):
    return reverse("admin:programs_curriculum_change", args=[curriculum.pk])
