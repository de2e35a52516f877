"""From the columns of somebody's table to lessons.

Columns known by their names go where they belong by themselves; a person can send any column elsewhere.
"""

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from learnonce.base.sheets.tables import Cell, Line, Table, shortened
from learnonce.exchange.calc import fields, values
from learnonce.exchange.calc.fields import BY_KEY, LEAVE_OUT, LIST, ONE

SAMPLES = 3  # values shown of a column
_LONGEST_ITEM = {"core_parts": 300, "adaptable_parts": 300, "roles_involved": 60, "topics": 80}
_MOST_ITEMS = 30
_ANY_NAME = {"lessons", "lesson", "data", "export", "import", "upload", "file", "book1", "sheet1"}
MOST_NEW_TOPICS = 20  # of one file, those used most
_STORIES = ("problem_statement", "what_we_did", "good", "not_so_good", "next_time", "results")

type Columns = dict[str, str]  # column to field; LEAVE_OUT for those left out
type Value = str | list[str]


@dataclass(frozen=True, slots=True)
class Seen:
    """A column as a person sees it. `known` is False for a guess; `why` says why it is left out."""

    name: str
    filled: int
    samples: list[str]
    field: str
    known: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """How rows become lessons.

    Args:
        columns: column to field.
        source: the collection, where no column says it.
        kind: of rows that do not say it.
        licence: likewise.
    """

    columns: Columns
    source: str
    kind: str = "SOLUTION"
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Mapped:
    """A row as a lesson. `notes` are things of it that were not understood and are left out."""

    number: int
    source: str
    key: str
    content: dict[str, Value]
    place: str
    url: str
    topics: tuple[str, ...]
    notes: list[str] = field(default_factory=list)


class Unusable(Exception):  # noqa: N818  reads as the refusal it is
    """A row is no lesson; the text says why."""


def seen(table: Table) -> list[Seen]:
    """Every column, with the first values in it, and where it would go."""
    filled: Counter[str] = Counter()
    samples: dict[str, list[str]] = {name: [] for name in table.columns}
    for line in table.lines:
        if isinstance(line, Line):
            for name, cell in line.cells.items():
                filled[name] += 1
                if len(samples[name]) < SAMPLES:
                    samples[name].append(cell if isinstance(cell, str) else "; ".join(cell))
    known = fields.recognised(table.columns)
    return [
        Seen(
            name=name,
            filled=filled[name],
            samples=samples[name],
            field=known[name] if name in known else fields.suggested(name, samples[name]),
            known=name in known,
            why=fields.REFUSED.get(fields.plain(name), ""),
        )
        for name in table.columns
    ]


def chosen(columns: Iterable[Seen]) -> Columns:
    """What is done without asking: known columns only, never a guess."""
    return {column.name: column.field if column.known else LEAVE_OUT for column in columns}


def common_source(table: Table, columns: Mapping[str, str]) -> str:
    """The collection's name, when a column says the same in every row that says anything."""
    names = [name for name, target in columns.items() if target == "source"]
    said = {_plain(cell) for line in table.lines if isinstance(line, Line) for name in names
            if (cell := line.cells.get(name))}  # fmt: skip
    return said.pop() if len(said) == 1 else ""


def source_named(stem: str, folder: str = "") -> str:
    """A name for a collection from its file's, or from its folder's where the file is just "lessons".

    Empty where neither says anything.

    >>> source_named("lessons", "nasa-lessons")
    'Nasa lessons'
    """
    name = folder if fields.plain(stem) in _ANY_NAME and folder else stem
    if fields.plain(name) in _ANY_NAME:
        return ""
    words = re.sub(r"[-_. ]+", " ", name).strip()
    return values.cut(words[:1].upper() + words[1:], 160)


def lacking(columns: Mapping[str, str]) -> str:
    """Why no lesson can come of these columns; empty when some can."""
    if set(columns.values()) & {*_STORIES, "title"}:
        return ""
    return "No column holds a title or a text. Say which does."


def new_topics(table: Table, columns: Mapping[str, str]) -> frozenset[str]:
    """The headings a file uses most, each at least twice; only these are made where they are missing."""
    names = [name for name, target in columns.items() if target == "topics"]
    counted: Counter[str] = Counter()
    for line in table.lines:
        if isinstance(line, Line):
            counted.update({item for name in names for item in _items(line.cells.get(name, ""), "topics")})
    few = len(counted) <= MOST_NEW_TOPICS
    return frozenset(name for name, times in counted.most_common(MOST_NEW_TOPICS) if few or times > 1)


