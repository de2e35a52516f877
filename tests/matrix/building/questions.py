"""Standing questions with lessons that may answer them, and what was found before work began."""

from learnonce.lessons.models import PriorArtCheck, QuestionMatch, StandingQuestion
from learnonce.lessons.services import indexing
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World


def build(world: World) -> None:
    private = question(world, "of one person", readers=frozenset({who.RECEPTIONIST}))
    question(world, "of another board", by=who.STRANGER, readers=frozenset({who.STRANGER}))
    question(world, "closed", readers=frozenset({who.RECEPTIONIST}), closed_at=NOW)
    # A match with a lesson that its asker may not see (any more) tells nothing of that lesson.
    for name in ("published to the locality", "of the office", "withdrawn"):
        QuestionMatch.objects.create(
            question_id=private.pk, lesson_id=world.one("lesson", name).pk, cosine=0.9, found_at=NOW
        )
    noticing = world.one("noticing", "named, IN_CONVERSATION")
    PriorArtCheck.objects.create(
        about_kind="noticing",
        about_id=noticing.pk,
        choice="CONTINUE",
        reason=world.word("why prior art was not used", noticing.readers),
        shown=[{"lesson": world.one("lesson", "of the office").pk, "cosine": 0.9}],
        made_by=world.people[who.RECEPTIONIST],
        made_at=NOW,
    )


def question(world: World, name: str, *, readers, by=who.RECEPTIONIST, **fields):
    asker = world.people[by]
    row = StandingQuestion.objects.create(
        text=f"How {world.word(f'question {name}', readers)}?",
        asked_by=asker,
        audience=[f"u:{asker.pk}"],
        asked_at=NOW,
        **fields,
    )
    indexing.put_question(row)
    return world.add("question", name, row.pk, readers, asker=by)
