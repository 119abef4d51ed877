from django.db.models import Prefetch

from catalog.common.models import Visibility, VisibleQuerySet


class CooperationQuerySet(VisibleQuerySet):
    def for_list(self):
        """In their own order, with topics and public partners."""
        partners = self.model._meta.get_field("partners").related_model.objects
        networks = self.model._meta.get_field("networks").related_model.objects
        return self.prefetch_related(
            "topics",
            Prefetch("partners", partners.published().alphabetical()),
            Prefetch("networks", networks.published().alphabetical()),
        )


class TopicQuerySet(VisibleQuerySet):
    """Topics are as public as the direction of cooperation they belong to."""

    def published(self):
        return self.filter(direction__visibility=Visibility.PUBLIC)

    def for_detail(self):
        """With the direction, its public partners and networks, and its other topics."""
        directions = self.model._meta.get_field("direction").related_model.objects.for_list()
        return self.prefetch_related(Prefetch("direction", directions))
