from django.apps import AppConfig, apps
from django.core.checks import Tags, register
from django.db.models.signals import post_migrate
from django.utils.translation import gettext_lazy as _

from .checks import no_database_is_outgrown
from .roles import after_migrate


class AccountsConfig(AppConfig):
    name = "catalog.accounts"
    label = "accounts"
    verbose_name = _("Accounts and roles")

    def ready(self):
        """Ask a database its age before it is migrated, and keep the staff roles afterwards."""
        register(no_database_is_outgrown, Tags.database)
        last = apps.get_app_config("programs")
        post_migrate.connect(after_migrate, sender=last, dispatch_uid="staff roles")
