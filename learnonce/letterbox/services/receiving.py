"""One letter, from the wire to what becomes of it. The same letter again changes nothing."""

import hashlib
import logging
from datetime import datetime
from email.utils import parseaddr

from django.conf import settings
from django.core.cache import cache
from django.db import transaction

from learnonce.base.actors import Actor
from learnonce.base.screening.reading import Answers
from learnonce.letterbox.calc import proof, reading, wishes
from learnonce.letterbox.calc.reading import Incoming
from learnonce.letterbox.errors import HeldBack, NotReady
from learnonce.letterbox.models import HeldLetter, Received
from learnonce.letterbox.services import answering
from learnonce.letterbox.services.delivering import Draft, deliver, look
from learnonce.people import queries as people
from learnonce.people.services import letters

MOST_OF_ONE = 20  # letters of one sender an hour; a program that answers us writes more
AN_HOUR = 3600  # seconds

NOTICED, DRAFTED, REPLIED, HELD = "noticed", "drafted", "replied", "held"
REFUSED, NOT_DONE, TOO_LARGE = "refused", "not-done", "too-large"
UNKNOWN, AUTOMATIC, BOUNCE = "unknown", "automatic", "bounce"
TOO_MANY, DUPLICATE, UNREADABLE, FOREIGN = "too-many", "duplicate", "unreadable", "foreign"
DESTROYED = frozenset({REFUSED})  # such letters do not stay in the mailbox either

logger = logging.getLogger(__name__)


def receive(*, raw: bytes, at: datetime, is_cut: bool = False) -> str:
    """Deal with one letter, once. Returns what became of it, one of the words above.

    Args:
        is_cut: it was so large that only its headers were fetched.

    Effects:
        In one transaction: that it was dealt with, what it became, and the answer that is queued. Whoever
        is killed in between has done nothing; whoever is killed after it finds it done.
    """
    try:
        letter = reading.read(raw)
    except reading.Unreadable as problem:
        logger.info("A letter cannot be read (%s).", problem)
        return UNREADABLE
    with transaction.atomic():
        row, is_new = Received.objects.get_or_create(
            key=letter.key, defaults={"outcome": "", "received_at": at}
        )
        if not is_new:
            return DUPLICATE
        row.outcome = _deal_with(letter, at=at, is_cut=is_cut)
        row.save(update_fields=["outcome", "updated_at"])
    return row.outcome


def _deal_with(letter: Incoming, *, at: datetime, is_cut: bool) -> str:
    if letter.bounces:
        for bounce in letter.bounces:
            letters.letter_bounced(
                message_id=bounce.message_id, permanent=bounce.permanent, status=bounce.status, at=at
            )
        return BOUNCE
    if letter.automatic or not letter.sender or _is_ours(letter):
        return AUTOMATIC
    reply = next(
        (found for address in letter.recipients if (found := letters.read_reply_address(address))), None
    )
    trusted = settings.LEARNONCE_MAIL_TRUSTED
    proven = proof.is_proven(sender=letter.sender, results=letter.results, trusted=trusted)
    person_id = people.person_with_proven_address(letter.sender)
    if _too_many(letter.sender):
        return TOO_MANY
    if person_id is None:
        # Where proof is asked for, a letter without it has perhaps another sender: no answer to them.
        if proven or not trusted:
            answering.answer_unknown(address=letter.sender, at=at)
        return UNKNOWN
    if is_cut:
        answering.answer(person_id=person_id, key=letter.key, what="too-large", at=at)
        return TOO_LARGE
    if reply is not None and reply.person_id != person_id:
        return FOREIGN  # a letter passed on to somebody else opens nothing
    actor = people.actor(user_id=person_id)
    if reply is not None:
        draft = Draft("reply", "", letter.text, about=reply.subject)
        return _take(draft, letter, actor=actor, at=at, proven=True)
    wish = wishes.wish(
        subject=letter.subject, recipients=letter.recipients, mailbox=settings.LEARNONCE_MAILBOX
    )
    draft = Draft(wish.kind, wish.title, letter.text, is_hidden=wish.is_hidden)
    return _take(draft, letter, actor=actor, at=at, proven=proven)


def _take(draft: Draft, letter: Incoming, *, actor: Actor, at: datetime, proven: bool) -> str:
    """Do what the letter asks for, or keep it for its writer; and answer."""
    person_id = actor.person_id
    tell = {"person_id": person_id, "key": letter.key, "at": at, "attachments": letter.attachments}
    if look(draft).refused:
        answering.answer(**tell, what="refused")  # type: ignore[arg-type]  # plain values by name
        return REFUSED
    try:
        if not proven and draft.words.strip():
            return _hold(draft, HeldLetter.Why.UNPROVEN, actor=actor, at=at, tell=tell)
        made = deliver(draft, actor=actor, at=at, answers=Answers())
    except HeldBack as held:
        if held.reading.refused:
            answering.answer(**tell, what="refused")  # type: ignore[arg-type]
            return REFUSED
        return _hold(draft, HeldLetter.Why.LOOK, actor=actor, at=at, tell=tell)
    except NotReady as problem:
        answering.answer(**tell, what="not-done", why=str(problem))  # type: ignore[arg-type]
        return NOT_DONE
    if draft.about is None or letter.attachments:  # who answers a letter needs no letter that says so
        answering.answer(**tell, what=draft.kind, kind=made.kind, number=made.number)  # type: ignore[arg-type]
    return {"noticing": NOTICED, "lesson": DRAFTED}.get(draft.kind, REPLIED)


def _hold(draft: Draft, why: str, *, actor: Actor, at: datetime, tell: dict[str, object]) -> str:
    kind, number = draft.about or ("", None)
    held = HeldLetter.objects.create(
        person_id=actor.person_id,
        kind=draft.kind,
        why=why,
        about_kind=kind,
        about_id=number,
        title=draft.title,
        text=draft.text,
        is_hidden=draft.is_hidden,
        received_at=at,
    )
    answering.answer(
        **tell,  # type: ignore[arg-type]
        what="held",
        held=held.pk,
        line="A letter of yours waits for you to confirm it",
    )
    return HELD


def _is_ours(letter: Incoming) -> bool:
    """Whether we wrote it ourselves: it must never be answered."""
    ours = {parseaddr(one)[1].lower() for one in (settings.LEARNONCE_MAILBOX, settings.DEFAULT_FROM_EMAIL)}
    local, _, domain = settings.LEARNONCE_MAILBOX.lower().rpartition("@")
    is_plus = letter.sender.startswith(f"{local}+") and letter.sender.endswith(f"@{domain}")
    return letter.sender in ours or is_plus or people.is_letter_of_ours(letter.message_id)


def _too_many(sender: str) -> bool:
    name = "letterbox:" + hashlib.sha256(f"{settings.SECRET_KEY}:{sender}".encode()).hexdigest()[:40]
    cache.add(name, 0, timeout=AN_HOUR)
    return cache.incr(name) > MOST_OF_ONE
