"""Cases worked out by others, by which a calculation of ours is judged.

A case is a JSON file: `kind`, `settings` and `input` say what to work out, `expected` what should come of
it, and `tolerance` how near is near enough: x agrees with e when |x - e| <= absolute + relative * |e|.
A tolerance named `tau2_ci_relative` or `tau2_ci_absolute` holds in place of the general one for results whose
name begins `tau2_ci`. Texts, true and false must be the same, and `null` must be met by no value.
`expected.error` wants a refusal.
"""

import json
import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

type Tree = Mapping[str, Any]  # JSON as it came
type Compute = Callable[["Case"], Tree]

REQUIRED = ("kind", "input", "expected", "tolerance")
SHOWN = 5  # differences told of one case; the rest are counted


class Malformed(Exception):  # noqa: N818  reads as what the file is
    """A file that is no case, or a case of a kind nobody here knows; the text says what is wrong with it."""


class Refused(Exception):  # noqa: N818  reads as what was done
    """What a calculation raises for input that it will not work with; the text says why."""


@dataclass(frozen=True, slots=True)
class Tolerance:
    relative: float
    absolute: float
    named: tuple[tuple[str, float, float], ...] = ()  # beginning of a name, relative, absolute

    def near(self, name: str, expected: float, got: float) -> bool:
        relative, absolute = next(
            ((r, a) for start, r, a in self.named if name.startswith(start)), (self.relative, self.absolute)
        )
        return expected == got or abs(got - expected) <= absolute + relative * abs(expected)


@dataclass(frozen=True, slots=True)
class Case:
    path: Path
    id: str
    kind: str
    settings: Tree
    input: Tree
    expected: Tree
    tolerance: Tolerance


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one case went: it matches when nothing differs."""

    path: Path
    name: str
    differences: tuple[str, ...]

    @property
    def matches(self) -> bool:
        return not self.differences

    @property
    def told(self) -> tuple[str, ...]:
        """The first differences, and how many more there are."""
        if len(self.differences) <= SHOWN:
            return self.differences
        return (*self.differences[:SHOWN], f"and {len(self.differences) - SHOWN} more")


def files_of(folder: Path) -> list[Path]:
    """The case files of a folder and the folders in it, or the one file named.

    Raises:
        Malformed: there is none.
    """
    if folder.is_file():
        return [folder]
    if not folder.is_dir():
        raise Malformed(f"{folder} is not there.")
    if not (files := sorted(path for path in folder.rglob("*.json") if path.is_file())):
        raise Malformed(f"{folder} holds no case: no file there ends in .json.")
    return files


def load(path: Path) -> Case:
    """Raises: Malformed, when the file is not a whole case."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8-sig"), parse_constant=_no_number)
    except (OSError, UnicodeDecodeError) as problem:
        raise Malformed(f"the file cannot be read: {problem}") from problem
    except (ValueError, RecursionError) as problem:  # a number of thousands of digits, thousands of brackets
        raise Malformed(f"not JSON: {problem}") from problem
    if not isinstance(raw, dict):
        raise Malformed("a case is an object in braces, and this is something else")
    if missing := [key for key in REQUIRED if key not in raw]:
        raise Malformed(f"no {', no '.join(missing)}")
    parts = {key: raw.get(key) or {} for key in ("settings", "input", "expected", "tolerance")}
    if wrong := [key for key, part in parts.items() if not isinstance(part, dict)]:
        raise Malformed(f"{', '.join(wrong)} should hold named values")
    if not _holds_something(parts["expected"]):
        raise Malformed("expected is empty: nothing would be compared")
    tolerance = _tolerance(parts.pop("tolerance"))
    return Case(
        path=path, id=str(raw.get("id") or path.stem), kind=str(raw["kind"]), tolerance=tolerance, **parts
    )


def _no_number(name: str) -> None:
    raise Malformed(f"{name} is no number in JSON; a value that is missing is null")


def _holds_something(tree: object) -> bool:
    """Whether there is anything in it to compare, however deep."""
    match tree:
        case dict():
            return any(_holds_something(part) for part in tree.values())
        case list():
            return any(_holds_something(part) for part in tree)
    return True


