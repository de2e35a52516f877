"""Putting texts into the index, changing who finds them, taking them out."""

import hashlib
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import QuerySet

from learnonce.base import tasks
from learnonce.matching.models import IndexedText

EMBED = "matching.embed_pending"
MOST_CHARACTERS = 50_000  # of a text; PostgreSQL indexes at most 1 MB of stems


@dataclass(frozen=True, slots=True)
class Entry:
    """One text to be found by.

    Args:
        kind: what it belongs to, such as "lesson"; a word of the caller's own.
        object_id: its number there; with the kind the text's name.
        audience: the tokens of those who may find it; empty for nobody.
        title: shown with the answer, and read first.
        text: what matters most first: the model reads about 190 words of title and text together.
        gist: what the model reads in their place, such as the problem without its answer. Questions are
            asked in the words of the problem, and a long answer in the same vector pulls it away from them.
        place_id: number of its place, for filtering.
        tags: words of the caller's own, for filtering, such as "list_size:5000_to_9999".
    """

    kind: str
    object_id: int
    audience: Collection[str]
    title: str
    text: str
    gist: str = ""
    place_id: int | None = None
    tags: Collection[str] = ()


def index_text(
    *,
    kind: str,
    object_id: int,
    audience: Collection[str],
    place_id: int | None,
    tags: Collection[str],
    title: str,
    text: str,
    gist: str = "",
) -> None:
    """Have one text found from now on, or changed. See `Entry` for the arguments.

    Effects:
        By its words it is found from the moment the caller's transaction commits, by its meaning as soon
        as the worker has embedded it, usually within a second. An unchanged text keeps its vector.
    """
    index_texts(
        [
            Entry(
                kind=kind,
                object_id=object_id,
                audience=audience,
                place_id=place_id,
                tags=tags,
                title=title,
                text=text,
                gist=gist,
            )
        ]
    )


PUT = """
INSERT INTO matching_indexedtext AS old
    (kind, object_id, audience, place_id, tags, title, text, gist, fingerprint, changed_at)
VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, statement_timestamp())
ON CONFLICT (kind, object_id) DO UPDATE SET
    audience = excluded.audience, place_id = excluded.place_id, tags = excluded.tags,
    title = excluded.title, text = excluded.text, gist = excluded.gist, fingerprint = excluded.fingerprint,
    changed_at = excluded.changed_at,
    vector_0 = CASE WHEN old.fingerprint = excluded.fingerprint THEN old.vector_0 END,
    model_0 = CASE WHEN old.fingerprint = excluded.fingerprint THEN old.model_0 ELSE '' END,
    vector_1 = CASE WHEN old.fingerprint = excluded.fingerprint THEN old.vector_1 END,
    model_1 = CASE WHEN old.fingerprint = excluded.fingerprint THEN old.model_1 ELSE '' END
WHERE (old.audience, old.place_id, old.tags, old.fingerprint)
    IS DISTINCT FROM (excluded.audience, excluded.place_id, excluded.tags, excluded.fingerprint)
"""


@transaction.atomic
def index_texts(entries: Iterable[Entry]) -> None:
    """Like `index_text` for many, in one go. What is indexed already and unchanged is not touched."""
    # Always in one order, so that two writers of the same texts wait for each other instead of blocking.
    rows = [_row(entry) for entry in sorted(entries, key=lambda entry: (entry.kind, entry.object_id))]
    if not rows:
        return
    with connection.cursor() as cursor:
        cursor.executemany(PUT, rows)
        changed = cursor.rowcount
    if changed:
        queue_embedding()


def set_audience(*, kind: str, object_id: int, audience: Collection[str]) -> None:
    """Change who finds a text, at once in the caller's transaction. A text not indexed is no error."""
    _of(kind, object_id).update(audience=sorted(set(audience)))


def set_tags(*, kind: str, object_id: int, tags: Collection[str]) -> None:
    """Change a text's tags, at once in the caller's transaction. A text not indexed is no error."""
    _of(kind, object_id).update(tags=sorted(set(tags)))


def forget_text(*, kind: str, object_id: int) -> None:
    """Take a text out of the index, at once in the caller's transaction."""
    _of(kind, object_id).delete()


def queue_embedding() -> None:
    """Queue the embedding of what waits: once for each transaction, however many texts it changes.

    Not once for all transactions: a job that waits already may run before this transaction commits, and
    would not see its texts.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('learnonce.embedding_is_queued', true)")
        found = cursor.fetchone()
        if found and found[0] == "yes":
            return
        cursor.execute("SELECT set_config('learnonce.embedding_is_queued', 'yes', true)")
    tasks.defer(EMBED)


def _of(kind: str, object_id: int) -> QuerySet[IndexedText]:
    return IndexedText.objects.filter(kind=kind, object_id=object_id)


type Column = str | int | list[str] | None


def _row(entry: Entry) -> tuple[Column, ...]:
    title, text, gist = _clean(entry.title), _clean(entry.text), _clean(entry.gist)
    fingerprint = hashlib.sha256(f"{title}\x00{text}\x00{gist}".encode()).hexdigest()
    audience, tags = sorted(set(entry.audience)), sorted(set(entry.tags))
    return entry.kind, entry.object_id, audience, entry.place_id, tags, title, text, gist, fingerprint


def _clean(text: str) -> str:
    """What PostgreSQL can keep: no zero characters, no halves of characters, not endless."""
    return text[:MOST_CHARACTERS].replace("\x00", " ").encode("utf-8", "replace").decode()
