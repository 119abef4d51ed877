from urllib.parse import urlencode

from django.shortcuts import redirect
from django.views.generic import DetailView, ListView

from catalog.common.web.paging import Paged
from catalog.common.web.preview import Previewed

from ..checks.seals import is_intact
from ..finder.filters import ProgramFilters
from ..finder.matrix import newest_testing
from ..finder.thresholds import is_tested, threshold_of_program, with_stated
from ..finder.wording import active_filters, alone, entry, relaxations, sentence, sorts
from ..models import Curriculum, Program
from ..pages.card import load_card
from .addresses import OfProgram

MAX_BELOW = 12  # programs named below the score; the others are counted


class ProgramList(Paged, ListView):
    """The finder: programs narrowed by the choices of the address."""

    template_name = "programs/program_list.html"

    def get(self, request, *args, **kwargs):
        given = [(name, value) for name, values in request.GET.lists() for value in values]
        if not all(value for name, value in given):
            asked = urlencode([(name, value) for name, value in given if value])
            return redirect(f"{request.path}?{asked}" if asked else request.path)
        return super().get(request, *args, **kwargs)

    def get_queryset(self):
        self.filters = ProgramFilters(self.request.GET, Program.objects.published())
        return self.filters.found

    def get_context_data(self, **kwargs):
        context = super().get_context_data(filters=self.filters, **kwargs)
        page, below = context["page_obj"], self.filters.below[:MAX_BELOW]
        loaded = loaded_from([*page.object_list, *below], self.filters)
        page.object_list = context["object_list"] = loaded[: len(page.object_list)]
        return context | {
            "below": loaded[len(page.object_list) :],
            "samples": sum(program.is_sample for program in page.object_list),
            "more_below": len(self.filters.below) - len(below),
            "sentence": sentence(self.filters),
            "active_filters": active_filters(self.filters),
            "relaxations": () if self.filters.found else relaxations(self.filters),
            "alone": () if self.filters.found else alone(self.filters),
            "sorts": sorts(self.filters),
        }


def loaded_from(rows, filters):
    """The programs of some rows, each with `entry`: the subjects and the threshold it asks for."""
    programs = Program.objects.for_list().in_bulk([row.pk for row in rows])
    for row in rows:
        programs[row.pk].entry = entry(row, filters)
    return [programs[row.pk] for row in rows]


class ProgramDetail(OfProgram, Previewed, DetailView):
    """The card of one program with the plan that is its face."""

    model = Program
    slug_field = slug_url_kwarg = "address"

    def get_queryset(self):
        plans = Curriculum.objects.all() if self.is_preview else Curriculum.objects.readable()
        return with_stated(super().get_queryset().for_detail(plans.begun().with_norm()))

    def get_object(self, queryset=None):
        program = super().get_object(queryset)
        self.plan = shown_plan(program.plans, is_preview=self.is_preview)
        load_card(program, self.plan)
        return program

    def get_context_data(self, **kwargs):
        program, plan = self.object, self.plan
        return super().get_context_data(
            curriculum=plan,
            is_intact=plan is None or is_intact(plan),
            **beside(plan, program.plans),
            statements=program.statements_by_kind(),
            matrix=() if plan else program.matrix(),
            threshold=threshold_for(program),
            clubs=program.department.clubs.all() if program.department else (),
            **kwargs,
        )


def threshold_for(program):
    """The threshold of a program that somebody is tested for, or None."""
    return threshold_of_program(program, newest_testing()) if is_tested(program.level) else None


def shown_plan(plans, *, is_preview):
    """The first of a program's plans that is in force; in a preview, whatever its status."""
    in_force = [plan for plan in plans if is_preview or plan.is_in_force]
    return next(iter(in_force), None)


def beside(shown, plans):
    """The plans besides the one shown: `other_tracks`, one in force of each other track and base
    of admission; `other_plans`, those of other years and revisions.
    """
    tracks = {(shown.track, shown.base): shown} if shown else {}
    for plan in plans:
        if plan.is_in_force:
            tracks.setdefault((plan.track, plan.base), plan)
    others = [plan for plan in tracks.values() if plan != shown]
    return {
        "other_tracks": others,
        "other_plans": [plan for plan in plans if plan not in (shown, *others)],
    }
