from django.apps import AppConfig
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured


class PeopleConfig(AppConfig):
    name = "learnonce.people"
    label = "people"

    def ready(self) -> None:
        from learnonce.base import navigation
        from learnonce.people import listeners, policies, queries
        from learnonce.people.calc import roles
        from learnonce.people.services import inviting, security, telling

        if unknown := sorted(set(settings.SECOND_FACTOR_ROLES) - roles.LABELS.keys()):
            raise ImproperlyConfigured(
                f"LEARNONCE_SECOND_FACTOR_ROLES names {', '.join(unknown)}, which is no role. "
                f"Roles are {', '.join(roles.LABELS)}."
            )
        listeners.register()
        inviting.declare_letters()
        telling.declare_letters()
        security.declare_letters()
        navigation.count_news_with(lambda actor: queries.unread_notices(actor=actor))
        navigation.add(
            70,
            "Team",
            "people:teams",
            shown=lambda actor: actor.holds_anywhere(roles.PRACTICE_MANAGER, roles.LEADER),
        )
        navigation.add(
            80,
            "Places",
            "people:organisations",
            shown=lambda actor: actor.holds_anywhere(*roles.OF_A_LOCALITY, *roles.OF_THE_INSTALLATION),
        )
        navigation.add(90, "Roles", "people:roles", shown=policies.administers)
