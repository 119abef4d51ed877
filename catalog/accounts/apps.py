from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from .roles import after_migrate


class AccountsConfig(AppConfig):
    name = "catalog.accounts"
    label = "accounts"
    verbose_name = _("Accounts and roles")

    def ready(self):
        """Keep the staff roles in step with the models, whenever these are migrated."""
        last = apps.get_app_config("programs")
        post_migrate.connect(after_migrate, sender=last, dispatch_uid="staff roles")
