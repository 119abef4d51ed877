"""The ordered rows of a program's card."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from partners.models import Institution

from ..choices import PartnerRole, StatementKind
from .course import Course
from .program import Program


class ProgramStatement(models.Model):
    """One ordered sentence of a program's card."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="statements")
    kind = models.CharField(_("kind"), max_length=15, choices=StatementKind.choices)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    heading = models.CharField(_("heading"), max_length=160, blank=True)
    text = models.TextField(_("text"))

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")
        ordering = ["kind", "position", "pk"]

    def __str__(self):
        return f"{self.get_kind_display()} {self.position}"


class MainDiscipline(models.Model):
    """A main discipline of a program, shown while no curriculum is published."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="disciplines")
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    title = models.CharField(_("title"), max_length=250)
    course = models.ForeignKey(
        Course,
        verbose_name=_("discipline"),
        on_delete=models.RESTRICT,
        related_name="main_in",
        null=True,
        blank=True,
    )

    class Meta:
        verbose_name = _("main discipline")
        verbose_name_plural = _("main disciplines")
        ordering = ["position", "pk"]

    def __str__(self):
        return self.title or str(self.pk)


class ProgramPartner(models.Model):
    """An institution that runs a program together with its owner."""

    program = models.ForeignKey(Program, on_delete=models.CASCADE, related_name="partnerships")
    institution = models.ForeignKey(
        Institution,
        verbose_name=_("institution"),
        on_delete=models.RESTRICT,
        related_name="partnerships",
    )
    role = models.CharField(_("role"), max_length=15, choices=PartnerRole.choices)
    note = models.CharField(_("note"), max_length=300, blank=True)

    class Meta:
        verbose_name = _("partner of a program")
        verbose_name_plural = _("partners of a program")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["program", "institution", "role"],
                name="program_partner_once_per_role",
                violation_error_message=_("This institution has that role in the program already."),
            ),
        ]

    def __str__(self):
        return f"{self.institution} ({self.get_role_display()})"
