from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "learnonce.people"
    label = "people"

    def ready(self) -> None:
        from learnonce.base import navigation
        from learnonce.people import listeners, queries

        listeners.register()
        navigation.count_news_with(lambda actor: queries.unread_notices(actor=actor))
