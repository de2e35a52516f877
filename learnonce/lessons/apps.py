from django.apps import AppConfig


class LessonsConfig(AppConfig):
    name = "learnonce.lessons"
    label = "lessons"
