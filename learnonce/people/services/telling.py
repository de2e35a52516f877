"""Telling people news: at once, once a day, or only on their page, as each one chose."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db import transaction

from learnonce.base import tasks
from learnonce.base.actors import Actor
from learnonce.people.models import Notice, Person
from learnonce.people.queries import actors
from learnonce.people.services import letters
from learnonce.people.services.letters.kinds import readable


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
def write_to(
    *, person_id: int, key: str, text: str, path: str, kind: str, about: dict[str, object], at: datetime
) -> None:
    """Send one person a letter of its own, and put the same news on their page without mailing it again.

    Args:
        kind, about: from which the letter is composed while sending, see `letters.queue`. A key in its link
            is made then, and stands in the letter alone.

    Who wants no e-mail gets the line on their page only.
    """
    Notice.objects.bulk_create(
        [Notice(person_id=person_id, key=key, text=text[:300], path=path, told_at=at, mailed_at=at)],
        ignore_conflicts=True,
    )
    if wants_letters(person_id):
        letters.queue(kind=kind, key=key, person_id=person_id, about=about, at=at)


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
    """Put everything a person has not read or been mailed yet into one letter. Returns how many lines.

    The rows are locked, so that two workers never put the same line into two letters.
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
        .values_list("pk", flat=True)
    )
    if not waiting or not wants_letters(person_id):
        return 0
    Notice.objects.filter(pk__in=waiting).update(mailed_at=at)
    letters.queue(
        kind="news", key=f"to:{waiting[-1]}", person_id=person_id, about={"notices": waiting}, at=at
    )
    return len(waiting)


def wants_letters(person_id: int) -> bool:
    """Whether an active person wants news by e-mail at all."""
    wanting = Person.objects.filter(pk=person_id, is_active=True)
    return wanting.exclude(telling=Person.Telling.NEVER).exists()


def declare_letters() -> None:
    letters.declare(
        letters.Kind(
            "news",
            compose=_news,
            wanted=wants_letters,
            stop=stop_letters,
            stop_words="letters with your news",
        )
    )


def stop_letters(person_id: int, at: datetime) -> None:
    """No more news by e-mail for this person; it stays on their page."""
    Person.objects.filter(pk=person_id).update(telling=Person.Telling.NEVER, updated_at=at)


def _news(letter: letters.Outgoing) -> letters.Content | None:
    """The lines, but for those about what their reader may no longer see."""
    numbers = letter.about["notices"]
    lines = list(
        Notice.objects.filter(pk__in=numbers, person_id=letter.person_id).order_by("told_at", "id")  # type: ignore[misc]  # a list of numbers, as queued
    )
    if not lines or letter.person_id is None:
        return None
    allowed = readable({line.path for line in lines}, actors.actor(user_id=letter.person_id))
    lines = [line for line in lines if line.path in allowed]
    if not lines:
        return None
    groups: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        groups[line.path].append(line.text)
    subject = lines[0].text if len(lines) == 1 else f"{len(lines)} pieces of news from learnonce"
    parts = [
        letters.Item(title=texts[-1], path=path, over="\n".join(texts[:-1])) for path, texts in groups.items()
    ]
    about = letters.answered_about(next(iter(groups))) if len(groups) == 1 else None
    return letters.Content(subject=subject, parts=parts, reply_about=about)
