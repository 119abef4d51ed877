from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from catalog.common.models import Listed

from ..choices import OccupationKind
from ..querysets import OccupationQuerySet


class Occupation(Listed):
    """A position or field of work that programs and courses lead to."""

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    kind = models.CharField(
        _("kind"),
        max_length=10,
        choices=OccupationKind.choices,
        default=OccupationKind.POSITION,
    )
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    name = models.CharField(_("name"), max_length=160)

    objects = OccupationQuerySet.as_manager()

    class Meta:
        verbose_name = _("occupation")
        verbose_name_plural = _("occupations")
        ordering = ["position", "pk"]

    def get_absolute_url(self):
        return reverse("programs:occupation", args=[self.slug])
