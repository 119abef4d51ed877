"""Accounts and roles, in the look of the other pages."""

from django.apps import apps
from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import Group, User
from django.db.models import Count
from django.template.loader import render_to_string
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from .account_log import LogKeptMixin
from .asked import AskedMixin
from .choosing import KnownChoiceField
from .deleted import DeletedMixin
from .deleting import DeletingMixin
from .kept import KeptMixin
from .texts import by_alphabet

admin.site.unregister(User)
admin.site.unregister(Group)

# Every heading and sentence of the admin speaks of accounts and roles.
User._meta.verbose_name, User._meta.verbose_name_plural = _("account"), _("accounts")
Group._meta.verbose_name, Group._meta.verbose_name_plural = _("role"), _("roles")
apps.get_app_config("auth").verbose_name = _("Accounts and roles")

ROLE_NAMES = {
    "editor": _("Editor"),
    "translator": _("Translator"),
    "registrar": _("Registrar"),
    "administrator": _("Administrator"),
}

ACTS = {"view": _("See"), "add": _("Add"), "change": _("Change"), "delete": _("Delete")}
OTHER_RIGHTS = {
    "publish_program": _("Publish and archive pages"),
    "publish_curriculum": _("Approve, publish and archive curricula"),
    "translate_content": _("Change translated texts"),
    "import_lists": _("Import lists"),
}


class RoleChoice(KnownChoiceField):
    """Roles by their names in the reader's language."""

    def label_from_instance(self, obj):
        return role_name(obj)


def role_name(group):
    return str(ROLE_NAMES.get(group.name, group.name))


@admin.register(User)
class AccountAdmin(
    KeptMixin, AskedMixin, LogKeptMixin, DeletingMixin, DeletedMixin, UserAdmin, ModelAdmin
):
    """An account, let in by its roles; only a superuser changes or deletes another superuser."""

    form = UserChangeForm
    add_form = UserCreationForm
    change_password_form = AdminPasswordChangeForm
    list_display = ("username", "first_name", "last_name", "roles", "is_active", "last_login")
    list_filter = ("is_active", "groups")
    filter_horizontal = ()
    fieldsets = (
        (None, {"fields": ("username", "password")}),
        (_("Person"), {"fields": (("first_name", "last_name", "email"),)}),
        (_("Rights"), {"fields": ("groups", ("is_active", "is_superuser"))}),
        (_("Dates"), {"fields": (("last_login", "date_joined"),)}),
    )
    readonly_fields = ("last_login", "date_joined")
    compressed_fields = False

    def get_queryset(self, request):
        return super().get_queryset(request).prefetch_related("groups")

    @admin.display(description=_("roles"))
    def roles(self, user):
        return ", ".join(map(role_name, user.groups.all())) or "—"

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name != "groups":
            return super().formfield_for_manytomany(db_field, request, **kwargs)
        return RoleChoice(
            Group.objects.order_by("pk"),
            label=_("Roles"),
            required=False,
            widget=UnfoldAdminCheckboxSelectMultipleWidget,
            help_text=_("An account with a role may log in here; one without may not."),
        )

    def save_related(self, request, form, formsets, change):
        """Whoever has a role is staff, and nobody else but superusers."""
        super().save_related(request, form, formsets, change)
        user = form.instance
        is_staff = user.is_superuser or user.groups.exists()
        if user.is_staff != is_staff:
            user.is_staff = is_staff
            user.save(update_fields=["is_staff"])

    def get_readonly_fields(self, request, obj=None):
        fixed = super().get_readonly_fields(request, obj)
        return fixed if request.user.is_superuser else (*fixed, "is_superuser")

    def is_beyond(self, request, user):
        return user is not None and user.is_superuser and not request.user.is_superuser

    def has_change_permission(self, request, obj=None):
        return super().has_change_permission(request, obj) and not self.is_beyond(request, obj)

    def has_delete_permission(self, request, obj=None):
        return super().has_delete_permission(request, obj) and not self.is_beyond(request, obj)


@admin.register(Group)
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