def judge(path: Path, kinds: Mapping[str, Compute], *, also: Compute | None = None) -> Outcome:
    """Work out one case and compare; whatever is wrong with it becomes a difference.

    Args:
        kinds: what works out a case of each kind. It gives results named as in `expected` (more than those
            do no harm), raises `Refused` for input it will not work with, `Malformed` for an unreadable case.
        also: what is expected besides, taken from another part of the case.
    """
    try:
        case = load(path)
        found = _judged(case, kinds, also)
    except Malformed as problem:
        return Outcome(path, path.stem, (f"cannot be judged: {problem}",))
    return Outcome(path, case.id, tuple(found))


def _judged(case: Case, kinds: Mapping[str, Compute], also: Compute | None) -> list[str]:
    if case.kind not in kinds:
        raise Malformed(f"kind {case.kind!r} is not known here; known are {', '.join(sorted(kinds))}")
    refusal = case.expected.get("error")
    try:
        got = kinds[case.kind](case)
        expected = {**case.expected, **also(case)} if also else case.expected
    except Refused as problem:
        return [] if refusal else [f"refused ({problem}) where a result is expected"]
    except (
        LookupError,
        TypeError,
        ValueError,
        AttributeError,
        ArithmeticError,
        RuntimeError,
        MemoryError,
    ) as problem:
        # A part is missing, of another type or without bounds: the other cases are judged all the same.
        raise Malformed(f"{type(problem).__name__}: {problem}") from problem
    if refusal:
        return [f"gave a result where a refusal is expected ({refusal})"]
    return list(differences(expected, got, case.tolerance))


def differences(expected: object, got: object, tolerance: Tolerance, place: str = "") -> Iterator[str]:
    """What differs, one line each, with its place such as `points.upper_3s[4]` (counted from 1)."""
    match expected:
        case dict():
            yield from _named(expected, got, tolerance, place)
        case list():
            yield from _listed(expected, got, tolerance, place)
        case bool() | str() | None:
            if type(got) is not type(expected) or got != expected:
                yield f"{place}: expected {_told(expected)}, got {_told(got)}"
        case int() | float():
            name = place.rpartition(".")[2]
            number = isinstance(got, int | float) and not isinstance(got, bool)
            if not (number and tolerance.near(name, expected, float(got))):  # type: ignore[arg-type]
                yield f"{place}: expected {_told(expected)}, got {_told(got)}"


def _named(expected: Tree, got: object, tolerance: Tolerance, place: str) -> Iterator[str]:
    if not isinstance(got, Mapping):
        yield f"{place}: expected named values, got {_told(got)}"
        return
    for key, value in expected.items():
        there = f"{place}.{key}" if place else key
        if key in got:
            yield from differences(value, got[key], tolerance, there)
        else:
            yield f"{there}: expected, and not worked out here"


def _listed(expected: list[Any], got: object, tolerance: Tolerance, place: str) -> Iterator[str]:
    if not isinstance(got, list | tuple):
        yield f"{place}: expected a list, got {_told(got)}"
    elif len(got) != len(expected):
        yield f"{place}: expected {len(expected)} entries, got {len(got)}"
    else:
        for number, (one, other) in enumerate(zip(expected, got, strict=True), start=1):
            yield from differences(one, other, tolerance, f"{place}[{number}]")


def _told(value: object) -> str:
    return "no value" if value is None else json.dumps(value, default=str)[:80]


def _tolerance(raw: Tree) -> Tolerance:
    numbers = {}
    for key, value in raw.items():
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
            raise Malformed(f"tolerance {key} should be a number from 0 up")
        numbers[key] = float(value)
    general = {key: numbers.pop(key, 0.0) for key in ("relative", "absolute")}
    starts = {key.rpartition("_")[0] for key in numbers if key.endswith(("_relative", "_absolute"))}
    named = tuple(
        (
            start,
            numbers.get(f"{start}_relative", general["relative"]),
            numbers.get(f"{start}_absolute", general["absolute"]),
        )
        for start in sorted(starts, key=len, reverse=True)
    )
    return Tolerance(**general, named=named)
