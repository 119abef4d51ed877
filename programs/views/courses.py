from django.views.generic import DetailView, ListView

from catalog.common.web.filters import TextFilter
from catalog.common.web.paging import Paged
from catalog.common.web.preview import Previewed

from ..models import Course, CurriculumItem, Person


class CourseList(Paged, ListView):
    """Every public discipline, in the order of the alphabet."""

    paginate_by = 60

    def get_queryset(self):
        self.filters = TextFilter(self.request.GET, Course.objects.published())
        return self.filters.rows.for_list().alphabetical()

    def get_context_data(self, **kwargs):
        return super().get_context_data(filters=self.filters, **kwargs)


class CourseDetail(Previewed, DetailView):
    """One discipline: what it is, and which programs teach it when."""

    model = Course

    def get_queryset(self):
        lecturers = Person.objects.published().alphabetical()
        return super().get_queryset().for_detail(lecturers)

    def get_context_data(self, **kwargs):
        plans = {}
        for row in CurriculumItem.objects.in_published_plans().teaching(self.object):
            plans.setdefault(row.curriculum, []).append(row)
        return super().get_context_data(plans=list(plans.items()), **kwargs)
