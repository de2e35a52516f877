"""How a lesson spread over time and over places: counts, a sentence, a step chart, a grid of tiles.

All sizes are in pixels at scale 1. The same list gives the same picture, always.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from learnonce.lessons.calc.lineage import wrapped

FEWEST = 5  # places that kept their names back are only counted where so many stand together


@dataclass(frozen=True, slots=True)
class Taken:
    """One place that took it up. `is_named` whether the reader may know which."""

    on: date
    locality: str
    code: str
    level: str  # kind of the locality
    kind: str  # kind of the organisation
    is_named: bool


@dataclass(frozen=True, slots=True)
class Tile:
    """One locality: how many there, and since when."""

    code: str
    name: str
    count: int
    since: date


@dataclass(frozen=True, slots=True)
class Growth:
    """`years`: year, how many that year, how many so far. `unplaced` may not be shown by place."""

    taken: tuple[date, ...]
    years: tuple[tuple[int, int, int], ...]
    tiles: tuple[Tile, ...]
    unplaced: int
    sentence: str


ORGANISATIONS = {
    "HOSPITAL": ("hospital", "hospitals"),
    "PRACTICE": ("practice", "practices"),
    "PHARMACY": ("pharmacy", "pharmacies"),
}
LEVELS = {"REGION": ("region", "regions"), "BOARD": ("board area", "board areas")}
PLACE, LOCALITY, STATE = ("place", "places"), ("locality", "localities"), ("state", "states")


def growth(taken: Iterable[Taken]) -> Growth | None:
    """None where nobody took it up. Places without a name count only where there are five of them."""
    rows = sorted(taken, key=lambda one: (one.on, one.code))
    hidden = Counter(one.code for one in rows if not one.is_named)
    counted = rows if sum(hidden.values()) >= FEWEST else [one for one in rows if one.is_named]
    if not counted:
        return None
    placed = [one for one in counted if one.is_named or hidden[one.code] >= FEWEST]
    days = tuple(one.on for one in counted)
    return Growth(
        taken=days,
        years=_years(days),
        tiles=_tiles(placed),
        unplaced=len(rows) - len(placed),
        sentence=_sentence(counted, placed),
    )


def _years(days: tuple[date, ...]) -> tuple[tuple[int, int, int], ...]:
    each = Counter(day.year for day in days)
    total, found = 0, []
    for year in range(days[0].year, days[-1].year + 1):
        total += each[year]
        found.append((year, each[year], total))
    return tuple(found)


def _tiles(rows: list[Taken]) -> tuple[Tile, ...]:
    counts = Counter(one.code for one in rows)
    first = {one.code: one for one in reversed(rows)}
    made = (Tile(code, first[code].locality, counts[code], first[code].on) for code in counts)
    return tuple(sorted(made, key=lambda tile: (-tile.count, tile.name, tile.code)))


def _sentence(rows: list[Taken], placed: list[Taken]) -> str:
    """In plain words: taken up by 87 hospitals in 31 states between 2015 and 2019."""
    kinds = {one.kind for one in rows}
    who = ORGANISATIONS.get(next(iter(kinds)), PLACE) if len(kinds) == 1 else PLACE
    where = len({one.code for one in placed})
    first, last = rows[0].on.year, rows[-1].on.year
    when = f"in {first}" if first == last else f"between {first} and {last}"
    around = f" in {_many(where, _level(placed))}" if where else ""
    return f"Taken up by {_many(len(rows), who)}{around} {when}."


def _level(rows: list[Taken]) -> tuple[str, str]:
    if all(in_the_states(one.code) for one in rows):
        return STATE
    levels = {one.level for one in rows}
    return LEVELS.get(next(iter(levels)), LOCALITY) if len(levels) == 1 else LOCALITY


def _many(count: int, words: tuple[str, str]) -> str:
    return f"{count:,} {words[count != 1]}"


# Over time ----------------------------------------------------------------------------------------------

LEFT, RIGHT, TOP, BOTTOM = 44, 16, 14, 34  # px: around the field of the chart


@dataclass(frozen=True, slots=True)
class Mark:
    """A word on an axis, and where its line runs."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class Chart:
    """A stair that goes up where places took it up. `path` is the stair, `area` what lies under it."""

    width: float
    height: float
    path: str
    area: str
    years: list[Mark] = field(default_factory=list)
    counts: list[Mark] = field(default_factory=list)

    @property
    def left(self) -> float:
        return LEFT

    @property
    def right(self) -> float:
        return self.width - RIGHT

    @property
    def bottom(self) -> float:
        return self.height - BOTTOM


