from django.db.models import Prefetch

from catalog.common.models import VisibleQuerySet


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
