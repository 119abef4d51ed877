from django.apps import AppConfig, apps
from django.db.models.signals import post_migrate

from .accounts.roles import after_migrate


class CatalogConfig(AppConfig):
    name = "catalog"

    def ready(self):
        """Keep the staff roles in step with the models, whenever these are migrated."""
        if apps.is_installed("programs"):
            owner = apps.get_app_config("programs")
            post_migrate.connect(after_migrate, sender=owner, dispatch_uid="staff roles")
