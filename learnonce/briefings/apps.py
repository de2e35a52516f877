from django.apps import AppConfig


class BriefingsConfig(AppConfig):
    name = "learnonce.briefings"
    label = "briefings"

    def ready(self) -> None:
        from learnonce.base import panels
        from learnonce.briefings import panels as ours
        from learnonce.briefings.services import weekly

        weekly.declare_letters()
        panels.fill("people.place", "learned-here", ours.learned_here)
        panels.fill("people.place.head", "feed", ours.feed_of_place)
        panels.fill("lessons.newest.head", "feed", ours.feed_of_newest)
        panels.fill("people.you.follows", "follows", ours.what_you_follow)
        panels.fill("lessons.likes", "collections", ours.in_collections)
        panels.fill("lessons.newest", "ways", ours.other_ways)
        panels.fill("lessons.problem", "who-else", ours.who_else_has_it)
