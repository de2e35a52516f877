"""From what somebody wrote by e-mail to what it becomes, by the rules of the room it goes to."""

from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ObjectDoesNotExist
from django.db import transaction

from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import Answers, Reading, look_for, read
from learnonce.improvement import services as improvement
from learnonce.lessons import services as lessons
from learnonce.letterbox.calc import wishes
from learnonce.letterbox.errors import HeldBack, NotReady
from learnonce.people import queries as people
from learnonce.practice import services as practice

GONE = "What you answered is no longer there, or you can no longer see it."
NO_TEAM = "You are in no team yet. Ask the manager of your practice to invite you."
EMPTY = "There were no words of yours in it."


@dataclass(frozen=True, slots=True)
class Draft:
    """What is to become something. `about` is what an answer answers."""

    kind: str  # models.HeldLetter.Kind
    title: str
    text: str
    is_hidden: bool = False
    about: tuple[str, int] | None = None

    @property
    def words(self) -> str:
        return wishes.noticing_text(self.title, self.text) if self.kind != "reply" else self.text


@dataclass(frozen=True, slots=True)
class Delivered:
    """What it became, such as ("noticing", 7)."""

    kind: str
    number: int


def look(draft: Draft) -> Reading:
    """What is to be thought about before others read it."""
    if draft.kind == wishes.LESSON:  # a draft for one's own team, as on its page
        return look_for(Severity.HARD, draft.words)
    return read(draft.words)


@transaction.atomic
def deliver(draft: Draft, *, actor: Actor, at: datetime, answers: Answers) -> Delivered:
    """Do with it what its writer wishes.

    Raises:
        HeldBack: something in it has not been answered; nothing was stored.
        NotReady: it cannot be done; the text says why.
    """
    if not draft.words.strip():
        raise NotReady(EMPTY)
    reading = look(draft)
    if not reading.is_settled(answers):
        raise HeldBack(reading)
    reason = answers.why_no_patient_number or (
        "Its writer says that nobody is known" if answers.nobody_is_known else ""
    )
    try:
        if draft.about:
            return _reply(draft.about, draft.text, actor=actor, at=at, answers=answers, reason=reason)
        if draft.kind == wishes.LESSON:
            return _lesson(draft, actor=actor, at=at, reason=reason)
        return _noticing(draft, actor=actor, at=at, answers=answers)
    except (ObjectDoesNotExist, practice.NotAllowed, lessons.NotAllowed, improvement.NotAllowed) as refusal:
        raise NotReady(GONE) from refusal
    except practice.HeldBack as held:
        raise HeldBack(held.reading) from held
    except improvement.HeldBack as held:
        raise HeldBack(held.reading) from held
    except lessons.Identifiable as held:
        raise HeldBack(next(iter(held.found.values()))) from held
    except (practice.NotReady, lessons.NotReady, improvement.NotReady) as problem:
        raise NotReady(str(problem)) from problem


def _noticing(draft: Draft, *, actor: Actor, at: datetime, answers: Answers) -> Delivered:
    noticed = practice.notice(
        text=draft.words,
        team_id=_team(actor),
        anonymity="HIDDEN" if draft.is_hidden else "NAMED",
        kind="PROBLEM",
        by_email=True,
        actor=actor,
        at=at,
        answers=answers,
    )
    return Delivered("noticing", noticed.id)


def _lesson(draft: Draft, *, actor: Actor, at: datetime, reason: str) -> Delivered:
    said = wishes.answers(draft.text or draft.title)
    made = lessons.capture(
        team_id=_team(actor),
        title=draft.title[:120],
        good=said.get("good", ""),
        not_so_good=said.get("not_so_good", ""),
        next_time=said.get("next_time", ""),
        override_reason=reason,
        actor=actor,
        at=at,
    )
    return Delivered("lesson", made.pk)


def _team(actor: Actor) -> int:
    """The team they joined first."""
    if not actor.team_ids:
        raise NotReady(NO_TEAM)
    return people.team_places(actor.team_ids)[actor.team_ids[0]].id


def _reply(
    about: tuple[str, int], text: str, *, actor: Actor, at: datetime, answers: Answers, reason: str
) -> Delivered:
    kind, number = about
    if kind == "noticing":
        practice.say(noticing_id=number, text=text, actor=actor, at=at, answers=answers)
    elif kind == "initiative":
        improvement.say(initiative_id=number, text=text, actor=actor, at=at, override_reason=reason)
    elif kind == "lesson":
        _to_lesson(number, text, actor=actor, at=at, reason=reason)
    elif kind == "ask":
        lessons.answer_ask(ask_id=number, answer=text, actor=actor, at=at, override_reason=reason)
    else:
        raise NotReady("This letter cannot be answered by e-mail. Open the page it leads to.")
    return Delivered(kind, number)


def _to_lesson(lesson_id: int, text: str, *, actor: Actor, at: datetime, reason: str) -> None:
    """An answer to the curator's questions if there are any for this person; else a remark on the lesson."""
    try:
        with transaction.atomic():
            lessons.answer_questions(
                lesson_id=lesson_id, answer=text, actor=actor, at=at, override_reason=reason
            )
    except lessons.Identifiable:
        raise
    except (lessons.NotReady, lessons.NotAllowed):
        lessons.comment(lesson_id=lesson_id, text=text, actor=actor, at=at, override_reason=reason)
