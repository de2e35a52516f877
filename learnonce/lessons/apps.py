from django.apps import AppConfig

from learnonce.base import navigation


class LessonsConfig(AppConfig):
    name = "learnonce.lessons"
    label = "lessons"

    def ready(self) -> None:
        from learnonce.lessons import listeners

        listeners.register()
        navigation.add(5, "Find", "lessons:find")
        navigation.add(7, "Questions", "lessons:questions", shown=lambda actor: actor.is_signed_in)
        navigation.add(30, "Lessons", "lessons:newest")
        navigation.add(
            65,
            "Figures",
            "lessons:figures",
            shown=lambda actor: actor.holds_anywhere("locality_lead", "national_lead"),
        )
        navigation.add(
            60, "Curators' desk", "lessons:desk", shown=lambda actor: actor.holds_anywhere("curator")
        )
        navigation.add(35, "Ours", "lessons:ours", shown=lambda actor: bool(actor.team_ids))
        navigation.add(37, "Taken up", "lessons:taken_up", shown=lambda actor: bool(actor.team_ids))
