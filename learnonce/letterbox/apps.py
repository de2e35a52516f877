from django.apps import AppConfig


class LetterboxConfig(AppConfig):
    name = "learnonce.letterbox"
    label = "letterbox"

    def ready(self) -> None:
        from learnonce.improvement import queries as improvement
        from learnonce.letterbox.services import answering
        from learnonce.people.services import letters
        from learnonce.practice import queries as practice

        answering.declare()
        for kind in ("lesson", "noticing", "initiative", "ask"):
            letters.may_be_answered(kind)
        letters.seen_by("noticing_id", practice.readable)
        letters.seen_by("initiative_id", improvement.readable)
