from django.views.generic import DetailView

from catalog.common.web.preview import Previewed

from ..models import Person, StudentClub


class PersonDetail(Previewed, DetailView):
    """Somebody who directs programs or teaches courses."""

    model = Person

    def get_queryset(self):
        return super().get_queryset().for_detail()


class ClubDetail(Previewed, DetailView):
    """A students' club, its department and the programs of that department."""

    model = StudentClub
    context_object_name = "club"

    def get_queryset(self):
        return super().get_queryset().for_detail()
