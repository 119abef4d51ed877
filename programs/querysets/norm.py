from django.db.models import Q

from catalog.common.models import DerivedQuerySet


class NormQuerySet(DerivedQuerySet):
    def of(self, curriculum):
        """Norms that speak of a curriculum: of its institution, and of the state."""
        program = curriculum.program
        norms = self.filter(
            level=program.level, track=curriculum.track, semesters=curriculum.semesters
        ).prefetch_related("figures", "disciplines")
        return norms.filter(Q(institution=program.owner_id) | Q(institution__isnull=True))
