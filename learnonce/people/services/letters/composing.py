"""From a waiting letter to the message that is sent."""

import email.policy
from dataclasses import replace
from datetime import datetime
from email.message import EmailMessage
from email.policy import Policy
from typing import Any, override

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string

from learnonce.people.calc import letters
from learnonce.people.models import Letter, Person
from learnonce.people.services.letters.keys import reply_address
from learnonce.people.services.letters.kinds import Content, Kind, Outgoing, kind_called
from learnonce.people.services.letters.stopping import stop_path

_LINE = 900  # characters of a header before it is folded; mail servers must take 998
_ANSWER = "You can answer this e-mail. Whoever sees the page then reads your answer there, under your name."


class Message(EmailMultiAlternatives):
    """One whose headers are folded late.

    Python writes a word that is longer than a line as an encoded one, which no mail program reads in
    List-Unsubscribe: the link must stay as it is (RFC 2369) for one click to stop the letters.
    """

    @override
    def message(self, *, policy: "Policy[Any] | None" = None) -> EmailMessage:  # Any: as the stubs have it
        return super().message(policy=(policy or email.policy.default).clone(max_line_length=_LINE))


def message_of(letter: Letter, *, at: datetime) -> Message | None:
    """The message as it is to be sent now; None when it is no longer wanted or may no longer be read."""
    kind = kind_called(letter.kind)
    person = letter.person
    if person and (not person.is_active or (kind.wanted and not kind.wanted(person.pk))):
        return None
    content = _content(letter, kind, at)
    if content is None or not content.parts:
        return None
    answered = bool(person and content.reply_about and settings.LEARNONCE_MAILBOX)
    if answered:
        content = replace(content, parts=[*content.parts, letters.Words(_ANSWER)])
    text, html = made(content, kind=kind, person=person)
    message = Message(
        subject=" ".join(content.subject.split())[:150],
        body=text,
        # The envelope's sender, to whom letters come back; people see DEFAULT_FROM_EMAIL.
        from_email=settings.LEARNONCE_MAILBOX or settings.DEFAULT_FROM_EMAIL,
        to=[person.email if person else letter.address],
        headers=_headers(letter, content, kind),
    )
    message.attach_alternative(html, "text/html")
    return message


def _content(letter: Letter, kind: Kind, at: datetime) -> Content | None:
    if kind.compose:
        return kind.compose(Outgoing(person_id=letter.person_id, about=letter.about, at=at))
    reply_about = (letter.reply_kind, letter.reply_number) if letter.reply_number is not None else None
    return Content(letter.subject, letters.from_kept(letter.parts), reply_about)


def made(content: Content, *, kind: Kind, person: Person | None) -> tuple[str, str]:
    """The letter as plain text and as HTML."""
    greeting = f"Hello {person}," if person else "Hello,"
    site = settings.BASE_URL
    stop = site + stop_path(kind=kind.name, person_id=person.pk) if kind.stop and person else ""
    text = (
        f"{greeting}\n\n{letters.as_text(content.parts, site=site)}\n\n-- \n{_footer(kind, stop, person)}\n"
    )
    html = render_to_string(
        "people/letter.jinja",
        {
            "subject": content.subject,
            "greeting": greeting,
            "parts": letters.to_keep(content.parts),
            "site": site,
            "stop": stop,
            "stop_words": kind.stop_words,
            "person": person,
        },
    )
    return text, html


def _footer(kind: Kind, stop: str, person: Person | None) -> str:
    lines = [f"learnonce, {settings.BASE_URL}"]
    if person:
        lines.append(f"Choose how you are told: {settings.BASE_URL}/you")
    if stop:
        lines.append(f"Stop {kind.stop_words} with one click: {stop}")
    return "\n".join(lines)


def _headers(letter: Letter, content: Content, kind: Kind) -> dict[str, str]:
    """As RFC 3834 (automatic), RFC 2369 and RFC 8058 (how to stop them) ask for."""
    headers = {
        "From": settings.DEFAULT_FROM_EMAIL,
        "Message-ID": letter.message_id,
        "Auto-Submitted": "auto-generated",
        "X-Auto-Response-Suppress": "All",
    }
    if letter.person_id and content.reply_about:
        answer_to = reply_address(subject=content.reply_about, person_id=letter.person_id)
        headers |= {"Reply-To": answer_to} if answer_to else {}
    if letter.person_id and kind.stop:
        stop = settings.BASE_URL + stop_path(kind=kind.name, person_id=letter.person_id)
        headers |= {
            "Precedence": "bulk",
            "List-Unsubscribe": f"<{stop}>",
            "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        }
    return headers
