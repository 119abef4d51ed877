from django.db import models
from django.db.models import Prefetch
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from catalog.common.models import Listed, UsesField, Visibility, Visible, VisibleQuerySet

from ..choices import DirectionKind
from .institution import Institution
from .network import Network


class CooperationQuerySet(VisibleQuerySet):
    def for_list(self):
        """In their own order, with topics and public partners."""
        return self.prefetch_related(
            "topics",
            Prefetch("partners", Institution.objects.published().alphabetical()),
            Prefetch("networks", Network.objects.published().alphabetical()),
        )


class TopicQuerySet(VisibleQuerySet):
    """Topics are as public as the direction of cooperation they belong to."""

    def published(self):
        return self.filter(direction__visibility=Visibility.PUBLIC)

    def for_detail(self):
        """With the direction, its public partners and networks, and its other topics."""
        directions = CooperationDirection.objects.for_list()
        return self.prefetch_related(Prefetch("direction", directions))


class CooperationDirection(Listed, Visible):
    """A line along which the host works with others: mobility, research, double degrees."""

    counted = ngettext_lazy(
        "%(number)s direction of cooperation", "%(number)s directions of cooperation", "number"
    )
    listed_by = "title"
    found_by = ("title",)

    slug = models.SlugField(_("address"), max_length=80, unique=True)
    kind = models.CharField(_("kind"), max_length=20, choices=DirectionKind.choices)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    title = models.CharField(_("title"), max_length=200)
    text = models.TextField(_("text"), blank=True)
    partners = UsesField(
        Institution, verbose_name=_("partners"), related_name="directions", blank=True
    )
    networks = UsesField(Network, verbose_name=_("networks"), related_name="directions", blank=True)

    objects = CooperationQuerySet.as_manager()

    class Meta:
        verbose_name = _("direction of cooperation")
        verbose_name_plural = _("directions of cooperation")
        ordering = ["position", "pk"]


class ResearchTopic(Listed):
    """A topic that universities study together."""

    listed_by = "title"
    found_by = ("title",)

    direction = models.ForeignKey(
        CooperationDirection,
        verbose_name=_("direction of cooperation"),
        on_delete=models.CASCADE,
        related_name="topics",
    )
    slug = models.SlugField(_("address"), max_length=80, unique=True)
    position = models.PositiveSmallIntegerField(_("order"), default=0)
    title = models.CharField(_("title"), max_length=200)

    objects = TopicQuerySet.as_manager()

    class Meta:
        verbose_name = _("research topic")
        verbose_name_plural = _("research topics")
        ordering = ["position", "pk"]

    def get_absolute_url(self):
        return reverse("partners:topic", args=[self.slug])
