"""Finding the days and the numbers in a block of cells, whatever stands around them.

A block is rows of cells as somebody pasted them or as a file has them: perhaps with titles above, with
names of columns, with rows of many places, or lying on its side with the months across the top.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise, permutations, zip_longest

from learnonce.improvement.calc import cells, periods
from learnonce.improvement.calc.cells import DMY, MDY, Unclear

type Cells = list[str]

_LOOKED_AT = 400  # rows by which columns are told apart
_MOSTLY = 0.6  # share of a column's cells that make it one of days, or of numbers
_MOST_VALUES = 600  # different words of a column by which rows can be chosen
_MOST_COLUMNS = 60
# Days between one and the next: the same, a day, a week, a month, a quarter.
_STEPS = frozenset({0, 1, 7, *range(28, 32), *range(90, 93)})
MOST_BAD = 200  # cells pointed at


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the block. `values` are the words by which rows can be chosen, the commonest first."""

    at: int
    name: str
    is_day: bool
    is_number: bool
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Laid:
    """How a block lies: `rows` are those of readings alone, with their numbers in what was given."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[int, Cells], ...]
    order: str
    is_turned: bool

    def names(self, *, days: bool) -> list[tuple[int, str]]:
        return [(one.at, one.name) for one in self.columns if (one.is_day if days else one.is_number)]

    @property
    def choosing(self) -> list[Column]:
        """Columns by whose words rows can be chosen."""
        return [one for one in self.columns if len(one.values) > 1]


@dataclass(frozen=True, slots=True)
class Wishes:
    """Which column is which, and which rows count. `add_up`: several rows of one period are one reading."""

    on: int | None = None
    amount: int | None = None
    out_of: int | None = None
    only: Mapping[int, str] = field(default_factory=dict)
    order: str = DMY
    add_up: bool = False


@dataclass(frozen=True, slots=True)
class Bad:
    """A cell that cannot be used, and why. `row` is its number in what was given."""

    row: int
    column: str
    why: str


@dataclass(frozen=True, slots=True)
class Found:
    """A reading found in the block; `amount` None says that it is missing."""

    row: int
    on: date
    amount: float | None
    out_of: float | None
    nth: int = 1
    as_written: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What the block says. `clashing`: periods for which several rows say different things."""

    found: tuple[Found, ...]
    bad: tuple[Bad, ...]
    clashing: tuple[date, ...]


def lay(rows: Sequence[tuple[int, Cells]]) -> Laid | None:
    """Find names, days and numbers; None when there are no days in it, upright or on its side."""
    upright = None if _lies_on_its_side(rows) else _lay(rows, is_turned=False)
    if upright is not None:
        return upright
    wide = max((len(row) for _number, row in rows), default=0)
    turned = [
        (at + 1, [row[at] if at < len(row) else "" for _number, row in rows])
        for at in range(min(wide, 2_000))
    ]
    return _lay(turned, is_turned=True)


def with_days(rows: Sequence[tuple[int, Cells]], *, first: date, interval: str) -> list[tuple[int, Cells]]:
    """The rows of a column of numbers alone, with a day before each: one period after the other from `first`.

    A line left empty is a period of which nothing is said; what stands above the first number is its name.
    """
    begin = next((number for number, row in rows if any(_is_number(cell, really=True) for cell in row)), None)
    if begin is None:
        return list(rows)
    days = {
        number: periods.following(first, interval, steps=number - begin).isoformat()
        for number, _row in rows
        if number >= begin
    }
    return [(number, [days.get(number, ""), *row]) for number, row in rows]


def with_points(rows: Sequence[tuple[int, Cells]]) -> list[tuple[int, Cells]] | None:
    """The rows with decimal points, if the numbers in them have decimal commas; None if they have not.

    A single one may be a slip and is pointed at instead.
    """
    seen = Counter(cells.has_comma(cell) for _number, row in rows[:_LOOKED_AT] for cell in row)
    if seen[True] < 2 or seen[False]:  # noqa: PLR2004  more than one
        return None
    return [(number, [cells.with_point(cell) for cell in row]) for number, row in rows]


def _lies_on_its_side(rows: Sequence[tuple[int, Cells]]) -> bool:
    """Whether some row holds more days than any column."""
    seen = [
        [_as_day(cell.strip(), DMY) is not None for cell in row[:_MOST_COLUMNS]]
        for _number, row in rows[:_LOOKED_AT]
    ]
    across = max((sum(row) for row in seen), default=0)
    down = max((sum(column) for column in zip_longest(*seen, fillvalue=False)), default=0)
    return across > max(down, 1)


