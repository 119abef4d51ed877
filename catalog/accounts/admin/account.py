"""Accounts, in the look of the other pages."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.utils.translation import gettext_lazy as _
from unfold.admin import ModelAdmin
from unfold.forms import AdminPasswordChangeForm, UserChangeForm, UserCreationForm
from unfold.widgets import UnfoldAdminCheckboxSelectMultipleWidget

from catalog.common.admin.asked import AskedMixin
from catalog.common.admin.choosing import KnownChoiceField
from catalog.common.admin.deleted import DeletedMixin
from catalog.common.admin.deleting import DeletingMixin
from catalog.common.admin.kept import KeptMixin

from ..models import Role, User, role_name
from .log import LogKeptMixin


class RoleChoice(KnownChoiceField):
    """Roles by their names in the reader's language."""

    def label_from_instance(self, obj):
        return role_name(obj)


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
            Role.objects.order_by("pk"),
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
