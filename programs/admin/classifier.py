from django.contrib.admin import register

from catalog.common.admin import CatalogAdmin, resource

from ..models import FieldOfEducation, ProfileSubject, ProgramGroup, TrainingDirection


@register(FieldOfEducation)
class FieldOfEducationAdmin(CatalogAdmin):
    list_display = ("code", "name")
    resource_classes = [resource(FieldOfEducation, by=["code"], fields=["name"])]
    main = ("code",)
    short = ("name",)


@register(TrainingDirection)
class TrainingDirectionAdmin(CatalogAdmin):
    list_display = ("code", "name", "field")
    list_filter = ("field",)
    list_select_related = ("field",)
    resource_classes = [
        resource(TrainingDirection, by=["code"], fields=["name", "field"], keys={"field": "code"})
    ]
    main = (("code", "field"),)
    short = ("name",)


@register(ProgramGroup)
class ProgramGroupAdmin(CatalogAdmin):
    list_display = ("code", "name", "level")
    list_filter = ("level",)
    resource_classes = [
        resource(
            ProgramGroup,
            by=["code"],
            fields=["name", "level", "profile_subjects", "threshold_category"],
            keys={"profile_subjects": "slug"},
        )
    ]
    main = (("code", "level", "threshold_category"),)
    short = ("name",)
    facts = ((None, ("profile_subjects",)),)


@register(ProfileSubject)
class ProfileSubjectAdmin(CatalogAdmin):
    list_display = ("name", "slug")
    resource_classes = [resource(ProfileSubject, by=["slug"], fields=["name"])]
    main = ("slug",)
    short = ("name",)