def _lay(rows: Sequence[tuple[int, Cells]], *, is_turned: bool) -> Laid | None:
    wide = min(max((len(row) for _number, row in rows), default=0), _MOST_COLUMNS)
    order = _order(rows, wide)
    days = _column_of_days(rows, wide, order)
    if days is None:
        return None
    at, serials = days
    first = next(
        index for index, (_number, row) in enumerate(rows) if _as_day(_cell(row, at), order, serials=serials)
    )
    body = [(number, row) for number, row in rows[first:] if any(cell.strip() for cell in row)]
    header = rows[first - 1][1] if first else []
    columns = tuple(_column(header, body, index, days=at) for index in range(wide))
    return Laid(columns, tuple(body), order, is_turned)


def _order(rows: Sequence[tuple[int, Cells]], wide: int) -> str:
    """Day first as in Britain, unless a date can only be read the other way and none forbids it."""
    seen = Counter(
        cells.is_month_first(_cell(row, at)) for _number, row in rows[:_LOOKED_AT] for at in range(wide)
    )
    return MDY if seen[True] and not seen[False] else DMY


def _column_of_days(rows: Sequence[tuple[int, Cells]], wide: int, order: str) -> tuple[int, bool] | None:
    """Its place, and whether its days are numbers of Excel's."""
    best: tuple[float, int] | None = None
    for at in range(wide):
        written = [_cell(row, at) for _number, row in rows[:_LOOKED_AT] if _cell(row, at)]
        days = sum(_as_day(cell, order) is not None for cell in written)
        if days >= 1 and days / len(written) >= _MOSTLY - 0.3 and (best is None or days > best[0]):
            best = (days, at)
    if best:
        return best[1], False
    for at in range(wide):
        # A column of attendances may hold such numbers, too; days go up or down by steps that repeat.
        found = [cells.serial(_cell(row, at)) for _number, row in rows[:_LOOKED_AT]]
        days_only = [one for one in found if one]
        steps = [(after - before).days for before, after in pairwise(days_only)]
        if (
            steps
            and len(days_only) >= _MOSTLY * len(found)
            and sum(step in _STEPS for step in steps) >= _MOSTLY * len(steps)
        ):
            return at, True
    return None


def _column(header: Cells, body: Sequence[tuple[int, Cells]], at: int, *, days: int) -> Column:
    name = " ".join(_cell(header, at).split())[:60] or f"Column {at + 1}"
    if at == days:
        return Column(at, name, is_day=True, is_number=False)
    written = [cell for _number, row in body[:_LOOKED_AT] if (cell := _cell(row, at))]
    numbers = sum(_is_number(cell) for cell in written)
    if written and numbers / len(written) >= _MOSTLY:
        is_number = any(_is_number(cell, really=True) for cell in written)
        few = {cell for _number, row in body if (cell := _cell(row, at))} if numbers else set()
        # A code of few figures, such as a kind of department, may tell rows apart as well as count.
        values = tuple(sorted(few)) if 1 < len(few) <= len(body) / 10 and len(few) <= 9 else ()  # noqa: PLR2004
        return Column(at, name, is_day=False, is_number=is_number, values=values)
    counted = Counter(cell for _number, row in body if (cell := _cell(row, at)))
    values = tuple(sorted(counted)) if len(counted) <= _MOST_VALUES else ()
    return Column(at, name, is_day=False, is_number=False, values=values)


def guess(laid: Laid, *, has_out_of: bool, words: str, out_of_words: str, place: str) -> Wishes:
    """Which column is probably which.

    Args:
        words: title and unit of the measure; a column is taken whose name shares most of them.
        out_of_words: what it is out of.
        place: the team's organisation: rows that name it are chosen.
    """
    numbers = [one for one in laid.columns if one.is_number]
    on = next((one.at for one in laid.columns if one.is_day), None)
    names = {one.at: one.name for one in numbers}
    amount = out_of = None
    if has_out_of and len(numbers) > 1:
        # Both at once: a column's name may share words with either.
        amount, out_of = max(
            ((one.at, other.at) for one, other in permutations(numbers, 2)),
            key=lambda pair: (
                _alike(names[pair[0]], words) + _alike(names[pair[1]], out_of_words),
                -pair[0],
                -pair[1],
            ),
        )
        if _is_larger(laid, amount, out_of):
            amount, out_of = out_of, amount
    elif numbers:
        amount = max(numbers, key=lambda one: (_alike(one.name, words), -one.at)).at
    only = {
        one.at: value
        for one in laid.choosing
        if not one.is_number
        for value in one.values
        if place and value.strip().lower() == place.strip().lower()
    }
    return Wishes(on, amount, out_of, only, laid.order)


