from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SourceDocument(models.Model):
    """A document that statements of the catalog come from."""

    slug = models.SlugField(_("key"), max_length=80, unique=True)
    title = models.CharField(_("title"), max_length=250)
    language = models.CharField(_("language"), max_length=2, choices=settings.LANGUAGES)
    dated = models.DateField(_("dated"), null=True, blank=True)
    checked_on = models.DateField(
        _("last checked on"), help_text=_("The day when the catalog was last compared with it.")
    )
    url = models.URLField(_("web address"), blank=True)
    note = models.TextField(_("note"), blank=True)

    class Meta:
        verbose_name = _("source document")
        verbose_name_plural = _("source documents")
        ordering = ["pk"]

    def __str__(self):
        return self.title or self.slug
