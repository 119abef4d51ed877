"""Whether a paper is genuine: by the code it prints, by its file, by the address of its QR code."""

from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.generic import TemplateView

from catalog.common.text.languages import choose
from catalog.common.web.uploads import SCAN_BYTES, refused_unread, too_large

from ..verification.verify import verify_code, verify_file
from ..verification.wording import wording
from .comparing import claimed_plan, compare_rows


@method_decorator(csrf_exempt, name="dispatch")
class Verify(TemplateView):
    """The two forms and their answer. A file is read in memory and forgotten.

    The token is checked behind the guard of uploads. `compare` reads a file's rows, as
    `verify_file` asks for them.
    """

    template_name = "programs/verify.html"
    compare = staticmethod(compare_rows)
    claim = staticmethod(claimed_plan)

    def dispatch(self, request, *args, **kwargs):
        if problem := refused_unread(request):
            return self.shown(status=413, problem=problem)
        return self.guarded(request, *args, **kwargs)

    @method_decorator(csrf_protect)
    def guarded(self, request, *args, **kwargs):
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        code = request.GET.get("code", "").strip()
        if not code and "code" in request.GET:
            return self.shown(status=400, problem=_("Type the code first."))
        return self.shown(code=code, verdict=verify_code(code) if code else None)

    def post(self, request):
        code, file = request.POST.get("code", "").strip(), request.FILES.get("file")
        if file is None:
            return self.shown(status=400, code=code, problem=_("Choose a file first."))
        if problem := too_large(file.size, SCAN_BYTES):
            return self.shown(status=413, code=code, problem=problem)
        content = file.read()
        if not content:
            return self.shown(status=400, code=code, problem=_("The file is empty."))
        verdict = verify_file(content, file.name, code=code, compare=self.compare, claim=self.claim)
        return self.shown(code=code, verdict=verdict, file_name=file.name)

    def shown(self, *, status=200, code="", verdict=None, file_name="", problem=""):
        context = self.get_context_data(
            code=code,
            **answered(verdict, is_of_file=bool(file_name)),
            sides=(_("official"), _("this file")),
            file_name=file_name,
            problem=problem,
        )
        return self.render_to_response(context, status=status)


class VerifySeal(TemplateView):
    """The answer at the address of a seal, where QR codes lead: no form with a token, no cookie."""

    template_name = "programs/verify_seal.html"

    def get(self, request, code):
        verdict = verify_code(code)
        if verdict.seal and verdict.seal != code:
            return redirect("programs:verify_seal", verdict.seal)
        context = self.get_context_data(code=code, **answered(verdict))
        return self.render_to_response(context, status=200 if verdict.curriculum else 404)


def answered(verdict, *, is_of_file=False):
    """What the answer's template reads: the verdict, its wording, and whose plan it is."""
    if verdict is None:
        return {"verdict": None, "wording": None, "approved_title": None}
    said = wording(verdict, is_of_file=is_of_file)
    return {"verdict": verdict, "wording": said, "approved_title": approved_title(verdict)}


def approved_title(verdict):
    """The program's title as it was approved, whatever it is called now."""
    if verdict.curriculum is None:
        return None
    return choose(verdict.curriculum.official_names()["title"], get_language())
