"""The server's ledger beside the grid: of what is saved, and of what is being typed."""

from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import render
from django.urls import path, reverse
from django.utils.decorators import method_decorator
from django.views.decorators.http import require_POST

from .frozen import is_frozen
from .grid import CurriculumGrid
from .ledger import saved_account, typed_account


class LedgerMixin:
    """Shows the account of a curriculum and answers for rows that nobody has saved yet."""

    def get_urls(self):
        wrap = self.admin_site.admin_view
        own = [
            path("ledger/", wrap(self.ledger_view), name="programs_curriculum_new_ledger"),
            path("<int:pk>/ledger/", wrap(self.ledger_view), name="programs_curriculum_ledger"),
        ]
        return own + super().get_urls()

    @method_decorator(require_POST)
    def ledger_view(self, request, pk=None):
        """The fragment for the rows of an open form; writes nothing."""
        curriculum = self.model()
        if pk is not None:
            curriculum = self.get_queryset(request).filter(pk=pk).first()
            if curriculum is None:
                raise Http404
        if not self.may_read(request, pk and curriculum):
            raise PermissionDenied
        if is_frozen(curriculum):
            account = saved_account(curriculum)
        else:
            account = typed_account(curriculum, request.POST)
        return render(request, "admin/curriculum/ledger.html", {"account": account})

    def may_read(self, request, curriculum):
        if curriculum:
            return self.has_view_or_change_permission(request, curriculum)
        return self.has_add_permission(request)

    def render_change_form(self, request, context, *args, **kwargs):
        obj = context["original"]
        context["account"] = self.account(request, obj, context["inline_admin_formsets"])
        context["ledger_url"] = "" if is_frozen(obj) else ledger_url(obj)
        return super().render_change_form(request, context, *args, **kwargs)

    def account(self, request, obj, inlines):
        """What is typed where a form was refused, what is saved anywhere else."""
        if request.method == "POST" and not is_frozen(obj):
            return typed_account(obj or self.model(), request.POST)
        return saved_account(obj, anchors(request, obj, inlines)) if obj else None


def anchors(request, obj, inlines):
    for inline in inlines:
        if isinstance(inline.opts, CurriculumGrid):
            return inline.opts.anchors(request, obj, inline.formset)
    return {}


def ledger_url(obj):
    if obj is None:
        return reverse("admin:programs_curriculum_new_ledger")
    return reverse("admin:programs_curriculum_ledger", args=[obj.pk])
