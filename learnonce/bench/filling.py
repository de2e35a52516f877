"""Fills the product's own index with many rows, quickly: by COPY into its table, indexes built afterwards.

The first rows go through the product's services: real texts, embedded by its model. The others are made of
their sentences, and their vectors of the vectors of the texts their sentences came from, with a little noise,
since embedding 100,000 texts would take a quarter of an hour. Audiences, places and tags are spread as they
would be.
"""

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from django.db import connection
from psycopg import sql

from learnonce.bench.texts import Text
from learnonce.matching import services

TABLE = "matching_indexedtext"
KIND = "lesson"
PLACES = 100  # localities: a place keeps 1 % of the rows
BOARDS = 10  # localities to which a part of the rows is confined
BOARD_SHARE = 0.10  # of the rows, so that one board's own are 1 %
TEAM_SHARE = 0.05  # of the rows, seen by one team each
TEAMS = 2_000
SIGNED_IN_SHARE = 0.15  # of the rows, seen by whoever is signed in; the rest is public
NOISE = 0.25  # length of what is added to a mixture of unit length
BATCH = 1_000  # rows made at a time

type Vectors = npt.NDArray[np.float32]
type Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Filled:
    """How long each step took (seconds), and how many rows it was for."""

    rows: int
    real: int
    embedding: float
    copying: float
    indexes: dict[str, float]
    counting: float


def fill(base: Sequence[Text], *, rows: int, embed_all: bool, rng: np.random.Generator, say: Say) -> Filled:
    """Have `rows` texts in the index, the first ones real, in the database of the settings."""
    first = min(len(base), rows)
    say(f"Embedding {first:,} texts with the product's model")
    embedding = _through_the_product(base[:first], rng)
    vectors, model = _vectors(first)
    dropped = _drop_indexes()
    say(f"Making and copying {rows - first:,} more rows")
    began = time.perf_counter()
    made = _recombined(base[:first], vectors, first=first, rows=rows, rng=rng)
    _copy(made, model="" if embed_all else model)
    copying = time.perf_counter() - began
    indexes = _build(dropped, rows, say)
    if embed_all:
        say("Embedding all of them, as asked")
        began = time.perf_counter()
        while services.embed_pending():
            pass
        embedding += time.perf_counter() - began
    say("Counting words, as the product does every night")
    began = time.perf_counter()
    services.refresh_lexemes()
    counting = time.perf_counter() - began
    return Filled(rows, rows if embed_all else first, embedding, copying, indexes, counting)


def audience(rng: np.random.Generator) -> list[str]:
    """Who may find a row: mostly everybody."""
    drawn = rng.random()
    if drawn < BOARD_SHARE:
        return [f"l:{1 + rng.integers(BOARDS)}"]
    if drawn < BOARD_SHARE + TEAM_SHARE:
        return [f"t:{1 + rng.integers(TEAMS)}"]
    return ["all"] if drawn < BOARD_SHARE + TEAM_SHARE + SIGNED_IN_SHARE else ["all", "public"]


def tags(place: int, rng: np.random.Generator) -> list[str]:
    kinds, strengths = ("SOLUTION", "WARNING", "ATTEMPT", "TIP"), ("A0", "A1", "A2")
    return sorted(
        [
            f"kind:{kinds[rng.choice(4, p=[0.6, 0.1, 0.1, 0.2])]}",
            f"topic:topic-{rng.integers(30)}",
            f"setting:{('general_practice', 'hospital', 'community')[rng.choice(3, p=[0.7, 0.2, 0.1])]}",
            f"place:{place}",
            f"strength:{strengths[rng.choice(3, p=[0.6, 0.3, 0.1])]}",
            "replication:B0",
            f"list_size:{rng.integers(6)}",
            f"rurality:{rng.integers(4)}",
            f"system:{rng.integers(4)}",
        ]
    )


