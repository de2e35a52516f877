from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "learnonce.exchange"
    label = "exchange"

    def ready(self) -> None:
        from learnonce.base import navigation, panels
        from learnonce.exchange import policies
        from learnonce.exchange.panels import starter_pack

        panels.fill("lessons.nothing-found", "starter-pack", starter_pack)
        navigation.add(80, "Import", "exchange:imports", shown=policies.may_import)
