from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from ..choices import GROUP_LABELS, choices
from ..curricula import Printed
from .curriculum import Curriculum


class PrintedTotal(models.Model):
    """A total that an imported document prints, kept beside the computed one."""

    curriculum = models.ForeignKey(Curriculum, on_delete=models.CASCADE, related_name="printed")
    semester = models.PositiveSmallIntegerField(_("semester"), null=True, blank=True)
    group = models.CharField(_("group"), max_length=25, choices=choices(GROUP_LABELS), blank=True)
    term = models.CharField(_("term"), max_length=10, blank=True)
    credits = models.PositiveSmallIntegerField(_("credits"))
    label = models.CharField(_("as printed"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("printed total")
        verbose_name_plural = _("printed totals")
        ordering = ["pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(group="") | Q(term=""),
                name="printed_total_of_one_kind",
                violation_error_message=_("A printed total is of a group or of a term."),
            ),
        ]

    def __str__(self):
        return f"{self.label or self.term or self.group}: {self.credits}"

    def value(self) -> Printed:
        """This total as a value of the core."""
        return Printed(
            self.semester, self.group or None, self.term or None, self.credits, self.label
        )
