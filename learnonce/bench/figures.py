"""What a benchmark says: figures beside their budgets. Plain Python."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

type Tree = dict[str, object]


@dataclass(frozen=True, slots=True)
class Budget:
    """A promise of the design: at most, or at least, so much, in the unit of its figure."""

    value: float
    at_least: bool = False

    def is_kept_by(self, measured: float) -> bool:
        return measured >= self.value if self.at_least else measured <= self.value

    @property
    def words(self) -> str:
        return f"{'≥' if self.at_least else '≤'} {number(self.value)}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One thing measured.

    Args:
        what: in words.
        value: in `unit`; NaN where nothing could be measured.
        unit: "ms", "/s", "MB" …
        budget: what was promised, if anything.
        note: what one has to know to read it.
    """

    what: str
    value: float
    unit: str
    budget: Budget | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Measured over budget: 1 is the promise itself; None without one."""
        return self.value / self.budget.value if self.budget else None

    @property
    def is_kept(self) -> bool | None:
        return self.budget.is_kept_by(self.value) if self.budget else None

    def tree(self) -> Tree:
        return {
            "what": self.what,
            "value": self.value if math.isfinite(self.value) else None,
            "unit": self.unit,
            "budget": self.budget.value if self.budget else None,
            "budget_is": ("at least" if self.budget.at_least else "at most") if self.budget else None,
            "ratio": self.ratio if self.ratio is not None and math.isfinite(self.ratio) else None,
            "kept": self.is_kept,
            "note": self.note,
        }


@dataclass(frozen=True, slots=True)
class Part:
    """One part of the benchmark: its figures, and what has to be said about them."""

    name: str
    figures: list[Figure]
    remarks: list[str] = field(default_factory=list)

    def tree(self) -> Tree:
        return {
            "name": self.name,
            "figures": [figure.tree() for figure in self.figures],
            "remarks": self.remarks,
        }


def quantile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of the values do not exceed: the nearest rank, always one measured.

    NaN for no values.
    """
    if not values:
        return math.nan
    rank = max(1, math.ceil(share * len(values)))
    return sorted(values)[rank - 1]


def number(value: float) -> str:
    """Three digits that matter; whole numbers from a hundred on, with commas."""
    if not math.isfinite(value):
        return "not measured"
    if value == 0 or abs(value) >= 100:  # noqa: PLR2004  from here on three digits are whole
        return f"{value:,.0f}"
    places = max(0, 2 - math.floor(math.log10(abs(value))))
    text = f"{value:.{places}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def table(part: Part) -> str:
    """What, measured, budget, ratio; a missed budget is marked, so that it cannot be overlooked."""
    rows = [("what", "measured", "budget", "ratio", "")]
    rows += [
        (
            figure.what,
            f"{number(figure.value)} {figure.unit}".strip(),
            f"{figure.budget.words} {figure.unit}".strip() if figure.budget else "",
            f"{number(figure.ratio)}" if figure.ratio is not None else "",
            "missed" if figure.is_kept is False else "",
        )
        for figure in part.figures
    ]
    what, *wide = (max(len(row[column]) for row in rows) for column in range(4))
    lines = []
    for first, *rest, mark in rows:
        columns = "  ".join(f"{text:>{width}}" for text, width in zip(rest, wide, strict=True))
        lines.append(f"  {first:{what}}  {columns}  {mark}".rstrip())
    notes = [f"  {figure.what}: {figure.note}" for figure in part.figures if figure.note]
    remarks = [f"  {remark}" for remark in part.remarks]
    return "\n".join([part.name, *lines, *notes, *remarks])


def seconds_each[Piece](work: Callable[[Piece], object], pieces: Sequence[Piece], seconds: float) -> float:
    """Middle of the seconds that `work` takes on one piece, all of them once at least."""
    taken: list[float] = []
    until = time.perf_counter() + seconds
    while not taken or time.perf_counter() < until:
        for piece in pieces:
            began = time.perf_counter()
            work(piece)
            taken.append(time.perf_counter() - began)
    return quantile(taken, 0.5)
