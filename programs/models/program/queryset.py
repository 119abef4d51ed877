from django.db.models import (
    BooleanField,
    Case,
    Count,
    Exists,
    F,
    OuterRef,
    Prefetch,
    Q,
    Subquery,
    Value,
    When,
)
from django.db.models.functions import Coalesce

from catalog.common.models import VisibleQuerySet
from catalog.common.models.listed import sort_column
from catalog.common.text.folding import normalise_code
from partners.models import Agreement

from ...choices import Feature
from ..curriculum import Curriculum
from ..joint import JointStage


def other_than_owner(path):
    """Rows of another institution; a negation would refuse the program, not the row."""
    return Q(**{f"{path}__lt": F("owner")}) | Q(**{f"{path}__gt": F("owner")})


# What a program may have several of: the facet, the way to its values, and which rows count.
SEVERAL = (
    ("language", "languages__code", Q()),
    ("subject", "group__profile_subjects__slug", Q()),
    ("country", "mobility__country__code", Q()),
    (
        "country",
        "mobility__institution__country__code",
        other_than_owner("mobility__institution"),
    ),
    (
        "country",
        "partnerships__institution__country__code",
        other_than_owner("partnerships__institution"),
    ),
    ("country", "stages__institution__country__code", other_than_owner("stages__institution")),
)
BY_AGREEMENT = "agreements__institution__country__code"


class ProgramQuerySet(VisibleQuerySet):
    def spelled(self, code):
        """Programs of a code, or the one of an address, however it is spelled."""
        code = normalise_code(code)
        return self.filter(code=code) | self.filter(address=code.lower())

    def with_plan(self, plans):
        """Each with those of `plans` that are its own as `plans`, the face of the program first."""
        return self.prefetch_related(Prefetch("curricula", plans.face_first(), to_attr="plans"))

    def with_figures(self):
        """Each with `plan_semesters` and `plan_credits` of the plan that is its face."""
        plans = Curriculum.objects.published()
        face = plans.begun().face_first().filter(program=OuterRef("pk"))
        return self.annotate(
            plan_semesters=Coalesce(Subquery(face.values("semesters")[:1]), "semesters"),
            plan_credits=Subquery(face.values("credits")[:1]),
        )

    def for_list(self):
        """What a list shows of a program, in a fixed number of queries."""
        return self.select_related("owner").prefetch_related("languages").with_figures()

    def sorted_by(self, order):
        """By `level` or most `credits` first, and within that by the alphabet."""
        first = {"level": ["level"], "credits": [F("plan_credits").desc(nulls_last=True)]}
        return self.order_by(*first.get(order, []), sort_column(), "pk")

    def holding(self, text):
        """Each with `holds`: whether it has every word of a text."""
        if not text:
            return self.annotate(holds=Value(True))
        found = self.model.objects.matching(text).filter(pk=OuterRef("pk"))
        return self.annotate(
            holds=Case(When(Exists(found), then=True), default=False, output_field=BooleanField())
        )

    def counted_by(self, **paths):
        """Facet → value → how many programs have it, in one query."""
        first, *others = [
            self.order_by()
            .filter(**{f"{path}__isnull": False})
            .annotate(facet=Value(facet), value=F(path))
            .values_list("facet", "value")
            .annotate(number=Count("pk", distinct=True))
            for facet, path in paths.items()
        ]
        counts = {facet: {} for facet in paths}
        for facet, value, number in first.union(*others):
            counts[facet][value] = number
        return counts

    def shared(self):
        """Joint and double degrees, with their stages and where these are spent."""
        stages = JointStage.objects.select_related("institution")
        return self.exclude(feature=Feature.NONE).prefetch_related(Prefetch("stages", stages))

    def several_values(self):
        """(facet, program, value) for what a program may have several of, in one query."""
        rows = self.order_by()
        bound = Q(agreements__in=Agreement.objects.not_ended())
        first, *others = [
            rows.filter(given, **{f"{path}__isnull": False})
            .annotate(facet=Value(facet), value=F(path))
            .values_list("facet", "pk", "value")
            for facet, path, given in (*SEVERAL, ("country", BY_AGREEMENT, bound))
        ]
        return first.union(*others)

    def for_detail(self, plans):
        """A program's own row and those it points to, and its `plans` without their rows."""
        return self.select_related(
            "owner", "direction__field", "group", "department", "director", "based_on"
        ).with_plan(plans)
