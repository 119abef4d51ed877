from django.db import models
from django.utils import timezone

from ..choices import Status


class CurriculumQuerySet(models.QuerySet):
    def published(self):
        """Plans of public programs that everybody may see."""
        return self.filter(status=Status.PUBLISHED, program__visibility="public")

    def begun(self):
        """Intakes that are not in the future."""
        return self.filter(intake__lte=timezone.localdate().year)

    def newest_first(self):
        return self.order_by("-intake", "-revision")

    def with_rows(self):
        """With the rows, their disciplines and elective options: four queries in all."""
        return self.select_related("program__owner").prefetch_related(
            "items__course", "items__module", "items__options__course", "approvals"
        )
