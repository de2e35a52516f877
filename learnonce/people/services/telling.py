"""Telling people news: at once, once a day, or only on their page, as each one chose."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.conf import settings
from django.core.mail import EmailMessage
from django.db import transaction

from learnonce.base import tasks
from learnonce.base.actors import Actor
from learnonce.people.models import Notice, Person

_FOOTER = "You belong to a team on learnonce. Choose how you are told: {}/you"


@transaction.atomic
def tell(*, person_ids: Iterable[int], key: str, text: str, path: str, at: datetime) -> None:
    """Give each person one line of news and where it leads. Telling the same key twice tells once.

    Effects:
        The line is on their page at once. Those who want e-mail at once get it from the worker.
    """
    wanted = sorted(set(person_ids))
    Notice.objects.bulk_create(
        [Notice(person_id=number, key=key, text=text[:300], path=path, told_at=at) for number in wanted],
        ignore_conflicts=True,
    )
    hurried = Person.objects.filter(pk__in=wanted, telling=Person.Telling.AT_ONCE, is_active=True)
    for number in hurried.values_list("pk", flat=True):
        tasks.defer("people.send_waiting", once=f"mail:{number}", person_id=number)


@transaction.atomic
def write_to(*, person_id: int, key: str, text: str, path: str, link: str, body: str, at: datetime) -> None:
    """Send one person a letter of its own, and put the same news on their page without mailing it again.

    The link may hold a key, so it stands in the letter alone and is kept nowhere. Who wants no e-mail
    gets the line on their page only.
    """
    Notice.objects.bulk_create(
        [Notice(person_id=person_id, key=key, text=text[:300], path=path, told_at=at, mailed_at=at)],
        ignore_conflicts=True,
    )
    person = Person.objects.get(pk=person_id)
    if not person.is_active or person.telling == Person.Telling.NEVER:
        return
    EmailMessage(
        subject=" ".join(text.split())[:150],
        body=f"Hello {person},\n\n{body}\n\n{link}\n\n-- \n{_FOOTER.format(settings.BASE_URL)}\n",
        to=[person.email],
    ).send()


@transaction.atomic
def choose_telling(*, telling: str, actor: Actor, at: datetime) -> None:
    """How the actor wants to be told of news."""
    if telling not in Person.Telling.values:
        raise ValueError(telling)
    Person.objects.filter(pk=actor.person_id).update(telling=telling, updated_at=at)


def mark_read(*, actor: Actor, at: datetime, until: datetime | None = None) -> None:
    """The actor has seen the news told by `until`; what came since was not on their page."""
    unread = Notice.objects.filter(person_id=actor.person_id, read_at__isnull=True)
    unread.filter(told_at__lte=until or at).update(read_at=at)


@transaction.atomic
def send_waiting(*, person_id: int, at: datetime) -> int:
    """Mail a person everything they have not read or been mailed yet, in one letter. Returns how many lines.

    The rows stay locked until the letter is handed over, so that two workers never send the same line.
    """
    waiting = list(
        Notice.objects.select_for_update(skip_locked=True)
        .filter(
            person_id=person_id,
            mailed_at__isnull=True,
            read_at__isnull=True,
            told_at__gte=at - timedelta(days=7),
        )
        .order_by("told_at", "id")
    )
    person = Person.objects.get(pk=person_id)
    if not waiting or not person.is_active or person.telling == Person.Telling.NEVER:
        return 0
    Notice.objects.filter(pk__in=[line.pk for line in waiting]).update(mailed_at=at)
    _letter(person, waiting).send()
    return len(waiting)


def _letter(person: Person, lines: list[Notice]) -> EmailMessage:
    subject = lines[0].text if len(lines) == 1 else f"{len(lines)} pieces of news from learnonce"
    groups: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        groups[settings.BASE_URL + line.path].append(line.text)
    body = "\n\n".join("\n".join([*texts, address]) for address, texts in groups.items())
    footer = _FOOTER.format(settings.BASE_URL)
    return EmailMessage(
        subject=subject[:150], body=f"Hello {person},\n\n{body}\n\n-- \n{footer}\n", to=[person.email]
    )
