from django.db import models
from django.db.models import Count, Min, Prefetch, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalog.common.models import Listed, Visibility, VisibleQuerySet

from ..choices import OccupationKind
from .course import Course
from .program import Program

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
            Prefetch("programs", Program.objects.published().for_list().alphabetical()),
            Prefetch("courses", Course.objects.published().for_list().alphabetical()),
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


class Occupation(Listed):
    """A position or field of work that programs and courses lead to."""

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=OccupationKind.choices,
        default=OccupationKind.POSITION,
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    name = models.CharField(_("name"), max_length=160)

    objects = OccupationQuerySet.as_manager()

    class Meta:
        verbose_name = _("occupation")
        verbose_name_plural = _("occupations")
        ordering = ["position", "pk"]

    def get_absolute_url(self):
        return reverse("programs:occupation", args=[self.slug])
