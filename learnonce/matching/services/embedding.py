"""Turning texts into vectors in the background, and moving from one model to another while serving."""

import logging

from django.db import connection, transaction
from psycopg import sql

from learnonce.base import tasks
from learnonce.matching.adapters import configured, embedder
from learnonce.matching.errors import EmbedderUnavailable, ReindexUnderWay
from learnonce.matching.models import IndexedText, Shelf
from learnonce.matching.queries.search import literal
from learnonce.matching.services.counting import count_when_grown
from learnonce.matching.services.indexing import EMBED, queue_embedding

CLEAR = "matching.clear_shelf"
BATCH = 16  # texts locked and embedded at a time, about half a second
SLICE = 256  # texts a job does before it makes way for others
CLEARED = 2_000  # rows emptied in one transaction

logger = logging.getLogger(__name__)


def embed_pending(*, at_most: int = SLICE) -> int:
    """Embed the texts that wait, newest first, then those a re-index has not reached.

    Safe to run twice and by several workers at once: each takes texts no other holds. When there is more
    than one slice to do, the next job is queued.

    Returns:
        How many vectors were made.

    Raises:
        EmbedderUnavailable: the model cannot be used; what waits goes on waiting.
    """
    failure: EmbedderUnavailable | None = None
    done = 0
    try:
        done = _fill(_serving(), at_most)
    except EmbedderUnavailable as error:
        failure = error
    filling = Shelf.objects.filter(state=Shelf.State.FILLING).first()
    if filling and done < at_most:
        done += _fill(filling, at_most - done)
        if done < at_most and not tasks.stopping.is_set():
            _take_over()
    if failure and not filling:
        raise failure
    count_when_grown()
    if done >= at_most or tasks.stopping.is_set():
        tasks.defer(EMBED)
    return done


def warm_up() -> None:
    """Load the model that serves, so that a worker's first text does not wait for it."""
    try:
        embedder(_serving().choice).embed(["ready"])
    except EmbedderUnavailable:
        logger.exception("Texts will be found by their words only")


@transaction.atomic
def reindex() -> str:
    """Begin to embed every text anew by the model of the settings. The vectors there are serve until then.

    Returns:
        Name and version of the model that will take over.

    Raises:
        ReindexUnderWay: the last one is not finished, or what it left is still being cleared.
        EmbedderUnavailable: the settings name no usable embedder.
    """
    choice = configured()
    model = embedder(choice).model
    serving = _serving()
    number = 1 - serving.number
    Shelf.objects.get_or_create(number=number)
    other = Shelf.objects.select_for_update().get(number=number)
    if other.state != Shelf.State.FREE:
        raise ReindexUnderWay(
            f"A re-index is {other.get_state_display().lower()}. Wait until it is done, or abandon it first."
        )
    Shelf.objects.filter(number=number).update(state=Shelf.State.FILLING, choice=choice, model=model)
    queue_embedding()
    return model


@transaction.atomic
def abandon_reindex() -> bool:
    """Give up a re-index that is under way; the old vectors go on serving. False when there was none."""
    found = Shelf.objects.filter(state=Shelf.State.FILLING).update(state=Shelf.State.CLEARING)
    if found:
        tasks.defer(CLEAR)
    return bool(found)


def clear_shelf() -> None:
    """Empty the shelf no longer used, so that its index costs nothing and a next model finds it free."""
    shelf = Shelf.objects.filter(state=Shelf.State.CLEARING).first()
    if shelf is None:
        return
    used = {f"vector_{shelf.number}__isnull": False}
    empty = {f"vector_{shelf.number}": None, f"model_{shelf.number}": ""}
    last = 0
    while ids := list(
        IndexedText.objects.filter(pk__gt=last, **used).order_by("pk").values_list("pk", flat=True)[:CLEARED]
    ):
        IndexedText.objects.filter(pk__in=ids).update(**empty)
        last = ids[-1]
    Shelf.objects.filter(number=shelf.number, state=Shelf.State.CLEARING).update(
        state=Shelf.State.FREE, choice="", model=""
    )


