from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from partners.models import Institution

from ..choices import Paper


class Signatory(models.Model):
    """A post whose holder signs one kind of paper of an institution."""

    counted = ngettext_lazy("%(number)s signatory", "%(number)s signatories", "number")

    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="signatories",
    )
    paper = models.CharField(_("paper"), max_length=20, choices=Paper.choices)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    post = models.CharField(_("post"), max_length=200)

    class Meta:
        verbose_name = _("signatory")
        verbose_name_plural = _("signatories")
        ordering = ["institution", "paper", "position", "pk"]

    def __str__(self):
        return self.post or str(self.pk)
