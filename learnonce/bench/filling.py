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
from learnonce.matching.queries.search import literal

TABLE = "matching_indexedtext"
KIND = "lesson"
PLACES = 100  # localities: a place keeps 1 % of the rows
BOARDS = 10  # localities to which a part of the rows is confined
BOARD_SHARE = 0.10  # of the rows, so that one board's own are 1 %
TEAM_SHARE = 0.05  # of the rows, seen by one team each
TEAMS = 2_000
SIGNED_IN_SHARE = 0.15  # of the rows, seen by whoever is signed in; the rest is public
NOISE = 0.25  # length of what is added to a mixture of unit length

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
    vectors, model = _vectors()
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
        embed_everything()
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


def embed_everything() -> None:
    """Have the product embed all that waits."""
    while services.embed_pending():
        pass


def give_vectors(rng: np.random.Generator) -> None:
    """Give what waits mixtures of two of the vectors there are, so that it is found by meaning at once."""
    known, model = _vectors()
    with connection.cursor() as cursor:
        cursor.execute("SELECT id FROM matching_indexedtext WHERE vector_0 IS NULL ORDER BY id")
        waiting = [row[0] for row in cursor.fetchall()]
        cursor.execute("CREATE TEMPORARY TABLE made (id bigint, vector halfvec)")
        with cursor.copy("COPY made (id, vector) FROM STDIN") as copy:
            for number in waiting:
                one, other = rng.integers(len(known), size=2)
                copy.write_row((number, mixture(known[one], known[other], 0.6, rng)))
        cursor.execute(
            "UPDATE matching_indexedtext AS t SET vector_0 = made.vector, model_0 = %s FROM made"
            " WHERE made.id = t.id",
            [model],
        )
        cursor.execute("DROP TABLE made")
    services.refresh_lexemes()


def mixture(one: Vectors, other: Vectors, share: float, rng: np.random.Generator) -> str:
    """A vector between two, `share` of it the first, with noise; as PostgreSQL reads it."""
    mixed = share * one + (1 - share) * other
    noise = rng.standard_normal(len(one), dtype=np.float32)
    made = mixed / np.linalg.norm(mixed) + noise * (NOISE / np.linalg.norm(noise))
    unit: Vectors = (made / np.linalg.norm(made)).astype(np.float32)
    return literal(unit)


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
    embed_everything()
    return time.perf_counter() - began


def _vectors() -> tuple[Vectors, str]:
    """The vectors there are, in the order of their texts' numbers, and the model's name."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT vector_0::real[], model_0 FROM matching_indexedtext WHERE vector_0 IS NOT NULL"
            " ORDER BY object_id"
        )
        rows = cursor.fetchall()
    return np.array([vector for vector, _model in rows], dtype=np.float32), rows[0][1]


type Row = tuple[str, int, list[str], int, list[str], str, str, str, str]


def _recombined(
    base: Sequence[Text], vectors: Vectors, *, first: int, rows: int, rng: np.random.Generator
) -> Iterator[Row]:
    """Rows `first` to `rows`: sentences of two real texts, and a vector between those of the two."""
    for number in range(first, rows):
        one, other = rng.integers(len(base), size=2)
        sentences, share = _mixed(base[one], base[other], rng)
        title, text, place = base[one].title, " ".join(sentences), int(1 + rng.integers(PLACES))
        mark = hashlib.sha256(f"{title}\x00{text}".encode()).hexdigest()
        vector = mixture(vectors[one], vectors[other], share, rng)
        yield KIND, number, audience(rng), place, tags(place, rng), title, text, mark, vector


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
