from django.contrib.auth.models import AbstractUser, Group
from django.utils.translation import gettext_lazy as _

ROLE_NAMES = {
    "editor": _("Editor"),
    "translator": _("Translator"),
    "registrar": _("Registrar"),
    "administrator": _("Administrator"),
}


class User(AbstractUser):
    """An account of the staff; readers of the catalog need none."""

    class Meta(AbstractUser.Meta):
        verbose_name = _("account")
        verbose_name_plural = _("accounts")


class Role(Group):
    """What an account of the staff may do: a group of Django, under the name the house gives it."""

    class Meta:
        proxy = True
        verbose_name = _("role")
        verbose_name_plural = _("roles")


def role_name(group):
    """A role as its reader calls it; a group of another name by that name."""
    return str(ROLE_NAMES.get(group.name, group.name))
