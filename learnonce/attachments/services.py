"""Keeping, reading, deciding about and letting go of files. The room of the thing asks who may."""

import re
from collections.abc import Collection
from datetime import datetime
from pathlib import PurePath

from django.db import connection, transaction
from django.db.models import Q

from learnonce.attachments import adapters
from learnonce.attachments.adapters import ENDINGS, store
from learnonce.attachments.errors import Refused
from learnonce.attachments.events import FileRead
from learnonce.attachments.models import Attachment
from learnonce.attachments.queries import texts_of
from learnonce.base import audit, deciding, events, tasks
from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for

__all__ = [
    "ENDINGS",
    "MOST_BYTES",
    "MOST_FILES",
    "Refused",
    "attach",
    "decide",
    "detach",
    "read",
    "reword",
    "sweep",
]

MOST_BYTES = 10 * 1024 * 1024
MOST_FILES = 10  # of one thing
KIND = "attachment"
_YOUNG = 24 * 60 * 60  # seconds a file without a row may wait: one is written before its row
_LOCK = 7_301_951  # number of the advisory lock; any number nobody else uses
_ODD = re.compile(r"[^\w .()&+,'-]+")


@transaction.atomic
def attach(
    *,
    subject: tuple[str, int],
    content: bytes,
    name: str,
    described: str,
    licence: str,
    checked: bool,
    actor: Actor,
    at: datetime,
) -> Attachment:
    """Keep a file, written anew without its metadata. Others see it once it has been read.

    Args:
        subject: the thing, whose row the caller holds locked, and whose room has said that the actor may.
        name: as the sender's machine calls it; what it says of the kind is not believed.
        described: what a picture shows, for who cannot see it.
        checked: a person has looked that nobody can be seen or known in it.

    Raises:
        Refused: the kind, the size, too many, a patient's number in its name, or nobody looked.

    Effects:
        The worker reads its words for people. An audit entry without its name.
    """
    if not checked:
        raise Refused("Look at the file once more, and tick that nobody can be seen or known in it.")
    if not content:
        raise Refused("The file is empty. Choose another.")
    if len(content) > MOST_BYTES:
        raise Refused(f"The file must be smaller than {MOST_BYTES // 1024 // 1024} MB.")
    if Attachment.objects.filter(subject_kind=subject[0], subject_id=subject[1]).count() >= MOST_FILES:
        raise Refused(f"There are {MOST_FILES} files here already. Take one off first.")
    kind = adapters.kind_of(content, name)
    if kind in adapters.PICTURES and not described.strip():
        raise Refused("Say in a few words what the picture shows, for people who cannot see it.")
    for text in (name, described):
        if refused := look_for(Severity.REFUSE, text).refused:
            raise Refused(refused[0].advice)
    made = adapters.make(content, kind)
    _between_bytes_and_row()
    kept = Attachment.objects.create(
        subject_kind=subject[0],
        subject_id=subject[1],
        name=_plain_name(name, kind),
        kind=kind,
        size=len(made.content),
        fingerprint=store.put(made.content),
        thumbnail=store.put(made.thumbnail) if made.thumbnail else "",
        described=described.strip(),
        licence=licence,
        added_at=at,
        added_by_id=actor.user_id,
    )
    audit.record(
        verb="file.added", subject=subject, actor=actor, at=at, file=kept.pk, kind=kind, size=kept.size
    )
    tasks.defer("attachments.read", once=f"file:{kept.pk}", attachment_id=kept.pk)
    return kept


def _plain_name(name: str, kind: str) -> str:
    """A name that fits every file system, with the ending of what the file is."""
    ending = adapters.KINDS[kind][0]
    stem = _ODD.sub(" ", PurePath(name.replace("\\", "/")).stem).strip(" .")[: 120 - len(ending)]
    return f"{stem or 'file'}{ending}"


