from django.views.generic import TemplateView

from partners.models import Network
from programs.finder.filters import finder_links
from programs.models import Occupation, Program, StudentClub

OF_ONE_FIELD = 2
OCCUPATIONS = 12
SHARED = 3


class Home(TemplateView):
    """The first page of an applicant: levels, subjects, fields, occupations, the way abroad."""

    template_name = "pages/home.html"

    def get_context_data(self, **kwargs):
        programs = Program.objects.published()
        return super().get_context_data(
            finder_links=finder_links(programs),
            occupations=some_of_each_field(
                Occupation.objects.with_field().order_by("position", "pk")
            ),
            shared=programs.shared().alphabetical()[:SHARED],
            networks=Network.objects.published().alphabetical(),
            includes_samples=programs.filter(is_sample=True).exists(),
            clubs=StudentClub.objects.published().select_related("department").alphabetical(),
            **kwargs,
        )


def some_of_each_field(occupations):
    """A handful of occupations in which no field of education outweighs the others."""
    by_field = {}
    for occupation in occupations:
        by_field.setdefault(occupation.field, []).append(occupation)
    some = [occupation for found in by_field.values() for occupation in found[:OF_ONE_FIELD]]
    return some[:OCCUPATIONS]
