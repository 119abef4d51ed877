from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import Derived, VersionField
from catalog.common.text.languages import texts

from ...choices import WHOLE_TRACKS, Base, Status, Track
from ...curricula import Ledger, Level, Plan, ledger, short_code
from ..sealable import Sealable
from .queryset import CurriculumQuerySet


class Curriculum(Sealable, Derived):
    """The plan of one program for one intake year, study track and base of admission."""

    counted = ngettext_lazy("%(number)s curriculum", "%(number)s curricula", "number")

    sealed_columns = ("program_id", "intake", "track", "base", "revision", "semesters", "credits")

    program = models.ForeignKey(
        "programs.Program",
        verbose_name=_("program"),
        on_delete=models.RESTRICT,
        related_name="curricula",
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
    seal = models.CharField(_("seal"), max_length=64, blank=True, editable=False, db_index=True)
    snapshot = models.JSONField(_("official names"), null=True, blank=True, editable=False)
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
                condition=~Q(track="") & ~Q(base=""),
                name="curriculum_track_and_base_given",
                violation_error_message=_(
                    "A curriculum names its track and its base of admission."
                ),
            ),
            models.CheckConstraint(
                condition=Q(intake__gte=1990, intake__lte=2100),
                name="curriculum_intake_sensible",
                violation_error_message=_("The year of admission is between 1990 and 2100."),
            ),
            models.CheckConstraint(
                condition=Q(semesters__gte=1, semesters__lte=14, credits__gte=1),
                name="curriculum_length_sensible",
                violation_error_message=_("A curriculum has 1 to 14 semesters and some credits."),
            ),
            models.CheckConstraint(
                condition=Q(revision__gte=1),
                name="curriculum_revision_from_one",
                violation_error_message=_("Revisions are counted from 1."),
            ),
        ]

    def __str__(self):
        return f"{self.program.code}, {self.intake} ({self.get_status_display()})"

    def sealed_by(self):
        return self

    def get_absolute_url(self):
        return reverse(
            "programs:curriculum_revision",
            args=[self.program.address, self.intake, self.track, self.base, self.revision],
        )

    @property
    def key(self):
        """`2024-profile-higher-1`: this plan among those of its program."""
        return f"{self.intake}-{self.track}-{self.base}-{self.revision}"

    @property
    def is_whole(self):
        """Whether it is of a track that may stand for the program; a shortened one is not."""
        return self.track in WHOLE_TRACKS[self.program.level]

    @property
    def short_name(self):
        """`2024`, and the track where it is not a whole one: `2024-shortened`."""
        return f"{self.intake}" if self.is_whole else f"{self.intake}-{self.track}"

    @property
    def is_in_force(self):
        """Whether readers see it as the plan of its intake, track and base."""
        return self.status == Status.PUBLISHED

    @property
    def is_archived(self):
        return self.status == Status.ARCHIVED

    @property
    def is_sealed(self):
        """Whether it was approved: from then on only its status changes."""
        return bool(self.seal)

    @property
    def code(self):
        """The short code of the seal, as papers print it."""
        return short_code(self.seal) if self.seal else ""

    def live_names(self):
        """The program's official names as they stand now."""
        return {"code": self.program.code, "title": texts(self.program, "title")}

    def official_names(self):
        """The program's names that were approved, or that would be."""
        return self.snapshot["names"] if self.snapshot else self.live_names()

    def live_snapshot(self):
        """What approval keeps of the plan itself: official names, and columns."""
        return {"names": self.live_names(), "columns": self.columns()}

    def is_as_approved(self):
        """Whether its own columns and those of its rows are still the approved ones."""
        return (
            self.snapshot is not None
            and self.columns() == self.snapshot["columns"]
            and all(item.is_as_approved() for item in self.items.all())
        )

    def plan(self) -> Plan:
        """The rows as values; needs `CurriculumQuerySet.with_rows()`, or it asks for them."""
        return Plan(
            level=Level(self.program.level),
            lines=tuple(item.line() for item in self.items.all()),
            intake=self.intake,
            track=self.track,
            base=self.base,
            semesters=self.semesters,
            stated_credits=self.credits,
            printed=tuple(printed.value() for printed in self.printed.all()),
        )

    def course_urls(self) -> dict[str, str]:
        """The addresses of the public disciplines that its rows name, by slug."""
        courses = [course for item in self.items.all() for course in item.taught()]
        return {course.slug: course.get_absolute_url() for course in courses if course.is_public}

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
            models.UniqueConstraint(
                fields=["curriculum", "number"],
                name="module_number_once",
                violation_error_message=_("This curriculum has a module of that number."),
            ),
        ]

    def __str__(self):
        return f"{self.number}. {self.title}"
