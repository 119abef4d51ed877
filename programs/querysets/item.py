from django.db import models

from ..choices import Status


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
