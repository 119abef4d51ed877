from django.db.models import Prefetch

from catalog.common.models import VisibleQuerySet


class CourseQuerySet(VisibleQuerySet):
    def for_list(self):
        return self.select_related("owner")

    def for_detail(self):
        """Everything a discipline's page shows, but the plans that teach it."""
        return self.select_related("owner").prefetch_related(
            "statements",
            "languages",
            "occupations",
            Prefetch("lecturers", self.lecturers().published().alphabetical()),
            Prefetch("prerequisites", self.model.objects.published().alphabetical()),
            Prefetch("postrequisites", self.model.objects.published().alphabetical()),
        )

    def lecturers(self):
        return self.model._meta.get_field("lecturers").related_model.objects
