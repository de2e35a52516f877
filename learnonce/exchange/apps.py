from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "learnonce.exchange"
    label = "exchange"

    def ready(self) -> None:
        from learnonce.base import navigation
        from learnonce.exchange import policies

        navigation.add(80, "Import", "exchange:imports", shown=policies.may_import)
