"""The server's ledger beside the grid: of what is saved, and of what is being typed."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST

from catalog.common.admin.extensions import AdminExtension

from .frozen import is_frozen
from .grid import CurriculumGrid
from .ledger import saved_panel, typed_panel


class LiveLedger(AdminExtension):
    """Shows the sums of a curriculum and answers for rows that nobody has saved yet."""

    def pages(self):
        return (
            ("ledger/", self.ledger_view, "programs_curriculum_new_ledger"),
            ("<int:pk>/ledger/", self.ledger_view, "programs_curriculum_ledger"),
        )

    @method_decorator(require_POST)
    def ledger_view(self, request, pk=None):
        """The fragment for the rows of an open form; writes nothing."""
        curriculum = self.admin.model() if pk is None else self.row(request, pk)
        if not self.may_read(request, pk and curriculum):
            raise PermissionDenied
        if is_frozen(curriculum):
            panel = saved_panel(curriculum)
        else:
            panel = typed_panel(curriculum, request.POST)
        return render(request, "admin/curriculum/ledger.html", {"ledger": panel})

    def may_read(self, request, curriculum):
        if curriculum:
            return self.admin.has_view_or_change_permission(request, curriculum)
        return self.admin.has_add_permission(request)

    def form_context(self, request, obj, context):
        return {
            "ledger": self.panel(request, obj, context["inline_admin_formsets"]),
            "ledger_url": "" if is_frozen(obj) else ledger_url(obj),
        }

    def panel(self, request, obj, inlines):
        """What is typed where a form was refused, what is saved anywhere else."""
        if request.method == "POST" and not is_frozen(obj):
            return typed_panel(obj or self.admin.model(), request.POST)
        return saved_panel(obj, anchors(request, obj, inlines)) if obj else None


def anchors(request, obj, inlines):
    for inline in inlines:
        if isinstance(inline.opts, CurriculumGrid):
            return inline.opts.anchors(request, obj, inline.formset)
    return {}


def ledger_url(obj):
    if obj is None:
        return reverse("admin:programs_curriculum_new_ledger")
    return reverse("admin:programs_curriculum_ledger", args=[obj.pk])
