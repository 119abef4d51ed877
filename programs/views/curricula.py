from django.http import Http404
from django.views.generic import DetailView, TemplateView

from catalog.common.web.preview import may_preview

from ..checks.seals import is_intact
from ..curricula.diff import diff
from ..models import Curriculum, Program
from ..pages.card import load_plan
from .addresses import OfProgram
from .programs import beside


class PlansOfProgram(OfProgram):
    """A page of a program's plans, those that this reader may read."""

    @property
    def is_preview(self):
        return may_preview(self.request, Curriculum)

    def plans(self):
        """The program's plans that this reader may read, its face first, rows aside."""
        plans = Curriculum.objects.all() if self.is_preview else Curriculum.objects.readable()
        plans = plans.filter(program__address=self.kwargs["address"])
        return plans.select_related("program__owner").with_norm().face_first()


class CurriculumDetail(PlansOfProgram, DetailView):
    """One plan at its permanent address: in force, or approved once and replaced since."""

    def get_object(self, queryset=None):
        names = ("intake", "track", "base", "revision")
        asked = {name: self.kwargs[name] for name in names if name in self.kwargs}
        self.all_plans = list(self.plans())
        found = [plan for plan in self.all_plans if is_asked(plan, asked)]
        if not found:
            raise Http404
        plan = next((plan for plan in found if plan.is_in_force), found[0])
        load_plan(plan)
        return plan

    def get_context_data(self, **kwargs):
        program = self.object.program
        return super().get_context_data(
            program=program,
            **beside(self.object, self.all_plans),
            matrix=program.matrix(),
            query=f"?plan={self.object.key}",
            is_preview=self.is_preview,
            is_intact=is_intact(self.object),
            **kwargs,
        )


def is_asked(plan, asked):
    """Whether a plan has the values that an address names."""
    return all(getattr(plan, name) == value for name, value in asked.items())


class CurriculumChanges(PlansOfProgram, TemplateView):
    """What changed between two plans of a program, in words and side by side."""

    template_name = "programs/curriculum_changes.html"

    def get_context_data(self, **kwargs):
        plans = {plan.key: plan for plan in self.plans().with_rows()}
        program = self.program(plans)
        before, after = self.pair(plans)
        return super().get_context_data(
            program=program,
            plans=list(plans.values()),
            before=before,
            after=after,
            difference=diff(before.plan(), after.plan()) if before and after else None,
            **kwargs,
        )

    def program(self, plans):
        if plans:
            return next(iter(plans.values())).program
        program = Program.objects.published().filter(address=self.kwargs["address"]).first()
        if program is None:
            raise Http404
        return program

    def pair(self, plans):
        """The plans the address names, or the newest and the one before it of the same track and
        base; (None, None) where there is but one.

        Plans of two tracks are compared where the address asks for it, or where no track has two.
        """
        newest = [*two_of_one_way(list(plans.values())), None, None]
        before = plans.get(self.request.GET.get("from", ""), newest[1])
        after = plans.get(self.request.GET.get("to", ""), newest[0])
        return (before, after) if before and after else (None, None)


def two_of_one_way(plans):
    """The first two plans of one track and base, else the first two."""
    ways = {}
    for plan in plans:
        ways.setdefault((plan.track, plan.base), []).append(plan)
    return next((found[:2] for found in ways.values() if len(found) > 1), plans[:2])
