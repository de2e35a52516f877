"""What the world is made of: things with facts, and secret words with those who may read them."""

import random
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.matrix.who import EVERYONE, Who

LETTERS = "bcfhjkmnptvwx"  # no vowels and no endings that a stemmer would take off
WORD = re.compile(rf"qz[{LETTERS}]{{9}}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Secret:
    """A word that stands in one text field, and who may read that field."""

    word: str
    where: str
    readers: Who


class Secrets:
    """All secret words of a world."""

    def __init__(self) -> None:
        self._random = random.Random(20260329)
        self.known: dict[str, Secret] = {}

    def word(self, where: str, readers: Iterable[str]) -> str:
        """A new word for the field called `where`."""
        word = "qz" + "".join(self._random.choices(LETTERS, k=9))
        self.known[word] = Secret(word, where, frozenset(readers))
        return word

    def in_text(self, text: str) -> set[str]:
        return {found.lower() for found in WORD.findall(text)} & self.known.keys()

    def leaked_to(self, kind: str, text: str, *, besides: Iterable[str] = ()) -> list[Secret]:
        """The secrets in this text that such a person may not read; `besides` are words let through."""
        found = self.in_text(text) - set(besides)
        return sorted(
            (self.known[word] for word in found if kind not in self.known[word].readers),
            key=lambda secret: secret.where,
        )


@dataclass(frozen=True, slots=True)
class Thing:
    """One object of the world.

    Args:
        kind: "lesson", "noticing" …
        name: says what is special about it, for messages of failing tests.
        pk: its number.
        readers: who may see that it is there.
        facts: whatever the table of routes needs to judge it, such as its stage.
    """

    kind: str
    name: str
    pk: int
    readers: Who = EVERYONE
    facts: dict[str, object] = field(default_factory=dict)

    def __getitem__(self, fact: str) -> object:
        return self.facts[fact]

    def __str__(self) -> str:
        return f"{self.kind} “{self.name}”"
