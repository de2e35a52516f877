from django.apps import AppConfig


class ExchangeConfig(AppConfig):
    name = "learnonce.exchange"
    label = "exchange"
