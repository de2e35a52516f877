from django.apps import AppConfig


class BriefingsConfig(AppConfig):
    name = "learnonce.briefings"
    label = "briefings"

    def ready(self) -> None:
        from learnonce.base import navigation, panels
        from learnonce.briefings import panels as ours

        panels.fill("people.place", "learned-here", ours.learned_here)
        panels.fill("people.you", "follows", ours.what_you_follow)
        panels.fill("lessons.detail", "collections", ours.in_collections)
        navigation.add(32, "Collections", "briefings:collections")