def _through_the_product(base: Sequence[Text], rng: np.random.Generator) -> float:
    """Index and embed as the product does; seconds."""
    began = time.perf_counter()
    places = [int(1 + number % PLACES) for number in range(len(base))]
    services.index_texts(
        services.Entry(
            kind=KIND,
            object_id=number,
            audience=audience(rng),
            place_id=places[number],
            tags=tags(places[number], rng),
            title=text.title,
            text=text.body,
        )
        for number, text in enumerate(base)
    )
    while services.embed_pending():
        pass
    return time.perf_counter() - began


def _vectors(texts: int) -> tuple[Vectors, str]:
    """The vectors just made, by number, and the model's name."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT object_id, vector_0::real[], model_0 FROM matching_indexedtext")
        rows = cursor.fetchall()
    vectors = np.zeros((texts, len(rows[0][1])), dtype=np.float32)
    for number, vector, _model in rows:
        vectors[number] = vector
    return vectors, rows[0][2]


type Row = tuple[str, int, list[str], int, list[str], str, str, str, str | None]


def _recombined(
    base: Sequence[Text], vectors: Vectors, *, first: int, rows: int, rng: np.random.Generator
) -> Iterator[Row]:
    """Rows `first` to `rows`: sentences of two real texts, and a vector between those of the two."""
    from learnonce.matching.queries.search import literal

    for start in range(first, rows, BATCH):
        size = min(BATCH, rows - start)
        pairs = rng.integers(len(base), size=(size, 2))
        noise = rng.standard_normal((size, vectors.shape[1]), dtype=np.float32)
        noise *= NOISE / np.linalg.norm(noise, axis=1, keepdims=True)
        for offset, (one, other) in enumerate(pairs):
            sentences, share = _mixed(base[one], base[other], rng)
            vector = share * vectors[one] + (1 - share) * vectors[other]
            vector = vector / np.linalg.norm(vector) + noise[offset]
            number, place = start + offset, int(1 + rng.integers(PLACES))
            text = " ".join(sentences)
            mark = hashlib.sha256(f"{base[one].title}\x00{text}".encode()).hexdigest()
            seen, carried = audience(rng), tags(place, rng)
            yield (
                *(KIND, number, seen, place, carried, base[one].title, text, mark),
                literal(vector / np.linalg.norm(vector)),
            )


def _mixed(one: Text, other: Text, rng: np.random.Generator) -> tuple[list[str], float]:
    """Some sentences of both, and the share of the words that come from the first."""
    mine = [sentence for sentence in one.sentences if rng.random() < 0.7] or list(one.sentences[:1])  # noqa: PLR2004  most of it
    theirs = [sentence for sentence in other.sentences if rng.random() < 0.4]  # noqa: PLR2004  some of it
    here, there = (sum(len(sentence) for sentence in found) for found in (mine, theirs))
    return [*mine, *theirs], here / max(here + there, 1)


def _copy(rows: Iterator[Row], *, model: str) -> None:
    """Write rows into the product's table. Without a model their vectors are left for the product to make."""
    columns = ["kind", "object_id", "audience", "place_id", "tags", "title", "text", "fingerprint"]
    columns += ["vector_0", "model_0"] if model else []
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(TABLE), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row((*row, model) if model else row[:-1])


def _drop_indexes() -> dict[str, str]:
    """Drop every index that is not a key; returns how each was made."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = %s AND indexname NOT IN"
            " (SELECT conname FROM pg_constraint WHERE conrelid = %s::regclass)",
            [TABLE, TABLE],
        )
        found: dict[str, str] = dict(cursor.fetchall())
        for name in found:
            cursor.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(name)))
    return found


def _build(indexes: dict[str, str], rows: int, say: Say) -> dict[str, float]:
    """Make the indexes again; seconds for each. The vectors' index is built in memory, 1.5 kB a row."""
    seconds: dict[str, float] = {}
    memory = max(128, min(4_096, rows * 3 // 1_000))  # MB
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('maintenance_work_mem', %s, false)", [f"{memory}MB"])
        for name, made in indexes.items():
            say(f"Building {name}")
            began = time.perf_counter()
            cursor.execute(made)
            seconds[name] = time.perf_counter() - began
        cursor.execute("RESET maintenance_work_mem")
    return seconds
