from django.db.models import Prefetch

from catalog.common.models import VisibleQuerySet


class PersonQuerySet(VisibleQuerySet):
    def for_detail(self):
        """A person with the public programs directed and courses taught."""
        programs = self.model._meta.get_field("directed_programs").related_model.objects
        courses = self.model._meta.get_field("courses").related_model.objects
        return self.select_related("department__institution").prefetch_related(
            Prefetch("directed_programs", programs.published().for_list().alphabetical()),
            Prefetch("courses", courses.published().for_list().alphabetical()),
        )


class StudentClubQuerySet(VisibleQuerySet):
    def for_detail(self):
        """A club with the public programs of its department."""
        departments = self.model._meta.get_field("department").related_model
        programs = departments._meta.get_field("programs").related_model.objects
        return self.select_related("department__institution").prefetch_related(
            Prefetch("department__programs", programs.published().for_list().alphabetical())
        )
