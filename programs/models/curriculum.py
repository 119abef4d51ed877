from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.common.models import VersionField, Visibility
from catalog.common.uploads import check_scan

from ..choices import Base, Paper, Status, Track
from ..curricula import Ledger, Plan, ledger
from ..querysets import CurriculumQuerySet
from .program import Program


class Curriculum(models.Model):
    """The plan of one program for one intake year, study track and base of admission."""

    program = models.ForeignKey(
        Program, verbose_name=_("program"), on_delete=models.PROTECT, related_name="curricula"
    )
    intake = models.PositiveSmallIntegerField(
        _("year of admission"), validators=[MinValueValidator(1990), MaxValueValidator(2100)]
    )
    track = models.CharField(_("study track"), max_length=12, choices=Track.choices)
    base = models.CharField(_("base of admission"), max_length=12, choices=Base.choices)
    revision = models.PositiveSmallIntegerField(_("revision"), default=1)
    semesters = models.PositiveSmallIntegerField(_("semesters"))
    credits = models.PositiveSmallIntegerField(
        _("stated credits"), help_text=_("The total that the approved document states, in ECTS.")
    )
    status = models.CharField(
        _("status"), max_length=10, choices=Status.choices, default=Status.DRAFT
    )
    note = models.TextField(
        _("note"), blank=True, help_text=_("Shown to readers: what was inferred, and from what.")
    )
    version = VersionField(_("version"))

    objects = CurriculumQuerySet.as_manager()

    class Meta:
        verbose_name = _("curriculum")
        verbose_name_plural = _("curricula")
        ordering = ["program", "-intake", "-revision"]
        permissions = [("publish_curriculum", "Can approve, publish and archive")]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "intake", "track", "base", "revision"],
                name="curriculum_revision_once",
                violation_error_message=_("This revision of the curriculum exists already."),
            ),
            models.UniqueConstraint(
                fields=["program", "intake", "track", "base"],
                condition=Q(status=Status.PUBLISHED),
                name="curriculum_one_published",
                violation_error_message=_(
                    "Another revision of this curriculum is published already."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(track="") & ~Q(base=""), name="curriculum_track_and_base_given"
            ),
            models.CheckConstraint(
                condition=Q(intake__gte=1990, intake__lte=2100), name="curriculum_intake_sensible"
            ),
            models.CheckConstraint(
                condition=Q(semesters__gte=1, semesters__lte=14, credits__gte=1),
                name="curriculum_length_sensible",
                violation_error_message=_("A curriculum has 1 to 14 semesters and some credits."),
            ),
            models.CheckConstraint(
                condition=Q(revision__gte=1), name="curriculum_revision_from_one"
            ),
        ]

    def __str__(self):
        return f"{self.program.code}, {self.intake} ({self.get_status_display()})"

    def plan(self) -> Plan:
        """The rows as values; needs `CurriculumQuerySet.with_rows()`, or it asks for them."""
        return Plan(level=self.program.level, lines=tuple(item.line() for item in self.items.all()))

    def course_urls(self) -> dict[str, str]:
        """The addresses of the public disciplines that its rows name, by slug."""
        courses = [course for item in self.items.all() for course in item.taught()]
        return {
            course.slug: course.get_absolute_url()
            for course in courses
            if course.visibility == Visibility.PUBLIC
        }

    def ledger(self) -> Ledger:
        """The sums of this plan, with the rows that prove them."""
        return ledger(self.plan())


class CurriculumModule(models.Model):
    """A module of a curriculum: disciplines that belong together."""

    curriculum = models.ForeignKey(Curriculum, on_delete=models.CASCADE, related_name="modules")
    number = models.PositiveSmallIntegerField(_("module №"))
    kind = models.CharField(_("module type"), max_length=120, blank=True)
    title = models.CharField(_("title"), max_length=200)

    class Meta:
        verbose_name = _("module")
        verbose_name_plural = _("modules")
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["curriculum", "number"], name="module_number_once"),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"


class Approval(models.Model):
    """The act by which a body approved one paper of a curriculum."""

    curriculum = models.ForeignKey(Curriculum, on_delete=models.CASCADE, related_name="approvals")
    paper = models.CharField(_("paper"), max_length=20, choices=Paper.choices)
    academic_year = models.PositiveSmallIntegerField(
        _("academic year"),
        null=True,
        blank=True,
        help_text=_("The year in which it begins, for a working curriculum."),
    )
    body = models.CharField(_("body"), max_length=200)
    date = models.DateField(_("date"))
    protocol = models.CharField(_("protocol №"), max_length=40)
    scan = models.FileField(
        _("scan"), upload_to="scans/approvals/", blank=True, validators=[check_scan]
    )

    class Meta:
        verbose_name = _("approval")
        verbose_name_plural = _("approvals")
        ordering = ["date", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["curriculum", "paper", "academic_year"],
                name="approval_once_per_paper_and_year",
            ),
            models.UniqueConstraint(
                fields=["curriculum", "paper"],
                condition=Q(academic_year__isnull=True),
                name="approval_once_per_paper",
                violation_error_message=_("This paper has its approval already."),
            ),
        ]

    def __str__(self):
        return f"{self.get_paper_display()}, {self.protocol}"
