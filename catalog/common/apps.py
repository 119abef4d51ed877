from django.apps import AppConfig
from django.db.backends.signals import connection_created

from .sqlite import know_json


class CommonConfig(AppConfig):
    name = "catalog.common"
    label = "common"

    def ready(self):
        connection_created.connect(know_json, dispatch_uid="json of sqlite")
