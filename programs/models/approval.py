from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from catalog.common.web.uploads import check_scan

from ..choices import Paper
from .curriculum import Curriculum
from .sealable import Sealable


class Approval(Sealable):
    """The act by which a body approved one paper of a curriculum."""

    sealed_columns = (
        "curriculum_id",
        "paper",
        "academic_year",
        "body_kk",
        "body_ru",
        "date",
        "protocol",
    )

    curriculum = models.ForeignKey(Curriculum, on_delete=models.CASCADE, related_name="approvals")
    paper = models.CharField(_("paper"), max_length=20, choices=Paper.choices)
    academic_year = models.PositiveSmallIntegerField(
        _("academic year"),
        null=True,
        blank=True,
        help_text=_("The year in which it begins, for a working curriculum."),
    )
    body = models.CharField(_("body"), max_length=200)
    date = models.DateField(_("date"))
    protocol = models.CharField(_("protocol №"), max_length=40)
    scan = models.FileField(
        _("scan"), upload_to="scans/approvals/", blank=True, validators=[check_scan]
    )

    class Meta:
        verbose_name = _("approval")
        verbose_name_plural = _("approvals")
        ordering = ["date", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["curriculum", "paper", "academic_year"],
                name="approval_once_per_paper_and_year",
                violation_error_message=_(
                    "This paper has its approval for that academic year already."
                ),
            ),
            models.UniqueConstraint(
                fields=["curriculum", "paper"],
                condition=Q(academic_year__isnull=True),
                name="approval_once_per_paper",
                violation_error_message=_("This paper has its approval already."),
            ),
        ]

    def __str__(self):
        return f"{self.get_paper_display()}, {self.protocol}"

    def sealed_by(self):
        """The act on the program document stands with the seal; others come every year."""
        return super().sealed_by() if self.paper == Paper.PROGRAM_DOCUMENT else None
