from django.db.models import Count, Min, Prefetch, Q

from catalog.common.models import Visibility, VisibleQuerySet

OF_PUBLIC_PROGRAMS = Q(programs__visibility=Visibility.PUBLIC)
OF_PUBLIC_COURSES = Q(courses__visibility=Visibility.PUBLIC)


class OccupationQuerySet(VisibleQuerySet):
    def published(self):
        """Occupations that a public program or course leads to."""
        return self.filter(OF_PUBLIC_PROGRAMS | OF_PUBLIC_COURSES).distinct()

    def for_list(self):
        """Each with the number of public programs that lead to it."""
        return self.annotate(
            number_of_programs=Count("programs", filter=OF_PUBLIC_PROGRAMS, distinct=True)
        )

    def with_field(self):
        """Those that a public program leads to, each with the code of its `field` of education."""
        field = Min("programs__direction__field__code", filter=OF_PUBLIC_PROGRAMS)
        return self.annotate(field=field).filter(field__isnull=False)

    def for_detail(self):
        """The public programs and courses that lead to an occupation."""
        return self.prefetch_related(
            Prefetch("programs", self.rows_of("programs").for_list().alphabetical()),
            Prefetch("courses", self.rows_of("courses").for_list().alphabetical()),
        )

    def beside(self, occupation):
        """Others that public programs of this occupation lead to, most often met first."""
        programs = occupation.programs.published().order_by()
        return (
            self.exclude(pk=occupation.pk)
            .filter(programs__in=programs)
            .annotate(times=Count("programs", distinct=True))
            .order_by("-times", "position", "pk")
        )

    def rows_of(self, name):
        return self.model._meta.get_field(name).related_model.objects.published()
