from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from catalog.common.text.languages import LANGUAGES, texts

from ...choices import (
    COMPONENT_LABELS,
    CYCLE_LABELS,
    GROUP_LABELS,
    KIND_LABELS,
    Control,
    choices,
)
from ...curricula import Kind, Line, Option
from ..curriculum import Curriculum, CurriculumModule
from ..sealable import Sealable
from .queryset import CurriculumItemQuerySet

OFFICIAL = ("kk", "ru")
HOURS = ("lectures", "practicals", "laboratory", "studio", "practice", "siwi", "siw")


def hours_field(label):
    return models.PositiveSmallIntegerField(label, null=True, blank=True)


def kind_names(kind):
    names = {}
    for language in LANGUAGES:
        with override(language):
            names[language] = str(KIND_LABELS[kind])
    return names


class CurriculumItem(Sealable):
    """One row of a curriculum: a discipline, an elective slot or a named activity.

    A row of an approved plan takes an English name later, and no other change.
    """

    sealed_columns = (
        *("curriculum_id", "semester", "position", "kind", "cycle", "component", "credits"),
        *("course_id", "activity_kk", "activity_ru", "is_counted", "control", "group"),
        *HOURS,
    )

    curriculum = models.ForeignKey(Curriculum, on_delete=models.CASCADE, related_name="items")
    semester = models.PositiveSmallIntegerField(_("semester"), validators=[MinValueValidator(1)])
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    kind = models.CharField(
        _("kind"), max_length=20, choices=choices(KIND_LABELS), default=Kind.DISCIPLINE.value
    )
    cycle = models.CharField(_("cycle"), max_length=3, choices=choices(CYCLE_LABELS), blank=True)
    component = models.CharField(
        _("component"), max_length=2, choices=choices(COMPONENT_LABELS), blank=True
    )
    credits = models.PositiveSmallIntegerField(
        _("credits"), validators=[MinValueValidator(1), MaxValueValidator(120)]
    )
    course = models.ForeignKey(
        "programs.Course",
        verbose_name=_("discipline"),
        on_delete=models.RESTRICT,
        related_name="items",
        null=True,
        blank=True,
    )
    activity = models.CharField(
        _("name of the activity"),
        max_length=250,
        blank=True,
        help_text=_("For rows that are no discipline: practice, research, an elective slot."),
    )
    module = models.ForeignKey(
        CurriculumModule,
        verbose_name=_("module"),
        on_delete=models.RESTRICT,
        related_name="items",
        null=True,
        blank=True,
    )
    is_counted = models.BooleanField(
        _("counted in the total"),
        default=False,
        help_text=_("Only for additional training, which otherwise stands outside the total."),
    )
    lectures = hours_field(_("lectures, hours"))
    practicals = hours_field(_("practical classes, hours"))
    laboratory = hours_field(_("laboratory classes, hours"))
    studio = hours_field(_("studio classes, hours"))
    practice = hours_field(_("practice, hours"))
    siwi = hours_field(_("independent work under instructor, hours"))
    siw = hours_field(_("student independent work, hours"))
    control = models.CharField(
        _("form of control"), max_length=12, choices=Control.choices, blank=True
    )
    group = models.CharField(
        _("group"),
        max_length=25,
        choices=choices(GROUP_LABELS),
        blank=True,
        help_text=_("Only where the row counts in another sub-total than its kind or cycle says."),
    )
    group_reason = models.CharField(_("reason for the group"), max_length=250, blank=True)
    snapshot = models.JSONField(_("as approved"), null=True, blank=True, editable=False)

    objects = CurriculumItemQuerySet.as_manager()

    class Meta:
        verbose_name = _("curriculum row")
        verbose_name_plural = _("curriculum rows")
        ordering = ["semester", "position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(semester__gte=1, semester__lte=14),
                name="item_semester_sensible",
                violation_error_message=_("Semesters are counted from 1 to 14."),
            ),
            models.CheckConstraint(
                condition=Q(credits__gte=1, credits__lte=120),
                name="item_credits_sensible",
                violation_error_message=_("A row has from 1 to 120 credits."),
            ),
            models.CheckConstraint(
                condition=Q(kind=Kind.DISCIPLINE.value, course__isnull=False)
                | (~Q(kind=Kind.DISCIPLINE.value) & Q(course__isnull=True)),
                name="item_course_for_disciplines_alone",
                violation_error_message=_(
                    "A discipline names its course; any other row names an activity."
                ),
            ),
            models.CheckConstraint(
                condition=~Q(kind=Kind.FINAL_ATTESTATION.value) | Q(cycle="", component=""),
                name="item_attestation_outside_cycles",
                violation_error_message=_("Final attestation stands outside the cycles."),
            ),
            models.CheckConstraint(
                condition=Q(is_counted=False) | Q(kind=Kind.ADDITIONAL_TRAINING.value),
                name="item_counted_for_additional_training_alone",
                violation_error_message=_(
                    "Only additional training says whether it is counted in the total."
                ),
            ),
            models.CheckConstraint(
                condition=Q(group="") | ~Q(group_reason=""),
                name="item_group_with_a_reason",
                violation_error_message=_("Say why the row counts in another group."),
            ),
        ]

    def __str__(self):
        return f"{self.semester}.{self.position}"

    def taught(self):
        """The disciplines this row may stand for: its own, or the options of its slot."""
        own = [self.course] if self.course_id else []
        return own + [option.course for option in self.options.all()]

    def titles(self):
        """The row's name by language; the kind's own name where an activity has none."""
        source, name = (self.course, "title") if self.course_id else (self, "activity")
        names = texts(source, name)
        return names if any(names.values()) else kind_names(self.kind)

    def live_content(self):
        """What the row names, as courses and activities are called now."""
        return {
            "course": self.course.slug if self.course_id else "",
            "code": self.course.code if self.course_id else "",
            "title": self.titles(),
            "options": [option.content() for option in self.options.all()],
            "hours": {
                name: getattr(self, name) for name in HOURS if getattr(self, name) is not None
            },
            "control": self.control,
        }

    def content(self):
        """What the row names: its snapshot once approved, whatever courses are called since.

        An English name that was missing then is taken from today's course, as long as the
        official names are still the same.
        """
        if self.snapshot is None:
            return self.live_content()
        content, today = self.snapshot["content"], self.titles()
        title = content["title"]
        if not title["en"] and all(today[language] == title[language] for language in OFFICIAL):
            return {**content, "title": today}
        return content

    def live_snapshot(self):
        """What approval keeps of this row: what it names, and its columns to tell a change by."""
        return {
            "content": self.live_content(),
            "columns": self.columns(),
            "options": [option.columns() for option in self.options.all()],
        }

    def is_as_approved(self):
        """Whether the row's own columns are still those that were approved."""
        live = self.live_snapshot()
        return self.snapshot is not None and all(
            live[part] == self.snapshot[part] for part in ("columns", "options")
        )

    def line(self) -> Line:
        """This row as a value of the core."""
        content = self.content()
        return Line(
            key=self.pk,
            semester=self.semester,
            position=self.position,
            kind=Kind(self.kind),
            credits=self.credits,
            cycle=self.cycle or None,
            component=self.component or None,
            counted=self.is_counted,
            module=self.module.title if self.module_id else "",
            group=self.group or None,
            group_reason=self.group_reason,
            **{**content, "options": tuple(Option(**option) for option in content["options"])},
        )
