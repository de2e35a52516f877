from django.apps import AppConfig


class UiConfig(AppConfig):
    name = "learnonce.ui"
    label = "ui"
