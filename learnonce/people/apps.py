from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "learnonce.people"
    label = "people"