def chart(days: tuple[date, ...], *, width: float, height: float) -> Chart:
    """The stair over whole years. `days` in order, at least one."""
    first, last = days[0].year, days[-1].year + 1
    span = (date(last, 1, 1) - date(first, 1, 1)).days
    most = nice(len(days))

    def x(day: date) -> float:
        return round(LEFT + (width - LEFT - RIGHT) * (day - date(first, 1, 1)).days / span, 1)

    def y(count: float) -> float:
        return round(TOP + (height - TOP - BOTTOM) * (1 - count / most), 1)

    steps, total = [f"M{LEFT:g} {y(0):g}"], 0
    for day, many in sorted(Counter(days).items()):
        total += many
        steps.append(f"H{x(day):g}V{y(total):g}")
    path = "".join(steps) + f"H{width - RIGHT:g}"
    every = max(1, -(-(last - first) // max(1, int((width - LEFT - RIGHT) // 56))))
    return Chart(
        width=width,
        height=height,
        path=path,
        area=f"{path}V{y(0):g}H{LEFT:g}Z",
        years=[Mark(x(date(year, 1, 1)), str(year)) for year in range(first, last + 1, every)],
        counts=[Mark(y(count), f"{count:,}") for count in sorted({0, most // 2, most})],
    )


def nice(count: int) -> int:
    """The next round number above, for the top of an axis: 2, 4, 6, 10, 20, 40, 60, 100 and so on."""
    size = 1
    while True:
        for step in (2, 4, 6, 10):
            if count <= step * size:
                return step * size
        size *= 10


# Over places --------------------------------------------------------------------------------------------

# The states of the United States, each about where it lies: our own drawing, row by row.
_STATES = """
AK .. .. .. .. .. .. .. .. .. ME
.. .. .. .. .. .. .. .. .. VT NH
WA ID MT ND MN IL WI MI NY RI MA
OR NV WY SD IA IN OH PA NJ CT ..
CA UT CO NE MO KY WV VA MD DE ..
.. AZ NM KS AR TN NC SC DC .. ..
.. .. .. OK LA MS AL GA .. .. ..
HI .. .. TX .. .. .. .. FL PR ..
"""
PREFIX = "US-"
_LIES = {
    f"{PREFIX}{code}": (column, row)
    for row, line in enumerate(_STATES.split("\n")[1:-1])
    for column, code in enumerate(line.split())
    if code != ".."
}
SHADES = 4  # steps of colour, by the share of the largest number


@dataclass(frozen=True, slots=True)
class Square:
    """A tile on the sheet. `shade` 0 (nobody) to 4 (most); `lines` of its name."""

    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    count: int
    shade: int


@dataclass(frozen=True, slots=True)
class Sheet:
    width: float
    height: float
    squares: list[Square] = field(default_factory=list)


GAP = 5  # px


def in_the_states(code: str) -> bool:
    return code.startswith(PREFIX)


def map_of(tiles: tuple[Tile, ...], *, width: float) -> Sheet | None:
    """The states where they lie, those without anybody, too; None for places elsewhere."""
    if not tiles or not all(in_the_states(tile.code) for tile in tiles):
        return None
    counts = {tile.code: tile.count for tile in tiles}
    columns = 1 + max(column for column, _row in _LIES.values())
    rows = 1 + max(row for _column, row in _LIES.values())
    side = (width - GAP * (columns - 1)) / columns
    most = max(counts.values())
    squares = [
        Square(
            round(column * (side + GAP), 1),
            round(row * (side + GAP), 1),
            round(side, 1),
            round(side, 1),
            (code.removeprefix(PREFIX),),
            counts.get(code, 0),
            _shade(counts.get(code, 0), most),
        )
        for code, (column, row) in _LIES.items()
    ]
    return Sheet(width, round(rows * (side + GAP) - GAP, 1), squares)


def grid_of(tiles: tuple[Tile, ...], *, width: float, columns: int, most_shown: int = 60) -> Sheet:
    """One tile beside the other, by name, for places of which we have no map."""
    shown = sorted(tiles[:most_shown], key=lambda tile: (tile.name, tile.code))
    most = max((tile.count for tile in shown), default=0)
    across, down = (width - GAP * (columns - 1)) / columns, 66
    squares = [
        Square(
            round(number % columns * (across + GAP), 1),
            number // columns * (down + GAP),
            round(across, 1),
            down,
            _two_lines(tile.name, across - 12),
            tile.count,
            _shade(tile.count, most),
        )
        for number, tile in enumerate(shown)
    ]
    rows = -(-len(shown) // columns)
    return Sheet(width, max(0, rows * (down + GAP) - GAP), squares)


def _two_lines(name: str, room: float) -> tuple[str, ...]:
    return tuple(wrapped(name, room, 12))


def _shade(count: int, most: int) -> int:
    return -(-SHADES * count // most) if count else 0
