from django.db.models import Prefetch

from catalog.common.folding import normalise_code
from catalog.common.models import VisibleQuerySet


class ProgramQuerySet(VisibleQuerySet):
    def taught_in(self, language):
        return self.filter(languages__code=language)

    def of_level(self, level):
        return self.filter(level=level)

    def spelled(self, code):
        """Programs of a code, or the one of an address, however it is spelled."""
        code = normalise_code(code)
        return self.filter(code=code) | self.filter(address=code.lower())

    def with_plan(self, plans):
        """Each with its newest curriculum out of `plans` as `program.plans[0]`."""
        newest = plans.begun().newest_first()
        return self.prefetch_related(Prefetch("curricula", newest, to_attr="plans"))

    def for_list(self):
        """What a list shows of a program, in a fixed number of queries."""
        plans = self.model._meta.get_field("curricula").related_model.objects.published()
        return (
            self.select_related("owner", "direction").prefetch_related("languages").with_plan(plans)
        )

    def for_detail(self, plans):
        """Everything a program's page shows, in a fixed number of queries."""
        return (
            self.select_related(
                "owner", "direction__field", "group", "department", "director", "based_on"
            )
            .prefetch_related(
                "languages",
                "languages_taught",
                "occupations",
                "statements",
                "disciplines__course",
                "partnerships__institution",
                "outcomes__courses",
                "stages__institution",
                "stages__language",
                "mobility__country",
                "mobility__institution",
                "agreements__institution",
                "offers",
                "sources",
                "group__profile_subjects",
                "owner__abbreviations",
                "owner__contacts",
                "department__clubs",
                Prefetch("offshoots", self.model.objects.published()),
            )
            .with_plan(plans.with_rows())
        )
