"""What files a thing has. Who may see the thing is asked by its room before."""

import logging
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.db.models import Exists, OuterRef, QuerySet

from learnonce.attachments import adapters
from learnonce.attachments.adapters import store
from learnonce.attachments.errors import Refused
from learnonce.attachments.models import Attachment
from learnonce.base import deciding

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class File:
    """One file as a list shows it."""

    id: int
    name: str
    kind_words: str
    size: int  # bytes
    described: str
    licence: str
    has_thumbnail: bool
    is_clear: bool
    waits_for_decision: bool
    added_at: datetime


@dataclass(frozen=True, slots=True)
class Sent:
    """What goes over the wire."""

    path: Path
    name: str
    content_type: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ToDecide:
    """A file and the stretches in it nobody has decided about."""

    id: int
    name: str
    open: list[deciding.Open]


def hangs_on(kind: str) -> Exists:
    """Whether anything hangs on the row of an outer query, for a page that then need not ask."""
    return Exists(Attachment.objects.filter(subject_kind=kind, subject_id=OuterRef("pk")))


def pictures_on(kind: str) -> Exists:
    """Whether pictures hang on the row of an outer query: nobody but a person can read them."""
    return Exists(_pictures().filter(subject_kind=kind, subject_id=OuterRef("pk")))


def has_pictures(subject: tuple[str, int]) -> bool:
    return _pictures().filter(subject_kind=subject[0], subject_id=subject[1]).exists()


def _pictures() -> QuerySet[Attachment]:
    return Attachment.objects.filter(kind__in=adapters.PICTURES)


def files_of(subject: tuple[str, int], *, unsettled: bool) -> list[File]:
    """Oldest first, in one query.

    Args:
        unsettled: also those that nobody has settled yet, for the home and the curators of the thing.
    """
    rows = Attachment.objects.filter(subject_kind=subject[0], subject_id=subject[1])
    if not unsettled:
        rows = rows.filter(state=Attachment.State.CLEAR)
    return [
        File(
            id=row.pk,
            name=row.name,
            kind_words=adapters.KINDS[row.kind][2],
            size=row.size,
            described=row.described,
            licence=row.licence,
            has_thumbnail=bool(row.thumbnail),
            is_clear=row.state == Attachment.State.CLEAR,
            waits_for_decision=row.state == Attachment.State.FOUND,
            added_at=row.added_at,
        )
        for row in rows.order_by("added_at", "pk")
    ]


def sent(subject: tuple[str, int], attachment_id: int, *, unsettled: bool, small: bool = False) -> Sent:
    """The file, or its small picture. Raises Attachment.DoesNotExist also for what is not settled yet."""
    row = _one(subject, attachment_id)
    if (row.state != Attachment.State.CLEAR and not unsettled) or (small and not row.thumbnail):
        raise Attachment.DoesNotExist
    return _sent(row, small=small)


def to_decide(subject: tuple[str, int], attachment_id: int) -> ToDecide:
    row = _one(subject, attachment_id)
    return ToDecide(id=row.pk, name=row.name, open=deciding.open_in(("attachment", row.pk), texts_of(row)))


def texts_of(row: Attachment) -> dict[str, str]:
    """What of a file can tell who somebody is, as words."""
    content = store.read(row.fingerprint)
    return {"name": row.name, "described": row.described, "file": adapters.text_of(content, row.kind)}


def added_by(person_id: int) -> dict[int, Sent]:
    """The files somebody added, by number."""
    return {row.pk: _sent(row) for row in Attachment.objects.filter(added_by_id=person_id).order_by("pk")}


def saying(expression: str) -> Iterator[int]:
    """Numbers of the files in whose words this stands, without regard to case. Reads every one of them."""
    for row in Attachment.objects.exclude(kind__in=adapters.PICTURES).order_by("pk").iterator():
        if re.search(expression, _words(row), flags=re.IGNORECASE):
            yield row.pk


@dataclass(frozen=True, slots=True)
class Read:
    """A file and the words in it; `words` is empty where no program can read any."""

    id: int
    subject: tuple[str, int]
    name: str
    kind_words: str
    words: str
    added_at: datetime
    sent: Sent


def read(attachment_ids: Collection[int]) -> dict[int, Read]:
    """By number. Those that are gone are left out."""
    return {
        row.pk: Read(
            id=row.pk,
            subject=(row.subject_kind, row.subject_id),
            name=row.name,
            kind_words=adapters.KINDS[row.kind][2],
            words=_words(row),
            added_at=row.added_at,
            sent=_sent(row),
        )
        for row in Attachment.objects.filter(pk__in=attachment_ids)
    }


def _words(row: Attachment) -> str:
    try:
        return adapters.text_of(store.read(row.fingerprint), row.kind)
    except (OSError, Refused) as problem:
        logger.warning("File %s cannot be read: %s.", row.pk, type(problem).__name__)
        return ""


def _sent(row: Attachment, *, small: bool = False) -> Sent:
    fingerprint = row.thumbnail if small else row.fingerprint
    return Sent(
        path=store.path_of(fingerprint),
        name=row.name,
        content_type=adapters.KINDS[row.kind][1],
        fingerprint=fingerprint,
    )


def _one(subject: tuple[str, int], attachment_id: int) -> Attachment:
    return Attachment.objects.get(pk=attachment_id, subject_kind=subject[0], subject_id=subject[1])
