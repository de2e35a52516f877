from django.apps import AppConfig


class PracticeConfig(AppConfig):
    name = "learnonce.practice"
    label = "practice"