def mapped(line: Line, plan: Plan) -> Mapped:
    """One row as a lesson. Raises Unusable."""
    notes: list[str] = []
    given = _by_field(line, plan.columns)
    content: dict[str, Value] = {}
    for target in dict.fromkeys(plan.columns.values()):
        if target and target not in {"key", "source", "place", "url", "topics"}:
            content[target] = _value(target, given.get(target, []), notes)
    _title(content)
    if not any(content.get(name) for name in (*_STORIES, "title")):
        raise Unusable("There is nothing in it to learn from: no title and no text.")
    content["kind"] = content.get("kind") or plan.kind
    if plan.licence and not content.get("licence"):
        content["licence"] = values.licence(plan.licence)
    place = _first(given.get("place", []))
    source = _first(given.get("source", [])) or plan.source
    if not source:
        raise Unusable("It does not say which collection it comes from.")
    key = _first(given.get("key", [])) or _made_key(content, place)
    if len(key) > 200:  # noqa: PLR2004  as long as the column
        raise Unusable("Its number or name at the source is longer than 200 characters.")
    return Mapped(
        number=line.number,
        source=values.cut(source, 160),
        key=key,
        content=content,
        place=values.cut(place, 160),
        url=_address(given.get("url", []), notes),
        topics=tuple(
            dict.fromkeys(item for cell in given.get("topics", []) for item in _items(cell, "topics"))
        )[:_MOST_ITEMS],
        notes=notes,
    )


def _by_field(line: Line, columns: Mapping[str, str]) -> dict[str, list[Cell]]:
    """The cells that go to each field, the surest column first."""
    given: dict[str, list[tuple[int, Cell]]] = {}
    for name, target in columns.items():
        cell = line.cells.get(name)
        if target and cell:
            known = BY_KEY[target].names
            plain = fields.plain(name)
            given.setdefault(target, []).append((known.index(plain) if plain in known else len(known), cell))
    return {
        target: [cell for _order, cell in sorted(cells, key=lambda pair: pair[0])]
        for target, cells in given.items()
    }


def _value(target: str, cells: list[Cell], notes: list[str]) -> Value:
    how = BY_KEY[target].how
    if how == LIST:
        return list(dict.fromkeys(item for cell in cells for item in _items(cell, target)))[:_MOST_ITEMS]
    if how == ONE:
        return _coded(target, _first(cells), notes)
    texts = list(dict.fromkeys(_long(cell) for cell in cells))
    # What stands whole in a longer text beside it is not said twice.
    return "\n\n".join(
        text for text in texts if not any(text in other for other in texts if len(other) > len(text))
    )


def _coded(target: str, text: str, notes: list[str]) -> str:
    if not text:
        return ""
    if target == "happened_when":
        found = values.month(text)
    elif target == "kind":
        found = values.KIND_OF.get(fields.plain(text))
    elif target == "care_setting":
        found = values.SETTING_OF.get(fields.plain(text))
    elif target == "licence":
        found = values.licence(text)
    else:
        found = values.cut(text, 200) if target == "cost_time" else text
    if found is None:
        notes.append(f"{BY_KEY[target].label}: “{shortened(text)[:60]}” is not understood and left out.")
    return found or ""


def _title(content: dict[str, Value]) -> None:
    """A title that fits; of one that does not, the whole stands before the text."""
    title = values.title(str(content.get("title", "")))
    if "title" in content:
        content["title"] = values.cut(title, values.LONGEST_TITLE)
    if len(title) > values.LONGEST_TITLE:
        name = next((name for name in _STORIES if content.get(name)), "problem_statement")
        content[name] = f"{title}\n\n{content.get(name, '')}".strip()


def _address(cells: list[Cell], notes: list[str]) -> str:
    found = [good for cell in cells if (good := values.address(_plain(cell)))]
    if cells and not found:
        notes.append("Address or DOI: it is not an address on the web and left out.")
    return found[0] if found else ""


def _made_key(content: Mapping[str, Value], place: str) -> str:
    """A key for a row without one: the same title of the same place and month is the same lesson."""
    told = content.get("title") or next(content[name] for name in _STORIES if content.get(name))
    whole = f"{told}\x00{place}\x00{content.get('happened_when', '')}"
    return "made-" + hashlib.sha256(whole.encode("utf-8", "replace")).hexdigest()[:24]


def _items(cell: Cell, target: str) -> list[str]:
    found = cell if isinstance(cell, list) else values.items(cell)
    return [values.cut(" ".join(item.split()), _LONGEST_ITEM[target]) for item in found if item.strip()]


def _long(cell: Cell) -> str:
    """Lists become lines; running text stays as it is, with its markdown."""
    text = cell if isinstance(cell, str) else "\n".join(f"- {item}" for item in cell)
    return values.without_tags(text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def _plain(cell: Cell) -> str:
    return " ".join((cell if isinstance(cell, str) else "; ".join(cell)).split())


def _first(cells: list[Cell]) -> str:
    return next((text for cell in cells if (text := _plain(cell))), "")
