"""The national classifier: field 03, direction 7M031, group B140."""

from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import CodeField, Listed, UsesField, VisibleQuerySet

from ..choices import LEVEL_LABELS, ThresholdCategory, choices


class Classified(Listed):
    """An entry of the classifier, known by its code."""

    found_by = ("code", "name")

    name = models.CharField(_("name"), max_length=200)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        abstract = True
        ordering = ["code"]

    def __str__(self):
        return f"{self.code} {self.name}"


class FieldOfEducation(Classified):
    """One of the twelve fields of education of the classifier."""

    code = CodeField(
        _("code"),
        max_length=2,
        unique=True,
        validators=[RegexValidator(r"^(0[1-9]|1[0-2])$", _("A field has a code from 01 to 12."))],
    )

    class Meta(Classified.Meta):
        verbose_name = _("field of education")
        verbose_name_plural = _("fields of education")


class TrainingDirection(Classified):
    """A direction of training within a field, at one level: 7M031 Social sciences."""

    counted = ngettext_lazy(
        "%(number)s training direction", "%(number)s training directions", "number"
    )

    field = models.ForeignKey(
        FieldOfEducation,
        verbose_name=_("field of education"),
        on_delete=models.RESTRICT,
        related_name="directions",
    )
    code = CodeField(
        _("code"),
        max_length=5,
        unique=True,
        validators=[
            RegexValidator(
                r"^(6B|7M|7R|8D)(0[1-9]|1[0-2])\d$",
                _("A direction has a code like 7M031."),
            )
        ],
    )

    class Meta(Classified.Meta):
        verbose_name = _("training direction")
        verbose_name_plural = _("training directions")


class ProfileSubject(Listed):
    """A school subject of the Unified National Testing that a group of programs asks for."""

    slug = models.SlugField(_("address"), max_length=60, unique=True)
    name = models.CharField(_("name"), max_length=120)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        verbose_name = _("profile subject")
        verbose_name_plural = _("profile subjects")


class ProgramGroup(Classified):
    """A group of programs with common entry: B140, M064, D064."""

    counted = ngettext_lazy(
        "%(number)s group of programs", "%(number)s groups of programs", "number"
    )

    code = CodeField(
        _("code"),
        max_length=5,
        unique=True,
        validators=[
            RegexValidator(r"^(BM|[BMRD])\d{3}$", _("A group has a code like B140 or M064."))
        ],
    )
    level = models.CharField(_("level"), max_length=2, choices=choices(LEVEL_LABELS))
    profile_subjects = UsesField(
        ProfileSubject,
        verbose_name=_("profile subjects"),
        related_name="groups",
        blank=True,
        help_text=_("The pair of subjects that applicants take, as a set."),
    )
    threshold_category = models.CharField(
        _("threshold of the testing"),
        max_length=15,
        choices=ThresholdCategory.choices,
        default=ThresholdCategory.OTHER,
    )

    class Meta(Classified.Meta):
        verbose_name = _("group of programs")
        verbose_name_plural = _("groups of programs")
