from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from ..choices import Status, TransitionAct
from .curriculum import Curriculum


class CurriculumMove(models.Model):
    """One step in the life of a curriculum: who moved it, from where to where, when and why."""

    curriculum = models.ForeignKey(Curriculum, on_delete=models.CASCADE, related_name="moves")
    act = models.CharField(_("act"), max_length=10, choices=TransitionAct.choices)
    source = models.CharField(_("from"), max_length=10, choices=Status.choices)
    target = models.CharField(_("to"), max_length=10, choices=Status.choices)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("author"),
        on_delete=models.RESTRICT,
        related_name="curriculum_moves",
        null=True,
        blank=True,
        help_text=_("Empty where a command of the server moved it."),
    )
    at = models.DateTimeField(_("time"), auto_now_add=True)
    reason = models.TextField(_("reason"), blank=True)
    accepted = models.JSONField(
        _("accepted findings"),
        default=dict,
        blank=True,
        help_text=_("The word given for each warning that stood when it was approved."),
    )

    class Meta:
        verbose_name = _("move")
        verbose_name_plural = _("moves")
        ordering = ["pk"]

    def __str__(self):
        return f"{self.get_act_display()} ({self.get_target_display()})"
