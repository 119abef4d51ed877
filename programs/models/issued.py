from django.conf import settings
from django.contrib.admin import display
from django.db import models
from django.db.models import Q
from django.db.models.functions import Length
from django.db.models.lookups import Exact
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.text.languages import BILINGUAL, LANGUAGES, NAMES

from ..curricula import short_code
from .curriculum import Curriculum

DIGITS = 64

EDITIONS = [*NAMES.items(), (BILINGUAL, f"{NAMES['kk']}, {NAMES['ru']}")]


class IssuedPaperQuerySet(models.QuerySet):
    def of_bytes(self, sha256):
        """Papers that are these bytes; equal bytes may have been issued for several plans."""
        return self.filter(sha256=sha256).select_related("curriculum")


class IssuedPaper(models.Model):
    """One paper of a sealed plan as it left the catalog: known by its bytes, never by its name."""

    counted = ngettext_lazy("%(number)s issued paper", "%(number)s issued papers", "number")

    curriculum = models.ForeignKey(
        Curriculum, verbose_name=_("curriculum"), on_delete=models.RESTRICT, related_name="issued"
    )
    seal = models.CharField(_("seal"), max_length=DIGITS)
    form = models.CharField(_("form of the paper"), max_length=40)
    file_format = models.CharField(_("file format"), max_length=10)
    language = models.CharField(_("language"), max_length=5, choices=EDITIONS)
    sha256 = models.CharField("SHA-256", max_length=DIGITS, db_index=True)
    issued_at = models.DateTimeField(_("issued at"), auto_now_add=True)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("issued by"),
        on_delete=models.RESTRICT,
        related_name="issued_papers",
        null=True,
        blank=True,
        help_text=_("Empty where a reader downloaded it or a command of the server wrote it."),
    )

    objects = IssuedPaperQuerySet.as_manager()

    class Meta:
        verbose_name = _("issued paper")
        verbose_name_plural = _("issued papers")
        ordering = ["-issued_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["seal", "form", "file_format", "language", "sha256"],
                name="issued_paper_once",
                violation_error_message=_("This paper stands in the register already."),
            ),
            models.CheckConstraint(
                condition=Exact(Length("seal"), DIGITS),
                name="issued_paper_sealed",
                violation_error_message=_("A seal has 64 digits."),
            ),
            models.CheckConstraint(
                condition=Exact(Length("sha256"), DIGITS),
                name="issued_paper_hashed",
                violation_error_message=_("A SHA-256 has 64 digits."),
            ),
            models.CheckConstraint(
                condition=~Q(form="") & ~Q(file_format=""),
                name="issued_paper_form_given",
                violation_error_message=_("An issued paper has a form and a file format."),
            ),
            models.CheckConstraint(
                condition=Q(language__in=(*LANGUAGES, BILINGUAL)),
                name="issued_paper_language_known",
                violation_error_message=_("A paper is issued in a language of the catalog."),
            ),
        ]

    def __str__(self):
        return f"{self.form}.{self.file_format}, {self.language}, {self.code}"

    @property
    @display(description=_("code"))
    def code(self):
        """The short code of the seal it was issued under."""
        return short_code(self.seal)
