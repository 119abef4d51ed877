from django.shortcuts import redirect
from django.urls import reverse
from django.views.generic import DetailView, ListView

from catalog.common.folding import normalise_code
from catalog.common.models import Visibility
from catalog.common.paging import Paged
from catalog.common.preview import Previewed

from ..choices import Status
from ..filters import ProgramFilters
from ..models import Curriculum, Program
from ..services.sealing import is_intact


class ProgramList(Paged, ListView):
    """The catalog: programs narrowed by the filters of the address."""

    def get_queryset(self):
        self.filters = ProgramFilters(self.request.GET, Program.objects.published())
        return self.filters.rows().for_list().alphabetical()

    def get_context_data(self, **kwargs):
        return super().get_context_data(filters=self.filters, **kwargs)


class ProgramDetail(Previewed, DetailView):
    """The card of one program with the plan of its newest intake."""

    model = Program
    slug_field = slug_url_kwarg = "address"

    def get(self, request, *args, **kwargs):
        canonical = canonical_address(self.kwargs["address"])
        if canonical != self.kwargs["address"]:
            query = f"?{request.GET.urlencode()}" if request.GET else ""
            return redirect(reverse("programs:program", args=[canonical]) + query, permanent=True)
        return super().get(request, *args, **kwargs)

    def get_queryset(self):
        plans = Curriculum.objects.all() if self.is_preview else Curriculum.objects.readable()
        return super().get_queryset().for_detail(plans)

    def get_context_data(self, **kwargs):
        program = self.object
        clubs = program.department.clubs.all() if program.department else ()
        plan = shown_plan(program.plans, is_preview=self.is_preview)
        return super().get_context_data(
            curriculum=plan,
            is_intact=plan is None or is_intact(plan),
            other_plans=[other for other in program.plans if other != plan],
            statements=program.statements_by_kind(),
            matrix=program.matrix(),
            clubs=[club for club in clubs if club.visibility == Visibility.PUBLIC],
            **kwargs,
        )


def shown_plan(plans, *, is_preview):
    """The plan in force of the newest intake; in a preview the newest, whatever its status."""
    in_force = [plan for plan in plans if is_preview or plan.status == Status.PUBLISHED]
    return next(iter(in_force), None)


def canonical_address(address):
    """The lower-case address of a program whose code was spelled somehow."""
    return normalise_code(address).lower()
