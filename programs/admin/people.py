from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import CatalogAdmin, resource

from ..models import Department, Person, StudentClub


@register(Department)
class DepartmentAdmin(CatalogAdmin):
    list_display = ("name", "institution", "visibility")
    list_filter = ("visibility",)
    list_select_related = ("institution",)
    resource_classes = [
        resource(
            Department,
            by=["slug"],
            fields=["institution", "name", "about", "visibility"],
            keys={"institution": "slug"},
        )
    ]
    main = (("slug", "institution", "visibility"),)
    short = ("name",)
    long = ("about",)


@register(Person)
class PersonAdmin(CatalogAdmin):
    list_display = ("name", "post", "department", "visibility")
    list_filter = ("visibility",)
    list_select_related = ("department",)
    resource_classes = [
        resource(
            Person,
            by=["slug"],
            fields=["name", "post", "department", "email", "visibility"],
            keys={"department": "slug"},
        )
    ]
    main = (("slug", "visibility"),)
    short = ("name", "post")
    facts = ((_("Work"), (("department", "email", "picture"),)),)


@register(StudentClub)
class StudentClubAdmin(CatalogAdmin):
    list_display = ("name", "department", "visibility")
    list_filter = ("visibility",)
    list_select_related = ("department",)
    main = (("slug", "department", "visibility"),)
    short = ("name",)
    long = ("aim", "about")
