from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from partners.models import Institution

from .language import Language


class JointStage(models.Model):
    """A stretch of semesters of a joint or double degree; what is unknown stays unknown."""

    program = models.ForeignKey("programs.Program", on_delete=models.CASCADE, related_name="stages")
    first_semester = models.PositiveSmallIntegerField(_("from semester"))
    last_semester = models.PositiveSmallIntegerField(_("to semester"))
    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="stages",
        null=True,
        blank=True,
        help_text=_("Empty where it is not known."),
    )
    language = models.ForeignKey(
        Language,
        verbose_name=_("language of instruction"),
        on_delete=models.RESTRICT,
        related_name="stages",
        null=True,
        blank=True,
    )
    diploma = models.CharField(_("diploma"), max_length=250, blank=True)
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("stage of a joint degree")
        verbose_name_plural = _("stages of a joint degree")
        ordering = ["first_semester", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(first_semester__gte=1, last_semester__lte=14)
                & Q(last_semester__gte=F("first_semester")),
                name="stage_semesters_in_order",
                violation_error_message=_(
                    "Semesters run from 1 to 14; a stage ends no earlier than it starts."
                ),
            ),
        ]

    def __str__(self):
        return f"{self.first_semester}–{self.last_semester}"
