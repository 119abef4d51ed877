from django.core.validators import RegexValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from catalog.common.models import Listed, VisibleQuerySet


class Language(Listed):
    """A language in which, or which, something is taught."""

    found_by = ("name", "code")

    code = models.CharField(
        _("code"), max_length=3, unique=True, validators=[RegexValidator(r"^[a-z]{2,3}$")]
    )
    name = models.CharField(_("name"), max_length=80)

    objects = VisibleQuerySet.as_manager()

    class Meta:
        verbose_name = _("language")
        verbose_name_plural = _("languages")
