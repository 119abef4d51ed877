from django.contrib.admin import register
from django.utils.translation import gettext_lazy as _

from catalog.common.admin import BlocksInline, CatalogAdmin, PlainRowsInline, resource

from ..models import Course, CourseStatement, Prerequisite


class CourseStatementBlocks(BlocksInline):
    model = CourseStatement
    fields = (("kind", "position"), "text")


class PrerequisiteRows(PlainRowsInline):
    model = Prerequisite
    fk_name = "course"
    fields = ("required",)


@register(Course)
class CourseAdmin(CatalogAdmin):
    list_display = ("title", "code", "owner", "visibility")
    list_filter = ("visibility", "languages")
    list_select_related = ("owner",)
    resource_classes = [
        resource(
            Course,
            by=["slug"],
            fields=["owner", "code", "title", "content", "languages", "occupations", "visibility"],
            keys={"owner": "slug", "languages": "code", "occupations": "slug"},
        )
    ]
    main = (("slug", "code"), ("owner", "visibility"))
    short = ("title",)
    facts = ((_("Teaching"), (("languages", "lecturers", "occupations"),)),)
    long = ("content",)
    inlines = (CourseStatementBlocks, PrerequisiteRows)
