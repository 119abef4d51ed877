from django.apps import AppConfig


class CommonConfig(AppConfig):
    name = "catalog.common"
    label = "common"
