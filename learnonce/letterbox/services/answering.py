"""What a sender is told: what became of the letter, and what others know. Never what the letter said."""

from datetime import datetime

from django.core.cache import cache
from django.urls import reverse

from learnonce.base.actors import Actor
from learnonce.improvement import queries as improvement
from learnonce.lessons import queries as lessons
from learnonce.letterbox.models import HeldLetter
from learnonce.people import queries as people
from learnonce.people import services as people_services
from learnonce.people.services import letters
from learnonce.practice import queries as practice

ANSWER = "letterbox.answer"
UNKNOWN = "letterbox.unknown"
MOST_UNKNOWN = 60  # answers to unknown senders an hour, all together
MOST_ALIKE = 3

_REFUSED = (
    "There was what looks like a patient's number in it (NHS or CHI). We kept nothing, and deleted your "
    "letter from our mailbox. Please write it again without the number: say “a patient” instead. Please "
    "delete your own copy, too."
)
_TOO_LARGE = (
    "We take letters of up to 5 MB, and no attachments. Nothing was kept. Please send the words alone."
)
_THANKS = (
    "Thank you for your letter. This mailbox is read by a program, for people of health and care "
    "organisations who have an account here."
)
_NO_ACCOUNT = (
    "There is no account with your address, so nothing you wrote was kept or read by anybody. If you have an "
    "account, please write from the address you sign in with."
)
_SAID = {
    "noticing": ("Your team has it", "What you wrote is on your team's board, marked as sent by e-mail."),
    "lesson": ("Your draft is kept", "What you learned is kept as a draft. Your team sees it, nobody else."),
    "reply": ("Your answer is on the page", "Whoever sees that page reads it now."),
    "held": ("Please confirm what you wrote", ""),
    "refused": ("We did not keep what you wrote", _REFUSED),
    "too-large": ("Your letter was too large", _TOO_LARGE),
    "not-done": ("We could not take what you wrote", ""),
}


def answer(*, person_id: int, key: str, what: str, at: datetime, line: str = "", **about: object) -> None:
    """Queue the answer; what it says is worked out while it is sent.

    Args:
        key: of the letter it answers; the same letter is answered once.
        what: a key of what is said.
        line: news for the person's own page, where it must not be missed.
    """
    told = {"what": what, **about}
    short = f"letter:{key[:32]}"
    if line:
        number = about.get("held")
        people_services.write_to(
            person_id=person_id,
            key=short,
            text=line,
            path=reverse("letterbox:held", kwargs={"held_id": number}),
            kind=ANSWER,
            about=told,
            at=at,
        )
    # Also to those who want no news by e-mail: they have written to us by e-mail.
    letters.queue(kind=ANSWER, key=short, person_id=person_id, about=told, at=at)


def answer_unknown(*, address: str, at: datetime) -> bool:
    """Tell somebody we do not know, politely and at most once a day. Nothing they wrote is in it or kept."""
    hour = f"letterbox:unknown:{at:%Y%m%d%H}"
    cache.add(hour, 0, timeout=3600)
    if cache.incr(hour) > MOST_UNKNOWN:
        return False
    parts: list[letters.Part] = [
        letters.Words(_THANKS),
        letters.Words(_NO_ACCOUNT),
        letters.Link("What this is", reverse("web:home")),
    ]
    return letters.queue(
        kind=UNKNOWN,
        key=f"{at:%Y-%m-%d}",
        address=address,
        subject="About your letter to learnonce",
        parts=parts,
        at=at,
    )


def declare() -> None:
    letters.declare(letters.Kind(ANSWER, compose=_compose))
    letters.declare(letters.Kind(UNKNOWN))


def _compose(letter: letters.Outgoing) -> letters.Content | None:
    if letter.person_id is None:
        return None
    actor = people.actor(user_id=letter.person_id)
    what = str(letter.about["what"])
    subject, words = _SAID[what]
    kind, number = str(letter.about.get("kind", "")), _number(letter.about.get("number"))
    parts: list[letters.Part] = [letters.Words(words)] if words else []
    if what == "not-done":
        parts.append(letters.Words(str(letter.about.get("why", ""))))
    elif what == "held":
        found = HeldLetter.objects.filter(pk=_number(letter.about.get("held"))).first()
        if found is None:
            return None  # dealt with meanwhile
        parts += [
            letters.Words(f"{found.get_why_display()} Nobody else sees it until you do."),
            letters.Link("Read it and confirm it", reverse("letterbox:held", kwargs={"held_id": found.pk})),
        ]
        parts += _alike(found.text, actor, letter.at)
    elif number:
        parts.append(letters.Link("Open it", page_of(kind, number)))
        parts += _alike(_text(number, actor, what), actor, letter.at)
    if hung := _number(letter.about.get("attachments")):
        parts.append(letters.Words(_attachments(hung)))
    about = (kind, number) if number and kind in {"noticing", "lesson", "initiative"} else None
    return letters.Content(subject=subject, parts=parts, reply_about=about)


def page_of(kind: str, number: int) -> str:
    """The page of what a letter became."""
    route, argument = {
        "noticing": ("practice:noticing", "noticing_id"),
        "lesson": ("lessons:detail", "lesson_id"),
        "initiative": ("improvement:initiative", "initiative_id"),
        "ask": ("lessons:asked", "ask_id"),
    }[kind]
    return reverse(route, kwargs={argument: number})


def _text(number: int, actor: Actor, what: str) -> str:
    """What is looked for among what others know: of something new only, not of an answer."""
    if what == "noticing":
        found = practice.detail(actor=actor, noticing_id=number)
        return found.text if found else ""
    return lessons.titles(lesson_ids=[number], actor=actor).get(number, "") if what == "lesson" else ""


def _alike(text: str, actor: Actor, at: datetime) -> list[letters.Part]:
    """Lessons and work under way like it, of those the sender may see at this moment."""
    cards = lessons.likes(text=text, actor=actor, limit=MOST_ALIKE)
    lines = improvement.alike(text=text, actor=actor, at=at, limit=MOST_ALIKE)
    parts: list[letters.Part] = []
    if cards:
        parts.append(letters.Heading("Others have written about this"))
        parts += [
            letters.Item(
                title=card.title,
                path=reverse("lessons:detail", kwargs={"lesson_id": card.id}),
                over=card.close_words,
                meta=f"{card.place}. {card.known}.",
            )
            for card in cards
        ]
    if lines:
        parts.append(letters.Heading("Somebody is already doing this"))
        parts += [
            letters.Item(
                title=line.what,
                path=reverse("improvement:initiative", kwargs={"initiative_id": line.id}),
                over=line.stage_words,
                meta=f"{line.place}. Under way, and not yet learned.",
            )
            for line in lines
        ]
    return parts


def _attachments(count: int) -> str:
    hung = "One file hung" if count == 1 else f"{count} files hung"
    return (
        f"{hung} on your letter. We take no files by e-mail, so it was not kept: add it on the page instead."
    )


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
