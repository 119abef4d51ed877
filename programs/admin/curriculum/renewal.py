"""Two ways from a curriculum that stands to a new draft."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalog.common.admin.extensions import AdminExtension
from catalog.common.web.kept.keeping import filled
from catalog.common.web.keys import MAX_DIGITS

from ...models import Curriculum
from ...services.publication import TransitionRefused
from ...services.renewal import next_revision, renew, revise
from .frozen import is_frozen

TITLES = {"revise": _("New revision"), "renew": _("Renew for the next intake")}


class Renewals(AdminExtension):
    """Pages that confirm a new revision or the plan of the next intake."""

    def pages(self):
        return (("<int:pk>/new/<slug:way>/", self.renewal_view, "programs_curriculum_renewal"),)

    def renewal_view(self, request, pk, way):
        curriculum = self.row(request, pk)
        if way not in TITLES:
            raise Http404
        if not self.admin.has_add_permission(request):
            raise PermissionDenied
        refusal = ""
        if request.method == "POST":
            try:
                return self.renewed(request, curriculum, way)
            except TransitionRefused as refused:
                refusal = str(refused)
        request = filled(request)
        context = self.renewal_context(request, curriculum, way, refusal)
        return self.response(request, "admin/curriculum/renewal.html", **context)

    def renewed(self, request, curriculum, way):
        """The way to the new draft; the same page posted twice makes one draft."""
        made = made_meanwhile(curriculum, request.POST)
        if made:
            messages.info(request, _("This has been done already. The new draft is open."))
            return HttpResponseRedirect(page_url(made))
        if way == "revise":
            renewal = revise(curriculum, by=request.user)
        else:
            renewal = renew(curriculum, intake=number(request.POST, "intake"), by=request.user)
        messages.success(request, _("The new draft is open."))
        for sentence in renewal.left_out:
            messages.warning(request, sentence)
        return HttpResponseRedirect(page_url(renewal.curriculum))

    def renewal_context(self, request, curriculum, way, refusal):
        intake = curriculum.intake + (way == "renew")
        return {
            "title": TITLES[way],
            "curriculum": curriculum,
            "page_url": page_url(curriculum),
            "is_renewal": way == "renew",
            "intake": request.POST.get("intake", intake),
            "planned": intake,
            "revision": next_revision(curriculum, intake),
            "refusal": refusal,
        }

    def form_context(self, request, obj, context):
        may_renew = is_frozen(obj) and self.admin.has_add_permission(request)
        ways = TITLES.items() if may_renew else ()
        return {"renewals": [(title, renewal_url(obj, way)) for way, title in ways]}


def made_meanwhile(curriculum, posted):
    """The draft that an earlier press of the button made, where the page was for that one."""
    planned = number(posted, "planned")
    if planned is None or number(posted, "intake") not in (None, planned):
        return None
    return Curriculum.objects.filter(
        program=curriculum.program_id,
        intake=planned,
        track=curriculum.track,
        base=curriculum.base,
        revision=number(posted, "revision") or 0,
    ).first()


def number(posted, name):
    value = posted.get(name, "")
    return int(value[:MAX_DIGITS]) if value.isdecimal() else None


def page_url(curriculum):
    return reverse("admin:programs_curriculum_change", args=[curriculum.pk])


def renewal_url(curriculum, way):
    return reverse("admin:programs_curriculum_renewal", args=[curriculum.pk, way])
