from django.views.generic import DetailView, ListView

from catalog.common.web.preview import Previewed

from .atlas import HEIGHT, WIDTH, across, down, marks
from .models import CooperationDirection, Institution, Network, ResearchTopic

DRAWING = {"width": WIDTH, "height": HEIGHT, "sea_x": across(51.4), "sea_y": down(39.2)}


class InstitutionList(ListView):
    """The partners, the networks, and the directions in which the host works with them."""

    def get_queryset(self):
        return Institution.objects.published().partners().for_list().alphabetical()

    def get_context_data(self, **kwargs):
        host = Institution.objects.published().host()
        return super().get_context_data(
            marks=marks([*([host] if host else []), *self.object_list]),
            drawing=DRAWING,
            networks=Network.objects.published().alphabetical(),
            directions=CooperationDirection.objects.published().for_list(),
            **kwargs,
        )


class InstitutionDetail(Previewed, DetailView):
    """One institution: who it is, and what joins it with the host."""

    model = Institution

    def get_queryset(self):
        return super().get_queryset().for_detail(CooperationDirection.objects.published())


class NetworkDetail(Previewed, DetailView):
    """One association: what it does, and who is in it."""

    model = Network

    def get_queryset(self):
        return (
            super()
            .get_queryset()
            .prefetch_related("activities", "memberships__institution__country")
        )


class TopicDetail(DetailView):
    """One topic that universities study together, and who does."""

    model = ResearchTopic

    def get_queryset(self):
        return ResearchTopic.objects.published().for_detail()
