from django.apps import AppConfig


class WebConfig(AppConfig):
    name = "learnonce.web"
    label = "web"
