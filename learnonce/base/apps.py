from django.apps import AppConfig


class BaseConfig(AppConfig):
    name = "learnonce.base"
    label = "base"
