from django.apps import AppConfig

from learnonce.base import navigation


class LessonsConfig(AppConfig):
    name = "learnonce.lessons"
    label = "lessons"

    def ready(self) -> None:
        from learnonce.lessons import listeners, queries
        from learnonce.lessons.services import asking_source, checks
        from learnonce.people.services import letters

        listeners.register()
        checks.declare_letters()
        asking_source.declare_letters()
        letters.seen_by("lesson_id", queries.readable)
        navigation.add(5, "Find", "lessons:find")
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
        # Members of a team come to their questions from "Ours".
        navigation.add(
            36,
            "Questions",
            "lessons:questions",
            shown=lambda actor: actor.is_signed_in and not actor.team_ids,
        )
        navigation.add(35, "Ours", "lessons:ours", shown=lambda actor: bool(actor.team_ids))