def _serving() -> Shelf:
    """The shelf that serves. The first text of all decides that it is the settings' embedder."""
    found = Shelf.objects.filter(state=Shelf.State.SERVING).first()
    if found:
        return found
    choice = configured()
    made, _ = Shelf.objects.get_or_create(
        state=Shelf.State.SERVING,
        defaults={"number": 0, "choice": choice, "model": embedder(choice).model},
    )
    return made


def _fill(shelf: Shelf, at_most: int) -> int:
    """Embed up to `at_most` texts that this shelf lacks. Returns how many."""
    model = embedder(shelf.choice)
    if model.model != shelf.model:
        raise EmbedderUnavailable(
            f"The vectors were made by {shelf.model}, which this version no longer has. "
            "Run learnonce reindex; until it is done, texts are found by their words."
        )
    done = 0
    while done < at_most and not tasks.stopping.is_set():
        with transaction.atomic():
            rows = _claim(shelf, min(BATCH, at_most - done))
            if not rows:
                break
            vectors = model.embed([_read(title, text, gist) for _id, title, text, gist in rows])
            _keep(shelf, [(literal(vector), row[0]) for vector, row in zip(vectors, rows, strict=True)])
        done += len(rows)
    return done


def _read(title: str, text: str, gist: str) -> str:
    """What the model reads of a text."""
    return gist or (f"{title}\n{text}" if title else text)


# The lock on the shelf holds back a change of its use until the batch is kept.
CLAIM = """
SELECT t.id, t.title, t.text, t.gist FROM matching_indexedtext AS t
JOIN matching_shelf AS shelf
  ON shelf.number = %s AND shelf.model = %s AND shelf.state IN ('SERVING', 'FILLING')
WHERE {vector} IS NULL ORDER BY t.changed_at DESC, t.id DESC LIMIT %s
FOR NO KEY UPDATE OF t SKIP LOCKED FOR SHARE OF shelf
"""
KEEP = "UPDATE matching_indexedtext SET {vector} = %s::halfvec, {model} = %s WHERE id = %s"


def _claim(shelf: Shelf, limit: int) -> list[tuple[int, str, str, str]]:
    statement = sql.SQL(CLAIM).format(vector=sql.Identifier("t", f"vector_{shelf.number}"))
    with connection.cursor() as cursor:
        cursor.execute(statement, [shelf.number, shelf.model, limit])
        rows: list[tuple[int, str, str, str]] = cursor.fetchall()
    return rows


def _keep(shelf: Shelf, made: list[tuple[str, int]]) -> None:
    statement = sql.SQL(KEEP).format(
        vector=sql.Identifier(f"vector_{shelf.number}"), model=sql.Identifier(f"model_{shelf.number}")
    )
    with connection.cursor() as cursor:
        cursor.executemany(statement, [(vector, shelf.model, number) for vector, number in made])


@transaction.atomic
def _take_over() -> bool:
    """Let the filled shelf serve, unless a text would be lost by it. Returns whether it does now."""
    shelves = {shelf.state: shelf for shelf in Shelf.objects.select_for_update().order_by("number")}
    new, old = shelves.get(Shelf.State.FILLING), shelves.get(Shelf.State.SERVING)
    if new is None or old is None:
        return False
    lacking = {f"vector_{new.number}__isnull": True, f"vector_{old.number}__isnull": False}
    if IndexedText.objects.filter(**lacking).exists():
        return False  # somebody holds a text; the next job looks again
    Shelf.objects.filter(number=old.number).update(state=Shelf.State.CLEARING)
    Shelf.objects.filter(number=new.number).update(state=Shelf.State.SERVING)
    tasks.defer(CLEAR)
    logger.info("The index is now served by %s", new.model)
    return True
