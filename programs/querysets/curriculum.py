from django.db import models
from django.db.models import Q, Sum
from django.db.models.functions import Coalesce
from django.utils import timezone

from ..choices import Status
from ..curricula import Kind


class CurriculumQuerySet(models.QuerySet):
    def published(self):
        """Plans of public programs that everybody may see."""
        return self.filter(status=Status.PUBLISHED, program__visibility="public")

    def readable(self):
        """Plans that have a page of their own: those in force, and those once approved."""
        once_approved = Q(status=Status.ARCHIVED) & ~Q(seal="")
        in_force = Q(status=Status.PUBLISHED)
        return self.filter(in_force | once_approved, program__visibility="public")

    def begun(self):
        """Intakes that are not in the future."""
        return self.filter(intake__lte=timezone.localdate().year)

    def newest_first(self):
        return self.order_by("-intake", "-revision")

    def with_rows(self):
        """With the rows, their disciplines and elective options, in a fixed number of queries."""
        return self.select_related("program__owner").prefetch_related(
            "items__course", "items__module", "items__options__course", "approvals", "printed"
        )

    def with_rules(self):
        """With what the rules ask for besides: prerequisites and outcomes."""
        return self.with_rows().prefetch_related(
            "items__course__requires__required",
            "items__options__course__requires__required",
            "program__outcomes__courses",
        )

    def with_credits(self):
        """Each with `counted_credits`: the total of its rows, as `Ledger.total` counts it."""
        outside = Q(items__kind=Kind.ADDITIONAL_TRAINING.value, items__is_counted=False)
        return self.annotate(counted_credits=Coalesce(Sum("items__credits", filter=~outside), 0))
