from django.db.models import Prefetch

from catalog.common.models import VisibleQuerySet


class CourseQuerySet(VisibleQuerySet):
    def for_list(self):
        return self.select_related("owner")

    def for_detail(self, items):
        """Everything a discipline's page shows; `items` are the curriculum rows it may name."""
        return self.select_related("owner").prefetch_related(
            "statements",
            "languages",
            "occupations",
            Prefetch("lecturers", self.lecturers().published().alphabetical()),
            Prefetch("prerequisites", self.model.objects.published().alphabetical()),
            Prefetch("postrequisites", self.model.objects.published().alphabetical()),
            Prefetch("items", items, to_attr="taught_in_rows"),
        )

    def lecturers(self):
        return self.model._meta.get_field("lecturers").related_model.objects