def read(laid: Laid, wishes: Wishes, *, interval: str, has_out_of: bool, has_several: bool) -> Read:
    """The readings in the chosen rows. Cells that cannot be used are pointed at; the others are kept."""
    if wishes.on is None or wishes.amount is None or (has_out_of and wishes.out_of is None):
        return Read((), (), ())  # without a column nothing is missing either
    found: list[Found] = []
    bad: list[Bad] = []
    names = {one.at: one.name for one in laid.columns}
    serials = all(_as_day(_cell(row, wishes.on), wishes.order) is None for _number, row in laid.rows[:20])
    for number, row in _chosen(laid, wishes):
        try:
            column: int | None = wishes.on
            on = cells.day(_cell(row, column), order=wishes.order, serials=serials)
            column = wishes.amount
            amount = _number(row, column)
            column = wishes.out_of
            out_of = _number(row, column) if has_out_of else None
        except Unclear as problem:
            if len(bad) < MOST_BAD:
                bad.append(Bad(number, names.get(-1 if column is None else column, ""), str(problem)))
            continue
        missing = amount.amount is None or (out_of is not None and out_of.amount is None)
        found.append(
            Found(
                row=number,
                on=periods.start(on, interval),
                amount=None if missing else amount.amount,
                out_of=out_of.amount if out_of else None,
                as_written=amount.as_written,
            )
        )
    one_each, clashing = _one_each(found, add_up=wishes.add_up, has_several=has_several or interval == "CASE")
    return Read(tuple(one_each), tuple(bad), tuple(clashing))


def _number(row: Cells, at: int | None) -> cells.Number:
    found = cells.number(_cell(row, at))
    if found.is_percent:
        raise Unclear(
            f"“{cells.shortened(_cell(row, at))}” is a share. Choose the column of the numbers themselves."
        )
    return found


def _chosen(laid: Laid, wishes: Wishes) -> Iterator[tuple[int, Cells]]:
    for number, row in laid.rows:
        if all(_cell(row, at) == value for at, value in wishes.only.items()):
            if not _cell(row, wishes.on) and not _cell(row, wishes.amount):
                continue  # a line between parts
            yield number, row


def _one_each(found: list[Found], *, add_up: bool, has_several: bool) -> tuple[list[Found], list[date]]:
    by_day: dict[date, list[Found]] = {}
    for one in found:
        by_day.setdefault(one.on, []).append(one)
    kept: list[Found] = []
    clashing: list[date] = []
    for on, each in sorted(by_day.items()):
        if has_several:
            kept += [
                Found(one.row, on, one.amount, one.out_of, nth, one.as_written)
                for nth, one in enumerate(each, start=1)
            ]
        elif len({(one.amount, one.out_of) for one in each}) == 1:
            kept.append(each[0])
        elif add_up:
            kept.append(_sum(each))
        else:
            clashing.append(on)
    return kept, clashing


def _sum(each: list[Found]) -> Found:
    """One reading of several rows; missing when one of them is, for a part is not the whole."""
    first = each[0]
    if any(one.amount is None for one in each):
        return Found(first.row, first.on, None, None, as_written="part of it missing")
    return Found(
        first.row,
        first.on,
        sum(one.amount for one in each if one.amount is not None),
        sum(one.out_of for one in each if one.out_of is not None)
        if all(one.out_of is not None for one in each)
        else None,
    )


def _cell(row: Cells, at: int | None) -> str:
    return row[at].strip() if at is not None and at < len(row) else ""


def _as_day(cell: str, order: str, *, serials: bool = False) -> date | None:
    try:
        return cells.day(cell, order=order, serials=serials)
    except Unclear:
        return None


def _is_number(cell: str, *, really: bool = False) -> bool:
    """Whether it can be read as one; `really`: it is one, and not only missing."""
    try:
        found = cells.number(cell)
    except Unclear:
        return False
    return found.amount is not None if really else True


def _alike(name: str, words: str) -> int:
    def bare(text: str) -> set[str]:
        spaced = "".join(letter.lower() if letter.isalnum() else " " for letter in text)
        return {word.removesuffix("s") for word in spaced.split() if len(word) > 2 or word.isdecimal()}  # noqa: PLR2004

    return len(bare(name) & bare(words))


def _is_larger(laid: Laid, amount: int, out_of: int) -> bool:
    """Whether the first column is larger than the second nearly always: then they are the other way round."""
    larger = smaller = 0
    for _number, row in laid.rows[:_LOOKED_AT]:
        try:
            one, other = cells.number(_cell(row, amount)).amount, cells.number(_cell(row, out_of)).amount
        except Unclear:
            continue
        if one is not None and other is not None:
            larger += one > other
            smaller += one < other
    return larger > 9 * smaller
