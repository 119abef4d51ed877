"""Everything a comparison reads, in a number of queries that does not grow."""

from ...finder.thresholds import with_stated
from ...models import Curriculum, Program

RELATED = (
    "languages",
    "languages_taught",
    "occupations",
    "disciplines__course",
    "partnerships__institution",
    "stages__institution",
    "stages__language",
    "mobility__country",
    "mobility__institution",
    "offers",
    "group__profile_subjects",
)


def to_compare(addresses):
    """The public programs of these addresses, in this order, each with its face as a plan."""
    plans = Curriculum.objects.published().begun().with_rows()
    plans = plans.prefetch_related("items__course__languages", "items__options__course__languages")
    programs = (
        Program.objects.published()
        .filter(address__in=addresses)
        .select_related("owner", "direction", "group")
        .prefetch_related(*RELATED)
        .with_plan(plans)
    )
    found = {program.address: program for program in with_stated(programs)}
    return [found[address] for address in addresses if address in found]
