from django.db.models import Case, Exists, OuterRef, Q, Value, When

from catalog.common.models import DerivedQuerySet
from catalog.common.text.days import today

from ...choices import USUAL_BASE, WHOLE_TRACKS, Base, Status
from ...curricula.norms import YEAR_BEGINS
from ..norm import Norm

# What a plan is computed and printed from.
PLAN_ROWS = ("items__course", "items__module", "items__options__course", "approvals", "printed")
LAST = 9  # behind everything that is counted here


def ranked(places):
    """The place of a row: of the first condition that holds, or behind them all."""
    return Case(*(When(given, then=Value(place)) for given, place in places), default=Value(LAST))


def whole_tracks():
    """(a whole track of a level, its place among those of the level)."""
    for level, tracks in WHOLE_TRACKS.items():
        for place, track in enumerate(tracks):
            yield Q(program__level=level, track=track), place


def bases():
    """(a base of admission, its place): the usual one of each level, then as `Base` lists them."""
    for level, base in USUAL_BASE.items():
        yield Q(program__level=level, base=base), 0
    for place, base in enumerate(Base, 1):
        yield Q(base=base), place


def is_whole():
    """0 for a plan of a whole track of its level, and behind it any other."""
    every = Q()
    for given, _place in whole_tracks():
        every |= given
    return ranked([(every, 0)])


def face_order():
    """The rule that `choices.WHOLE_TRACKS` states, as an order."""
    return (
        is_whole(),
        "-intake",
        ranked(whole_tracks()),
        "track",
        ranked(bases()),
        "-revision",
        "pk",
    )


class CurriculumQuerySet(DerivedQuerySet):
    def published(self):
        """Plans of public programs that everybody may see."""
        return self.filter(status=Status.PUBLISHED, program__visibility="public")

    def in_force(self):
        """Plans that are published, whether or not their program is."""
        return self.filter(status=Status.PUBLISHED)

    def readable(self):
        """Plans that have a page of their own: those in force, and those once approved."""
        once_approved = Q(status=Status.ARCHIVED) & ~Q(seal="")
        in_force = Q(status=Status.PUBLISHED)
        return self.filter(in_force | once_approved, program__visibility="public")

    def begun(self):
        """Intakes that are not in the future."""
        return self.filter(intake__lte=today().year)

    def face_first(self):
        """The plan that stands for its program first, then its other plans in the same order.

        Whatever shows one plan of a program takes the first of these; `choices.WHOLE_TRACKS` says
        by which rule. Revisions compete within one intake, track and base alone.
        """
        return self.order_by(*face_order())

    def by_program(self):
        """Program by program by their codes, the plans of each as `face_first` has them."""
        return self.order_by("program__code", "program", *face_order())

    def in_family(self, curriculum):
        """Every plan of the same program, track and base of admission."""
        return self.filter(
            program=curriculum.program_id, track=curriculum.track, base=curriculum.base
        )

    def of_choice(self, **asked):
        """Those with the intake, track, base or revision asked for; None or "" asks for nothing."""
        return self.filter(**{name: value for name, value in asked.items() if value})

    def with_norm(self):
        """Each with `has_norm`: whether `services.checks.norm_of` finds one for it."""
        month, day = YEAR_BEGINS
        in_time = Q(valid_from__month__lt=month) | Q(
            valid_from__month=month, valid_from__day__lte=day
        )
        norms = Norm.objects.filter(
            Q(valid_from__year__lt=OuterRef("intake"))
            | in_time & Q(valid_from__year=OuterRef("intake")),
            Q(institution=OuterRef("program__owner")) | Q(institution__isnull=True),
            level=OuterRef("program__level"),
            track=OuterRef("track"),
            semesters=OuterRef("semesters"),
        )
        return self.annotate(has_norm=Exists(norms))

    def with_rows(self):
        """With the rows, their disciplines and elective options, in a fixed number of queries."""
        return self.select_related("program__owner").prefetch_related(*PLAN_ROWS)

    def with_rules(self):
        """With what the rules ask for besides: prerequisites and outcomes."""
        return self.with_rows().prefetch_related(
            "items__course__requires__required",
            "items__options__course__requires__required",
            "program__outcomes__courses",
        )
