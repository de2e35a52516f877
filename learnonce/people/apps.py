from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "learnonce.people"
    label = "people"

    def ready(self) -> None:
        from learnonce.people import listeners

        listeners.register()
