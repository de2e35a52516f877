"""Texts to measure with: real ones from a folder of lessons when there is one, else our own."""

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

import numpy as np

from learnonce.demo import reading

SENTENCE = re.compile(r"(?<=[.!?])\s+|\n{2,}")
WORDS = 80  # of a text; what a lesson says in short
SHORTEST, LONGEST = 4, 60  # words of a sentence worth taking
HELD_OUT = 300  # texts never indexed: they ask


@dataclass(frozen=True, slots=True)
class Text:
    """A title and some sentences that belong together."""

    title: str
    sentences: tuple[str, ...]

    @property
    def body(self) -> str:
        return " ".join(self.sentences)


@dataclass(frozen=True, slots=True)
class Stock:
    """`base` is indexed and recombined, `asking` is only asked with; `source` says where both come from."""

    base: list[Text]
    asking: list[Text]
    source: str


def stock(data: Path | None, *, rng: np.random.Generator, at_most: int) -> Stock:
    """Up to `at_most` texts to index, and some to ask with.

    Args:
        data: a folder with `*/lessons.jsonl` or `**/docs.jsonl.gz`; without one, or with an empty one, the
            demonstration's and the starter pack's lessons are taken.
        rng: decides which.
        at_most: texts to index.
    """
    found = [text for title, body in (_of_folder(data) if data else ()) for text in _cut(title, body)]
    source = f"real texts ({len(found):,} pieces of about {WORDS} words)"
    if not found:
        found = [text for title, body in _our_own() for text in _cut(title, body)]
        source = f"our own invented lessons ({len(found):,} pieces)"
    order = rng.permutation(len(found))
    held = min(HELD_OUT, len(found) // 3)
    return Stock(
        base=[found[number] for number in order[held : held + at_most]],
        asking=[found[number] for number in order[:held]],
        source=source,
    )


def questions(asking: list[Text]) -> dict[str, list[str]]:
    """What people would ask, by length: a few words, a sentence or two, a whole story."""
    whole = [f"{text.title}. {text.body}" for text in asking]
    return {
        "short": [" ".join(text.body.split()[:4]) for text in asking],
        "medium": [" ".join(text.body.split()[:20]) for text in asking],
        "long": [
            " ".join(f"{one} {other}".split()[:120])
            for one, other in zip(whole, reversed(whole), strict=True)
        ],
    }


def _cut(title: str, body: str) -> Iterator[Text]:
    """Neighbouring sentences, about `WORDS` words at a time."""
    held: list[str] = []
    words = 0
    for sentence in SENTENCE.split(body):
        length = len(sentence.split())
        if not SHORTEST <= length <= LONGEST:
            continue
        held.append(" ".join(sentence.split()))
        words += length
        if words >= WORDS:
            yield Text(title, tuple(held))
            held, words = [], 0
    if held and words >= WORDS // 4:
        yield Text(title, tuple(held))


def _of_folder(data: Path) -> Iterator[tuple[str, str]]:
    """Title and body of every lesson, and every document of a labelled set."""
    for path in sorted(data.glob("*/lessons.jsonl")):
        with path.open(encoding="utf-8") as file:
            for line in file:
                yield _title_and_body(json.loads(line))
    for path in sorted(data.glob("**/docs.jsonl.gz")):
        with gzip.open(path, "rt", encoding="utf-8") as packed:
            for line in packed:
                yield _title_and_body(json.loads(line))


def _our_own() -> Iterator[tuple[str, str]]:
    for row in reading.lines("lessons"):
        yield _title_and_body(row)
    pack = files("learnonce.exchange") / "starter" / "starter-pack.jsonl"
    for line in pack.read_text(encoding="utf-8").splitlines():
        yield _title_and_body(json.loads(line))


def _title_and_body(row: dict[str, object]) -> tuple[str, str]:
    """A row's title, and all its longer texts."""
    long = [value for key, value in row.items() if isinstance(value, str) and key != "title" and " " in value]
    return str(row.get("title") or "").strip()[:200], "\n\n".join(long)
