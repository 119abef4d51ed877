"""Roles and what each may do, in the look of the other pages."""

from django.contrib import admin
from django.contrib.auth.models import Group
from django.db.models import Count
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin

from catalog.common.admin.asked import AskedMixin
from catalog.common.admin.texts import by_alphabet

from ..models import Role, role_name

admin.site.unregister(Group)  # Django's own page; a group is a role here

ACTS = {"view": _("See"), "add": _("Add"), "change": _("Change"), "delete": _("Delete")}
OTHER_RIGHTS = {
    "publish_program": _("Publish and archive pages"),
    "publish_curriculum": _("Approve, publish and archive curricula"),
    "translate_content": _("Change translated texts"),
    "import_lists": _("Import lists"),
}


@admin.register(Role)
class RoleAdmin(AskedMixin, ModelAdmin):
    """A role and its rights, to be read; `migrate` keeps them, accounts are given them."""

    list_display = ("label", "members")
    search_fields = ("name",)
    fields = ("label", "rights")
    readonly_fields = ("label", "rights")
    compressed_fields = False

    def get_queryset(self, request):
        return super().get_queryset(request).annotate(member_count=Count("user"))

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description=_("role"))
    def label(self, group):
        return role_name(group)

    @admin.display(description=_("members"), ordering="member_count")
    def members(self, group):
        return group.member_count

    @admin.display(description=_("rights"))
    def rights(self, group):
        return render_to_string("admin/role_rights.html", rights_of(group))


def rights_of(group):
    """The rights of a role: a line of acts for each noun, and those that are about no noun."""
    nouns, others = {}, []
    for permission in group.permissions.select_related("content_type"):
        act, _line, noun = permission.codename.partition("_")
        model = permission.content_type.model_class()
        if model and noun == model._meta.model_name and act in ACTS:
            nouns.setdefault(capfirst(model._meta.verbose_name_plural), set()).add(act)
        else:
            others.append(OTHER_RIGHTS.get(permission.codename, permission.name))
    table = [
        (noun, [act in nouns[noun] for act in ACTS]) for noun in sorted(nouns, key=by_alphabet)
    ]
    return {"acts": ACTS.values(), "nouns": table, "others": others}
