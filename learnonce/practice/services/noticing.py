"""Saying that something could be better, or is unusually good."""

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from django.db import transaction

from learnonce.base import audit, events, sharing
from learnonce.base.actors import NOBODY, Actor
from learnonce.base.screening import likeness
from learnonce.base.screening.findings import Severity
from learnonce.base.screening.reading import Answers, Reading, look_for, read
from learnonce.matching import queries as matching
from learnonce.people import queries as people
from learnonce.people import services as people_services
from learnonce.people.queries import TeamPlace
from learnonce.practice import policies
from learnonce.practice.calc import states
from learnonce.practice.errors import HeldBack, NotAllowed, NotReady
from learnonce.practice.events import NoticingRaised
from learnonce.practice.models import Noticing
from learnonce.practice.services import throttle
from learnonce.practice.services.links import team_of_link

LONGEST = 4000  # characters; a noticing is a few sentences
ANONYMOUS = Noticing.Anonymity.ANONYMOUS


@dataclass(frozen=True, slots=True)
class Noticed:
    """What was stored. `key` opens an anonymous writer's own page, and is known to nobody else."""

    id: int
    key: str = ""


@transaction.atomic
def notice(
    *,
    text: str,
    team_id: int,
    anonymity: str,
    kind: str,
    actor: Actor,
    at: datetime,
    answers: Answers = Answers(),  # noqa: B008  frozen
    by_email: bool = False,
) -> Noticed:
    """Tell one's own team, in one text.

    Raises:
        NotAllowed: the actor is not of this team.
        NotReady: there is no text, or far too much.
        HeldBack: the text holds what has not been answered yet; nothing was stored.

    Effects:
        The team is told as each member chose. An anonymous noticing keeps no trace of the actor.
    """
    place = people.team_place(team_id)
    if not policies.is_of_team(actor, team_id, place.place.id):
        raise NotAllowed("You can only write to a team you belong to.")
    return _store(
        text=text,
        place=place,
        anonymity=anonymity,
        kind=kind,
        actor=actor,
        at=at,
        answers=answers,
        by_email=by_email,
    )


@transaction.atomic
def notice_by_link(
    *,
    link_key: str,
    caller: str,
    text: str,
    kind: str,
    at: datetime,
    answers: Answers = Answers(),  # noqa: B008  frozen
) -> Noticed:
    """Tell a team through its open link, always anonymously.

    Args:
        caller: what limits one sender's rate; it is never stored with the noticing.

    Raises:
        LinkEnded: the team has renewed its link.
        TooMany: more came than a team would write.
        NotReady, HeldBack: as for `notice`.
    """
    team_id = team_of_link(link_key)
    throttle.allow(link_key=link_key, caller=caller)
    place = people.team_place(team_id)
    return _store(
        text=text, place=place, anonymity=ANONYMOUS, kind=kind, actor=NOBODY, at=at, answers=answers
    )


def _store(
    *,
    text: str,
    place: TeamPlace,
    anonymity: str,
    kind: str,
    actor: Actor,
    at: datetime,
    answers: Answers,
    by_email: bool = False,
) -> Noticed:
    reading = checked(text, answers)
    unnamed = anonymity == ANONYMOUS
    key = secrets.token_urlsafe(18) if unnamed else ""
    writer = NOBODY if unnamed else actor
    noticing = Noticing.objects.create(
        team_id=place.id,
        text=reading.text,
        kind=kind,
        anonymity=anonymity,
        raised_by_id=writer.user_id,
        raised_at=at,
        by_email=by_email,
        key_hash=hash_of(key) if key else "",
        state=states.RAISED,
        state_since=at,
        audience=_audience(place, writer),
    )
    audit.record(
        verb="noticing.raised",
        subject=("noticing", noticing.pk),
        actor=writer,
        at=at,
        reason=answers.why_no_patient_number if reading.refused else "",
        overridden=[finding.kind for finding in reading.findings],
    )
    _tell_the_team(noticing, place=place, writer=writer, at=at)
    events.publish(NoticingRaised(noticing_id=noticing.pk, team_id=place.id, at=at))
    return Noticed(id=noticing.pk, key=key)


def checked(text: str, answers: Answers) -> Reading:
    """The text as it may be kept. Raises NotReady or HeldBack."""
    text = text.strip()
    if not text:
        raise NotReady("Write a few words first.")
    if len(text) > LONGEST:
        raise NotReady(f"This is {len(text):,} characters. Please say it in {LONGEST:,} or fewer.")
    reading = _with_likeness(read(text))
    if not reading.is_settled(answers):
        raise HeldBack(reading)
    return reading


def _with_likeness(reading: Reading) -> Reading:
    """Also what belongs elsewhere in words that no rule knows. Nothing leaves the machine for it."""
    known = {post.kind for post in reading.signposts}
    meaning = partial(matching.meaning_here, model=likeness.weights().model)
    found = likeness.find(reading.text, meaning, besides=known)
    return replace(reading, signposts=[*reading.signposts, *found]) if found else reading


def no_patient_number(text: str) -> None:
    """For a few words beside the matter, which need no such number. Raises NotReady."""
    if refused := look_for(Severity.REFUSE, text).refused:
        raise NotReady(refused[0].advice)


def hash_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def _audience(place: TeamPlace, writer: Actor) -> list[str]:
    tokens = {sharing.team(place.id), sharing.runners(place.place.id)}
    if writer.user_id:
        tokens.add(sharing.person(writer.user_id))
    return sorted(tokens)


def _tell_the_team(noticing: Noticing, *, place: TeamPlace, writer: Actor, at: datetime) -> None:
    """Everybody but the writer; of an anonymous one everybody, lest the one left out be known by it."""
    members = {member.id for member in people.members_of_team(place.id)}
    members |= set(people.people_with_role("practice_manager", organisation_id=place.place.id))
    members.discard(writer.user_id or 0)
    people_services.tell(
        person_ids=members,
        key=f"noticing:{noticing.pk}",
        text=f"Somebody in {place.name} noticed something"
        if noticing.kind == Noticing.Kind.PROBLEM
        else f"Somebody in {place.name} noticed something that works well",
        path=f"/noticing/{noticing.pk}",
        at=at,
    )