@transaction.atomic
def read(*, attachment_id: int, at: datetime) -> None:
    """Look for people in the words of a file. Safe to run twice; a file that is gone is nothing to do.

    Effects:
        `FileRead`. With nothing found others can read it from now on.
    """
    row = Attachment.objects.select_for_update().filter(pk=attachment_id).first()
    if row is None or row.state == Attachment.State.CLEAR:
        return
    found = deciding.open_in((KIND, row.pk), texts_of(row))
    row.state = Attachment.State.FOUND if found else Attachment.State.CLEAR
    row.save(update_fields=["state", "updated_at"])
    events.publish(
        FileRead(
            subject_kind=row.subject_kind,
            subject_id=row.subject_id,
            attachment_id=row.pk,
            added_by_id=row.added_by_id,
            found=len(found),
            at=at,
        )
    )


@transaction.atomic
def decide(
    *, attachment_id: int, nobody: Collection[str], reason: str, actor: Actor, at: datetime
) -> list[deciding.Open]:
    """Say of what was found that it tells nobody; see deciding.decide. With nothing left others can read it.

    Raises Refused for a patient's number without a reason.
    """
    row = Attachment.objects.select_for_update().get(pk=attachment_id)
    try:
        left = deciding.decide(
            (KIND, row.pk), texts_of(row), nobody=nobody, reason=reason, actor=actor, at=at
        )
    except deciding.NeedsReason as refusal:
        raise Refused(str(refusal)) from refusal
    row.state = Attachment.State.FOUND if left else Attachment.State.CLEAR
    row.save(update_fields=["state", "updated_at"])
    return left


@transaction.atomic
def detach(*, attachment_id: int, actor: Actor, at: datetime, at_once: bool = False) -> None:
    """Take a file off. Its bytes go with the next sweep, unless another thing has the same.

    Args:
        at_once: as soon as this is stored. A backup that is being made then may hold its row without it.
    """
    row = Attachment.objects.select_for_update().get(pk=attachment_id)
    subject = (row.subject_kind, row.subject_id)
    deciding.forget((KIND, row.pk))
    audit.record(verb="file.removed", subject=subject, actor=actor, at=at, file=row.pk)
    row.delete()
    if at_once:
        _let_go(row.fingerprint, row.thumbnail)


@transaction.atomic
def reword(*, attachment_id: int, words: str, actor: Actor, at: datetime) -> None:
    """Put plain words in the place of what a file was, such as its own words without a name.

    A table of plain text stays one; anything else becomes a text file. What it was goes at once.
    """
    row = Attachment.objects.select_for_update().get(pk=attachment_id)
    before = (row.fingerprint, row.thumbnail)
    content = words.encode()
    _between_bytes_and_row()
    row.kind = "csv" if row.kind == "csv" else "txt"
    row.name = _plain_name(row.name, row.kind)
    row.fingerprint, row.thumbnail, row.size = store.put(content), "", len(content)
    row.save(update_fields=["kind", "name", "fingerprint", "thumbnail", "size", "updated_at"])
    subject = (row.subject_kind, row.subject_id)
    audit.record(verb="file.reworded", subject=subject, actor=actor, at=at, file=row.pk)
    _let_go(*before)


def _between_bytes_and_row() -> None:
    """Until this transaction ends no bytes are deleted for want of a row: they are about to get one."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock_shared(%s)", [_LOCK])


def _let_go(*fingerprints: str) -> None:
    """Delete bytes that no row names, once this transaction is done. What this misses the sweep finds."""
    transaction.on_commit(lambda: _delete_unnamed(fingerprints))


@transaction.atomic
def _delete_unnamed(fingerprints: Collection[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
    for fingerprint in fingerprints:
        if fingerprint and not _is_named(fingerprint):
            store.drop(fingerprint)


def sweep() -> int:
    """Delete what no row names and is older than a day. Returns how many files went."""
    gone = 0
    for path in store.old(_YOUNG):
        if not _is_named(path.name):
            path.unlink(missing_ok=True)
            gone += 1
    return gone


def _is_named(fingerprint: str) -> bool:
    return Attachment.objects.filter(Q(fingerprint=fingerprint) | Q(thumbnail=fingerprint)).exists()
