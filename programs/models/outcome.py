from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.common.models import CodeField, UsesField

from .course import Course
from .program import Program


class LearningOutcome(models.Model):
    """What a graduate of a program can do; with its courses it makes the matrix."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="outcomes")
    code = CodeField(_("code"), max_length=10)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    text = models.TextField(_("text"))
    courses = UsesField(
        Course, verbose_name=_("disciplines"), related_name="program_outcomes", blank=True
    )

    class Meta:
        verbose_name = _("learning outcome")
        verbose_name_plural = _("learning outcomes")
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "code"],
                name="outcome_code_once_per_program",
                violation_error_message=_("This program has an outcome of that code."),
            ),
        ]

    def __str__(self):
        return self.code
