from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "learnonce.exchange"
    label = "exchange"

    def ready(self) -> None:
        from learnonce.base import navigation, panels
        from learnonce.exchange.panels import starter_pack, way_in
        from learnonce.people import policies as people

        panels.fill("lessons.nothing-found", "starter-pack", starter_pack)
        panels.fill("lessons.desk", "import", way_in)
        navigation.add(80, "Import", "exchange:imports", shown=people.administers)
