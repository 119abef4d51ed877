from django.db import models
from django.db.models import Max, Q

from ...choices import Status


class CurriculumItemQuerySet(models.QuerySet):
    def in_published_plans(self):
        """Rows of published curricula of public programs, with the program."""
        return (
            self.filter(
                curriculum__status=Status.PUBLISHED, curriculum__program__visibility="public"
            )
            .select_related("curriculum__program__owner")
            .order_by("curriculum__program__code", "-curriculum__intake", "semester")
        )

    def teaching(self, course):
        """Rows that teach a discipline, or offer it in an elective slot.

        `option_credits` is what the option states; None where the row itself is the discipline.
        """
        offered = Q(options__course=course)
        return self.annotate(option_credits=Max("options__credits", filter=offered)).filter(
            Q(course=course) | Q(option_credits__isnull=False)
        )
