"""The Unified National Testing by year: its parts, and the scores that admission asks for."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from catalog.common.models import Derived, VersionField

from ..choices import ThresholdCategory


class TestingRule(Derived):
    """How school leavers are tested in one year; figures change every year."""

    __test__ = False  # pytest takes any class named Test… for one of its own

    year = models.PositiveSmallIntegerField(_("year of admission"), unique=True)
    maximum = models.PositiveSmallIntegerField(_("highest score"))
    is_preliminary = models.BooleanField(_("preliminary"), default=True)
    source = models.CharField(_("source"), max_length=300, blank=True)
    version = VersionField(_("version"))

    class Meta:
        verbose_name = _("rule of the Unified National Testing")
        verbose_name_plural = _("rules of the Unified National Testing")
        ordering = ["-year"]
        constraints = [
            models.CheckConstraint(
                condition=Q(year__gte=1990, year__lte=2100),
                name="testing_year_sensible",
                violation_error_message=_("The year is between 1990 and 2100."),
            ),
        ]

    def __str__(self):
        return str(self.year)


class TestingPart(models.Model):
    """A subject of the testing: what it gives at most, and what one needs at least."""

    __test__ = False

    rule = models.ForeignKey(TestingRule, on_delete=models.CASCADE, related_name="parts")
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    name = models.CharField(_("name"), max_length=120)
    maximum = models.PositiveSmallIntegerField(_("highest score"))
    least = models.PositiveSmallIntegerField(_("at least"))
    is_profile = models.BooleanField(_("profile subject of the applicant's choice"), default=False)

    class Meta:
        verbose_name = _("subject of the testing")
        verbose_name_plural = _("subjects of the testing")
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(least__lte=F("maximum")),
                name="testing_part_possible",
                violation_error_message=_("The least score is above the highest one."),
            ),
        ]

    def __str__(self):
        return self.name or str(self.pk)


class TestingThreshold(models.Model):
    """The score from which one may apply, for one kind of programs."""

    __test__ = False

    rule = models.ForeignKey(TestingRule, on_delete=models.CASCADE, related_name="thresholds")
    category = models.CharField(
        _("kind of programs"), max_length=15, choices=ThresholdCategory.choices
    )
    score = models.PositiveSmallIntegerField(_("threshold score"))

    class Meta:
        verbose_name = _("threshold of the testing")
        verbose_name_plural = _("thresholds of the testing")
        ordering = ["-score", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["rule", "category"],
                name="testing_threshold_once",
                violation_error_message=_("This category has its threshold already."),
            ),
        ]

    def __str__(self):
        return f"{self.get_category_display()}: {self.score}"
