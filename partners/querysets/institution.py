from django.db.models import Prefetch

from catalog.common.models import VisibleQuerySet


class InstitutionQuerySet(VisibleQuerySet):
    def partners(self):
        """Everybody but the catalog's own host."""
        return self.filter(is_host=False)

    def host(self):
        return self.filter(is_host=True).first()

    def for_list(self):
        return self.select_related("country")

    def for_detail(self):
        """Everything a partner's page shows of partners, in a fixed number of queries."""
        networks = self.model._meta.get_field("networks").related_model.objects
        directions = self.model._meta.get_field("directions").related_model.objects
        return self.select_related("country").prefetch_related(
            "identifiers",
            "contacts",
            "agreements",
            Prefetch("networks", networks.published().alphabetical()),
            Prefetch("directions", directions.published().order_by("position", "pk")),
        )
