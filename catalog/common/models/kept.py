from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

DAYS = 7
MAX_OF_ONE = 10
MAX_LETTERS = 1_000_000


class KeptFormQuerySet(models.QuerySet):
    def standing(self):
        """Those that have not expired."""
        return self.filter(kept_at__gt=timezone.now() - timedelta(days=DAYS))

    def expired(self):
        return self.filter(kept_at__lte=timezone.now() - timedelta(days=DAYS))

    def surplus_of(self, owner):
        """Those that one person has too many of, the newest left out."""
        newest = self.filter(owner=owner).values_list("pk", flat=True)[:MAX_OF_ONE]
        return self.filter(owner=owner).exclude(pk__in=list(newest))


class KeptForm(models.Model):
    """What somebody had typed into a page when the session was over."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("account"),
        on_delete=models.CASCADE,
        related_name="kept_forms",
    )
    path = models.CharField(_("page"), max_length=500)
    address = models.CharField(_("address"), max_length=2000)
    content = models.TextField(_("texts"))
    kept_at = models.DateTimeField(_("time"), default=timezone.now)

    objects = KeptFormQuerySet.as_manager()

    class Meta:
        verbose_name = _("kept form")
        verbose_name_plural = _("kept forms")
        ordering = ["-kept_at", "-pk"]
        default_permissions = ()
        indexes = [models.Index(fields=["owner", "path"], name="kept_form_of_whom_and_where")]

    def __str__(self):
        return self.address
