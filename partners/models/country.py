from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.common.models import Listed, VisibleQuerySet


class Country(Listed):
    """A state, by its two-letter code of ISO 3166-1."""

    found_by = ("name", "code")

    code = models.CharField(
        _("code"), max_length=2, unique=True, validators=[RegexValidator(r"^[A-Z]{2}$")]
    )
    name = models.CharField(_("name"), max_length=120)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        verbose_name = _("country")
        verbose_name_plural = _("countries")
