"""A driver diagram drawn from left to right: aim, primary drivers, secondary drivers, change ideas.

Sizes are px of the picture; a page and a sheet of paper scale it. Our own drawing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from learnonce.improvement.calc.outline import DEEPEST

EDGE, BOX, GAP_X, GAP_Y, PAD = (
    12.0,
    216.0,
    54.0,
    14.0,
    12.0,
)  # around all, width of a box, between boxes, within
SIZE, LINE, HEAD = 15.0, 20.0, 40.0  # of letters, of a line of text, room for the headings of columns
LONGEST_WORD = 22  # letters that fit a box in the widest face; longer words are cut with a hyphen
COLUMNS = ("Aim", "Primary drivers", "Secondary drivers", "Change ideas")
# Widths of letters as parts of their size, on the generous side of common sans-serif faces.
_NARROW, _USUAL, _BROAD, _CAPITAL = 0.36, 0.61, 0.95, 0.72


@dataclass(frozen=True, slots=True)
class Item:
    """One line of the outline with its words."""

    level: int
    words: str


@dataclass(frozen=True, slots=True)
class Box:
    level: int  # 0 is the aim
    x: float
    y: float
    height: float
    lines: tuple[tuple[float, str], ...]  # height of the foot of each line, and its text

    @property
    def middle(self) -> float:
        return self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Picture:
    width: float
    height: float
    boxes: list[Box]
    ways: list[str]  # paths
    heads: list[tuple[float, str]]


@dataclass(slots=True)
class _Twig:
    level: int
    words: list[str]
    twigs: "list[_Twig]" = field(default_factory=list)

    @property
    def height(self) -> float:
        return 2 * PAD + LINE * len(self.words)


def drawn(aim: str, items: Sequence[Item]) -> Picture:
    """The picture of an outline that is whole (calc.outline.is_whole)."""
    root = _Twig(0, wrapped(aim))
    above = {0: root}
    for item in items:
        twig = _Twig(item.level, wrapped(item.words))
        above[item.level - 1].twigs.append(twig)
        above[item.level] = twig
    boxes: list[Box] = []
    ways: list[str] = []
    _place(root, EDGE + HEAD, boxes, ways)
    deepest = max(box.level for box in boxes)
    bottom = max(box.y + box.height for box in boxes)
    heads = [(_left(level), COLUMNS[level]) for level in range(deepest + 1)]
    return Picture(_left(deepest) + BOX + EDGE, bottom + EDGE, boxes, ways, heads)


def _left(level: int) -> float:
    return EDGE + min(level, DEEPEST) * (BOX + GAP_X)


def _place(twig: _Twig, top: float, boxes: list[Box], ways: list[str]) -> tuple[Box, float]:
    """Put a twig and all on it below `top`. Returns its box and where all of it ends."""
    below = top
    children: list[Box] = []
    for child in twig.twigs:
        box, below = _place(child, below, boxes, ways)
        children.append(box)
    on_twigs = below - GAP_Y if children else top
    middle = (children[0].middle + children[-1].middle) / 2 if children else top + twig.height / 2
    y = max(top, middle - twig.height / 2)
    x = _left(twig.level)
    lines = tuple((y + PAD + LINE * at + SIZE, text) for at, text in enumerate(twig.words))
    mine = Box(twig.level, x, y, twig.height, lines)
    boxes.append(mine)
    ways += [_way(mine, child) for child in children]
    return mine, max(on_twigs, y + twig.height) + GAP_Y


def _way(parent: Box, child: Box) -> str:
    x, end = parent.x + BOX, child.x
    bend = (x + end) / 2
    y, to = parent.middle, child.middle
    return f"M{x:g} {y:g}C{bend:g} {y:g} {bend:g} {to:g} {end:g} {to:g}"


def wrapped(text: str) -> list[str]:
    """All of the text in lines that fit a box; nothing is left out."""
    room = BOX - 2 * PAD
    lines: list[str] = []
    for word in _fitting(text.split()):
        if lines and width_of(f"{lines[-1]} {word}") <= room:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return lines or [""]


def _fitting(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        rest = word
        while width_of(rest) > BOX - 2 * PAD:
            cut = LONGEST_WORD
            while width_of(rest[:cut] + "-") > BOX - 2 * PAD:
                cut -= 1
            yield rest[:cut] + "-"
            rest = rest[cut:]
        yield rest


def width_of(text: str) -> float:
    """About how wide a line of text is; rather too much than too little."""
    return SIZE * sum(map(_letter, text))


def _letter(letter: str) -> float:
    if letter in "iljtfrI.,:;'|!()·- ":
        return _NARROW
    if letter in "mwMW@%—…":
        return _BROAD
    return _CAPITAL if letter.isupper() or not letter.isascii() else _USUAL
