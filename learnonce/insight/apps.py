from django.apps import AppConfig


class InsightConfig(AppConfig):
    name = "learnonce.insight"
    label = "insight"

    def ready(self) -> None:
        from learnonce.insight import listeners

        listeners.register()
