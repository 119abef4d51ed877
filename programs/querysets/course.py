from django.db.models import Case, Exists, OuterRef, Prefetch, When

from catalog.common.models import Visibility, VisibleQuerySet

from ..choices import Status


class CourseQuerySet(VisibleQuerySet):
    def for_list(self):
        return self.select_related("owner").with_sample()

    def with_sample(self):
        """Each with `is_sample`: whether sample programs alone teach it in published plans."""
        made_up, real = (self.taught_where(is_sample=is_sample) for is_sample in (True, False))
        return self.annotate(is_sample=Case(When(made_up & ~real, then=True), default=False))

    def taught_where(self, **program):
        """Whether a published plan of such a program teaches or offers a discipline."""
        return self.held_by("items", "curriculum", program) | self.held_by(
            "elective_options", "item__curriculum", program
        )

    def held_by(self, name, curriculum, program):
        rows = self.model._meta.get_field(name).related_model.objects
        wanted = {"visibility": Visibility.PUBLIC, **program}
        given = {f"{curriculum}__program__{key}": value for key, value in wanted.items()}
        plan = {f"{curriculum}__status": Status.PUBLISHED}
        return Exists(rows.filter(course=OuterRef("pk"), **plan, **given))

    def for_detail(self):
        """Everything a discipline's page shows, but the plans that teach it."""
        return self.for_list().prefetch_related(
            "statements",
            "languages",
            "occupations",
            Prefetch("lecturers", self.lecturers().published().alphabetical()),
            Prefetch("prerequisites", self.model.objects.published().alphabetical()),
            Prefetch("postrequisites", self.model.objects.published().alphabetical()),
        )

    def lecturers(self):
        return self.model._meta.get_field("lecturers").related_model.objects
