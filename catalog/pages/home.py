from django.views.generic import TemplateView

from partners.models import CooperationDirection, Institution, Network
from programs.filters import doors
from programs.models import Program, StudentClub


class Home(TemplateView):
    """The front page: programs by level, whom the university works with, student life."""

    template_name = "pages/home.html"

    def get_context_data(self, **kwargs):
        programs = Program.objects.published()
        return super().get_context_data(
            host=Institution.objects.host(),
            doors=list(doors(programs)),
            programs=programs.for_list().alphabetical()[:6],
            directions=CooperationDirection.objects.published().for_list(),
            networks=Network.objects.published().alphabetical(),
            clubs=StudentClub.objects.published().select_related("department").alphabetical(),
            **kwargs,
        )
