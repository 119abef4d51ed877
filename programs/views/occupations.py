from django.views.generic import DetailView, ListView

from ..choices import OccupationKind
from ..models import Occupation

RELATED = 8


class OccupationList(ListView):
    """Everything that graduates become, by kind and alphabet: a door to the programs."""

    def get_queryset(self):
        self.text = self.request.GET.get("q", "").strip()[:100]
        found = Occupation.objects.published().matching(self.text)
        return found.for_list().alphabetical()

    def get_context_data(self, **kwargs):
        kinds = {kind: [] for kind in OccupationKind}
        for occupation in self.object_list:
            kinds[OccupationKind(occupation.kind)].append(occupation)
        groups = [(kind, found) for kind, found in kinds.items() if found]
        return super().get_context_data(groups=groups, text=self.text, **kwargs)


class OccupationDetail(DetailView):
    """From one occupation to the programs and courses that lead there."""

    model = Occupation

    def get_queryset(self):
        return super().get_queryset().for_detail()

    def get_context_data(self, **kwargs):
        related = Occupation.objects.beside(self.object)[:RELATED]
        return super().get_context_data(related=related, **kwargs)
