"""What a curator asks the source of a lesson: a letter of its own, which can be answered as it is."""

from datetime import datetime

from django.urls import reverse

from learnonce.base.actors import Actor
from learnonce.lessons import policies
from learnonce.lessons.calc import stages
from learnonce.lessons.models import Comment
from learnonce.lessons.services import moving
from learnonce.people import queries as people
from learnonce.people import services as people_services
from learnonce.people.services import letters

LETTER = "curators_question"


def ask_source(asked: Comment, *, actor: Actor, at: datetime) -> None:
    """Tell those at home of a question, on their page and by a letter that holds it.

    Not among other news: a letter about several pages cannot be answered.
    """
    for person_id in moving.home(asked.lesson):
        if person_id != actor.user_id:
            people_services.write_to(
                person_id=person_id,
                key=f"lesson:{asked.lesson_id}:returned:{asked.pk}",
                text=_subject(asked),
                path=reverse("lessons:detail", kwargs={"lesson_id": asked.lesson_id}),
                kind=LETTER,
                about={"comment": asked.pk},
                at=at,
            )


def declare_letters() -> None:
    letters.declare(
        letters.Kind(
            LETTER,
            compose=_letter,
            may_repeat=True,
            wanted=people_services.wants_letters,
            stop=people_services.stop_letters,
            stop_words="letters with your news",
        )
    )


def _letter(letter: letters.Outgoing) -> letters.Content | None:
    """None when it was answered since, or when its reader no longer speaks for the lesson."""
    asked = (
        Comment.objects.select_related("lesson")
        .filter(pk=letter.about["comment"], removed_at=None)  # type: ignore[misc]  # a number, as queued
        .first()
    )
    if asked is None or asked.lesson.stage != stages.RETURNED or letter.person_id is None:
        return None
    if not policies.may_share(people.actor(user_id=letter.person_id), asked.lesson):
        return None
    return letters.Content(
        subject=_subject(asked),
        parts=[
            letters.Words(asked.text),
            letters.Link(
                "Answer the curator",
                reverse("lessons:answer_questions", kwargs={"lesson_id": asked.lesson_id}),
            ),
        ],
        reply_about=("lesson", asked.lesson_id),
    )


def _subject(asked: Comment) -> str:
    return f"A curator has a question about your lesson: {asked.lesson.title}"
