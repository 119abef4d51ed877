from django.db import models
from django.db.models import Case, Exists, F, OuterRef, Prefetch, Q, When
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import (
    Acyclic,
    CodeField,
    Listed,
    UsesField,
    Visibility,
    Visible,
    VisibleQuerySet,
)
from partners.models import Institution

from ..choices import COURSE_STATEMENT_HEADINGS, CourseStatementKind, Status
from .item import CurriculumItem
from .language import Language
from .option import ElectiveOption


def held_by(rows, curriculum, program):
    """Whether rows of published plans of such a program, found by `curriculum`, name a course."""
    wanted = {"visibility": Visibility.PUBLIC, **program}
    given = {f"{curriculum}__program__{key}": value for key, value in wanted.items()}
    plan = {f"{curriculum}__status": Status.PUBLISHED}
    return Exists(rows.objects.filter(course=OuterRef("pk"), **plan, **given))


class CourseQuerySet(VisibleQuerySet):
    def for_list(self):
        return self.select_related("owner").with_sample()

    def with_sample(self):
        """Each with `is_sample`: whether sample programs alone teach it in published plans."""
        made_up, real = (self.taught_where(is_sample=is_sample) for is_sample in (True, False))
        return self.annotate(is_sample=Case(When(made_up & ~real, then=True), default=False))

    def taught_where(self, **program):
        """Whether a published plan of such a program teaches or offers a discipline."""
        return held_by(CurriculumItem, "curriculum", program) | held_by(
            ElectiveOption, "item__curriculum", program
        )

    def for_detail(self, lecturers):
        """Everything a discipline's page shows, `lecturers` of it too, but the plans that teach it.

        Whoever asks says which people: `Person` knows its disciplines, so these know no `Person`.
        """
        return self.for_list().prefetch_related(
            "statements",
            "languages",
            "occupations",
            Prefetch("lecturers", lecturers),
            Prefetch("prerequisites", self.model.objects.published().alphabetical()),
            Prefetch("postrequisites", self.model.objects.published().alphabetical()),
        )


class Course(Listed, Visible):
    """What is taught: a discipline with a page of its own."""

    counted = ngettext_lazy("%(number)s discipline", "%(number)s disciplines", "number")
    listed_by = "title"
    found_by = ("title", "code")

    owner = models.ForeignKey(
        Institution, verbose_name=_("owner"), on_delete=models.RESTRICT, related_name="courses"
    )
    slug = models.SlugField(_("address"), max_length=100, unique=True)
    code = CodeField(_("code"), max_length=20, blank=True)
    title = models.CharField(_("title"), max_length=250)
    content = models.TextField(_("content"), blank=True)
    languages = UsesField(
        Language, verbose_name=_("languages of instruction"), related_name="courses", blank=True
    )
    prerequisites = models.ManyToManyField(
        "self",
        verbose_name=_("prerequisites"),
        symmetrical=False,
        related_name="postrequisites",
        through="Prerequisite",
        blank=True,
    )
    lecturers = UsesField(
        "programs.Person", verbose_name=_("lecturers"), related_name="courses", blank=True
    )
    occupations = UsesField(
        "programs.Occupation", verbose_name=_("occupations"), related_name="courses", blank=True
    )

    objects = CourseQuerySet.as_manager()

    class Meta:
        verbose_name = _("discipline")
        verbose_name_plural = _("disciplines")
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "code"],
                condition=~Q(code=""),
                name="course_code_once_per_owner",
                violation_error_message=_("This institution has a discipline of that code."),
            ),
        ]

    def get_absolute_url(self):
        return reverse("programs:course", args=[self.slug])

    def leads_to(self):
        """The disciplines that build on this one, none that it builds on itself."""
        earlier = {*self.prerequisites.all()}
        return [course for course in self.postrequisites.all() if course not in earlier]

    def statements_by_kind(self):
        """(heading, statements) for each kind there is, in the order of the kinds."""
        statements = self.statements.all()
        for kind in CourseStatementKind:
            if rows := [statement for statement in statements if statement.kind == kind]:
                yield COURSE_STATEMENT_HEADINGS[kind], rows


class Prerequisite(models.Model):
    """One discipline that must be passed before another."""

    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="requires")
    required = models.ForeignKey(
        Course,
        verbose_name=_("prerequisite"),
        on_delete=models.RESTRICT,
        related_name="required_by",
    )

    class Meta:
        verbose_name = _("prerequisite")
        verbose_name_plural = _("prerequisites")
        constraints = [
            models.UniqueConstraint(
                fields=["course", "required"],
                name="prerequisite_once",
                violation_error_message=_("This prerequisite is named already."),
            ),
            models.CheckConstraint(
                condition=~Q(course=F("required")),
                name="prerequisite_is_another_course",
                violation_error_message=_("A discipline cannot be its own prerequisite."),
            ),
            Acyclic(
                source="course",
                target="required",
                name="prerequisite_in_no_circle",
                violation_error_message=_("Prerequisites cannot run in a circle."),
            ),
        ]

    def __str__(self):
        return str(self.required)

    def clean(self):
        """Draws the circle beside the prerequisite; a form of a course asks no constraint of it."""
        super().clean()
        for constraint in self._meta.constraints:
            if isinstance(constraint, Acyclic):
                constraint.validate(type(self), self)


class CourseStatement(models.Model):
    """One ordered sentence about a discipline: an outcome, a topic, a book."""

    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="statements")
    kind = models.CharField(_("kind"), max_length=12, choices=CourseStatementKind.choices)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    text = models.TextField(_("text"))

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        ordering = ["kind", "position", "pk"]

    def __str__(self):
        return f"{self.get_kind_display()} {self.position}"
