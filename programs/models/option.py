from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.common.text.languages import texts

from .item import CurriculumItem
from .sealable import Sealable


class ElectiveOption(Sealable):
    """A discipline that may fill an elective slot; it adds nothing to the sum."""

    sealed_columns = ("item_id", "course_id", "position", "credits")

    item = models.ForeignKey(CurriculumItem, on_delete=models.CASCADE, related_name="options")
    course = models.ForeignKey(
        "programs.Course",
        verbose_name=_("discipline"),
        on_delete=models.RESTRICT,
        related_name="elective_options",
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    credits = models.PositiveSmallIntegerField(
        _("credits"), validators=[MinValueValidator(1), MaxValueValidator(120)]
    )

    class Meta:
        verbose_name = _("elective option")
        verbose_name_plural = _("elective options")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["item", "course"],
                name="option_once_per_slot",
                violation_error_message=_("This discipline is an option of the slot already."),
            ),
            models.CheckConstraint(
                condition=Q(credits__gte=1, credits__lte=120),
                name="option_credits_sensible",
                violation_error_message=_("An option has from 1 to 120 credits."),
            ),
        ]

    def __str__(self):
        return str(self.course)

    def sealed_by(self):
        return self.item.curriculum if self.item_id else None

    def content(self):
        """This option as its row keeps it."""
        course = self.course
        return {
            "course": course.slug,
            "code": course.code,
            "title": texts(course, "title"),
            "credits": self.credits,
        }
