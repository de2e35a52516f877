from django.apps import AppConfig


class MatchingConfig(AppConfig):
    name = "learnonce.matching"
    label = "matching"
