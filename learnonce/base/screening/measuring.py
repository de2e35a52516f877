"""How well the screening works, on labelled texts: what was found, and what was flagged for nothing.

A labelled stretch counts as found when any finding touches it: the writer is then made to look there. A
finding that touches no labelled stretch is a false flag; a date of birth that is labelled as a date is none.
"""

import csv
import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .findings import Finding, Kind

# What a type of the labels is called here. These tell who somebody is.
KINDS = {
    "PERSON": "person",
    "NHS_NUMBER": "NHS number",
    "CHI_NUMBER": "CHI number",
    "DOB": "date of birth",
    "POSTCODE": "postcode",
    "ZIP_CODE": "postcode abroad",
    "ADDRESS": "address",
    "STREET_ADDRESS": "address",
    "PHONE": "phone",
    "PHONE_NUMBER": "phone",
    "EMAIL": "e-mail",
    "EMAIL_ADDRESS": "e-mail",
    "HOSPITAL_NO": "record number",
    "CREDIT_CARD": "card or account",
    "IBAN_CODE": "card or account",
    "US_SSN": "state number",
    "US_DRIVER_LICENSE": "state number",
}
# These do not: places, organisations, dates of anything, forms of address, addresses of machines.
LEFT_OUT = frozenset(
    "ORGANIZATION GPE DATE_TIME TITLE AGE NRP DOMAIN_NAME IP_ADDRESS URL LOCATION".split()  # noqa: SIM905 - as a list it reads worse
)
NOTES = ("notes.jsonl", "general_sentences.jsonl")
NUMBERS = "numbers.csv"

type Find = Callable[[str], list[Finding]]


class NothingToJudge(Exception):  # noqa: N818  says what it is about, as elsewhere
    """A folder or a line that cannot be read; says which and why."""


@dataclass(frozen=True, slots=True)
class Labelled:
    text: str
    spans: Sequence[tuple[str, int, int]]  # kind as KINDS words it, start, end; kind "" is left out
    unknown: frozenset[str] = frozenset()  # types that stand in neither list: left out too, and said so


@dataclass(slots=True)
class Figures:
    """Of one file, read in one way."""

    texts: int = 0
    words: int = 0
    seconds: float = 0.0
    there: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    false_flags: Counter[str] = field(default_factory=Counter)

    @property
    def recall(self) -> float | None:
        """Of all labelled stretches together; None where there are none."""
        return self.found.total() / self.there.total() if self.there else None

    @property
    def false_per_100_words(self) -> float:
        return 100 * self.false_flags.total() / max(1, self.words)

    @property
    def ms_per_100_words(self) -> float:
        return 100_000 * self.seconds / max(1, self.words)


@dataclass(frozen=True, slots=True)
class NumberFigures:
    """Of numbers alone, by their kind: how many there are, and how many would be refused."""

    there: dict[str, int]
    refused: dict[str, int]
    valid: dict[str, bool]


def files_of(folder: Path) -> list[Path]:
    """The labelled files of a folder, of which it may hold only some; else any JSON lines in it.

    Raises:
        NothingToJudge: it holds none.
    """
    named = [folder / name for name in (*NOTES, NUMBERS) if (folder / name).is_file()]
    found = named or sorted(folder.glob("*.jsonl"))
    if not found:
        raise NothingToJudge(
            f"{folder} holds none of {', '.join((*NOTES, NUMBERS))} and no other file ending in .jsonl."
        )
    return found


def load(path: Path) -> list[Labelled]:
    """Texts with their labels: lines of JSON with `text` and, unless it is a text without any, `spans`.

    Lines without `text` are real texts to be counted for false flags: all their strings are read.
    """
    return [_labelled(line, f"{path}, line {number}") for number, line in _lines(path)]


def _lines(path: Path) -> Iterator[tuple[int, str]]:
    try:
        content = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        raise NothingToJudge(f"{path} cannot be read as text: {problem}.") from problem
    return ((number, line) for number, line in enumerate(content.splitlines(), 1) if line.strip())


def _labelled(line: str, where: str) -> Labelled:
    try:
        row = json.loads(line)
        if "text" not in row:
            return Labelled("\n".join(_prose(row)), ())
        text = str(row["text"])
        spans = [(str(one["type"]), int(one["start"]), int(one["end"])) for one in row.get("spans", [])]
    except (ValueError, KeyError, TypeError) as problem:
        raise NothingToJudge(f"{where} is not as expected: an object with text and spans.") from problem
    for _, start, end in spans:
        if not 0 <= start < end <= len(text):
            raise NothingToJudge(f"{where}: a stretch from {start} to {end} is not in the text.")
    unknown = {kind for kind, _, _ in spans} - KINDS.keys() - LEFT_OUT
    return Labelled(
        text, [(KINDS.get(kind, ""), start, end) for kind, start, end in spans], frozenset(unknown)
    )


_LEAST_PROSE = 40  # characters; what is shorter is a key, a date, a name of a unit


def _prose(row: dict[str, object]) -> Iterator[str]:
    for key, value in row.items():
        if isinstance(value, str) and (len(value) >= _LEAST_PROSE or key == "title"):
            yield value
        elif isinstance(value, list):
            yield from (item for item in value if isinstance(item, str) and len(item) >= _LEAST_PROSE)


def judge(rows: Iterable[Labelled], find: Find, say: Callable[[], None] = lambda: None) -> Figures:
    """Read every text with `find`. `say` is called after each."""
    figures = Figures()
    for row in rows:
        began = time.perf_counter()
        found = find(row.text)
        figures.seconds += time.perf_counter() - began
        figures.texts += 1
        figures.words += len(row.text.split())
        _count(row, found, figures)
        say()
    return figures


def _count(row: Labelled, found: list[Finding], figures: Figures) -> None:
    labelled = [span for span in row.spans if span[0]]
    for kind, start, end in labelled:
        figures.there[kind] += 1
        figures.found[kind] += any(one.start < end and start < one.end for one in found)
    for one in found:
        if _is_false(one, row):
            figures.false_flags[str(one.kind)] += 1


def _is_false(one: Finding, row: Labelled) -> bool:
    touched = {kind for kind, start, end in row.spans if one.start < end and start < one.end}
    return not (touched - {""} or (touched and one.kind is Kind.DATE_OF_BIRTH))


def judge_numbers(path: Path, find: Find) -> NumberFigures:
    """Numbers alone in a column `number` with `kind` and `valid`: which would be refused.

    Raises:
        NothingToJudge: the columns are not there.
    """
    there: Counter[str] = Counter()
    refused: Counter[str] = Counter()
    valid: dict[str, bool] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if not {"number", "kind", "valid"} <= row.keys():
                raise NothingToJudge(f"{path} needs the columns number, kind and valid.")
            kind = row["kind"]
            there[kind] += 1
            refused[kind] += any(one.refuse for one in find(row["number"]))
            valid[kind] = row["valid"].strip().lower() == "true"
    return NumberFigures(dict(there), dict(refused), valid)


_AROUND = 25  # characters shown on either side


def shown(rows: Iterable[Labelled], find: Find) -> Iterator[str]:
    """Each miss and each false flag with the words around it. For made-up or public texts only."""
    for row in rows:
        found = find(row.text)
        for kind, start, end in row.spans:
            if kind and not any(one.start < end and start < one.end for one in found):
                yield f"missed {kind}: {_around(row.text, start, end)}"
        for one in found:
            if _is_false(one, row):
                yield f"false {one.kind}: {_around(row.text, one.start, one.end)}"


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    return f"{before}[{text[start:end]}]{after}".replace("\n", " ")
