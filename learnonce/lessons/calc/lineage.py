"""The picture of how a lesson spread, laid out: who took it from whom, in which way, and how it went.

A list of places and lessons becomes a tree, the tree becomes boxes and lines with places on a sheet. Two
drawings share all of it: `wide`, a tidy tree from left to right, and `tall`, one line for each place with
its branch drawn beside it, for a phone. All sizes are in pixels at scale 1. The same list gives the same
picture, always.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

SOURCE = "source"
PLACE = "place"
LESSON = "lesson"  # a lesson that grew out of this one
TWIN = "twin"  # the same, learned elsewhere too and merged
MORE = "more"  # places that are counted only, for want of room
TRUNK = "trunk"  # the way several branches share before they part

MOST = 60  # boxes drawn; the others are counted


@dataclass(frozen=True, slots=True)
class Twig:
    """One place or lesson. `parent` is the key of the twig it came from; the first twig is the source.

    `way` is how it was taken (a mode, or "" for not recorded), `outcome` how it went (a key of
    adopting.OUTCOMES). `link` is a number the page makes an address of, None for an unnamed place.
    """

    key: str
    kind: str
    name: str
    words: str  # the second line: how it went and how it was taken
    parent: str | None = None
    over: str = ""  # a short line above the name
    way: str = ""
    outcome: str = ""
    link: int | None = None
    detail: str = ""  # more words for the text beside the picture


@dataclass(frozen=True, slots=True)
class Branch:
    """A twig with everything that grew from it. `size` counts all below it, those not drawn too."""

    twig: Twig
    branches: tuple["Branch", ...] = ()
    size: int = 0

    def walk(self) -> Iterator["Branch"]:
        yield self
        for branch in self.branches:
            yield from branch.walk()


def grow(twigs: Iterable[Twig]) -> Branch:
    """Make the tree. Twigs whose parent is unknown, or that lead round in a circle, hang on the source.

    Raises:
        ValueError: no twig at all.
    """
    listed = list(twigs)
    if not listed:
        raise ValueError("a picture needs a source")
    source = listed[0]
    parents = _sound_parents(listed)
    below: dict[str, list[Twig]] = defaultdict(list)
    for twig in listed[1:]:
        below[parents[twig.key]].append(twig)
    return _branch(source, below)


def _sound_parents(listed: list[Twig]) -> dict[str, str]:
    """Each twig's parent, every way up ending at the source."""
    source = listed[0].key
    known = {twig.key for twig in listed}
    wanted = {
        twig.key: twig.parent if twig.parent in known and twig.parent != twig.key else source
        for twig in listed[1:]
    }
    sound: dict[str, str] = {}
    for key in wanted:
        path, now = [], key
        while now != source and now not in sound and now not in path:
            path.append(now)
            now = wanted[now] or source
        if now in path:
            sound[now] = source  # a circle is opened where it was entered
        for one in path:
            sound.setdefault(one, wanted[one] or source)
    return sound


def _branch(source: Twig, below: dict[str, list[Twig]]) -> Branch:
    """From the tips up, not by recursion: a thousand places may have learned one from the other."""
    order = [source]
    for twig in order:
        order.extend(below[twig.key])
    made: dict[str, Branch] = {}
    for twig in reversed(order):
        branches = tuple(made[child.key] for child in below[twig.key])
        made[twig.key] = Branch(twig, branches, sum(1 + branch.size for branch in branches))
    return made[source.key]


def prune(tree: Branch, *, most: int = MOST) -> Branch:
    """The same tree with at most `most` twigs, nearest to the source first; the rest is counted in place."""
    kept = {tree.twig.key}
    level = [tree]
    while level and len(kept) < most:
        level = [branch for parent in level for branch in parent.branches]
        kept.update(branch.twig.key for branch in level[: most - len(kept)])
        level = [branch for branch in level if branch.twig.key in kept]
    return _pruned(tree, kept)


def _pruned(tree: Branch, kept: set[str]) -> Branch:
    stay = tuple(_pruned(branch, kept) for branch in tree.branches if branch.twig.key in kept)
    gone = sum(1 + branch.size for branch in tree.branches if branch.twig.key not in kept)
    if gone:
        more = Twig(key=f"{tree.twig.key}-more", kind=MORE, name=f"+ {gone} more", words="", way=MORE)
        stay = (*stay, Branch(more))
    return replace(tree, branches=stay)


# Drawing ------------------------------------------------------------------------------------------------

NAME_SIZE, WORDS_SIZE, OVER_SIZE = 16, 14, 12  # px: text
NAME_LINE, WORDS_LINE, OVER_LINE = 20, 19, 17  # px: from one line to the next
EDGE = 2  # px: room for lines at the sheet's edge


@dataclass(frozen=True, slots=True)
class Box:
    """A twig on the sheet: its frame, the point where its line arrives, its lines of text."""

    twig: Twig
    x: float
    y: float
    width: float
    height: float
    bead: tuple[float, float]
    text_x: float
    over_y: float | None
    names: tuple[tuple[float, str], ...]  # baseline and text
    words_y: float
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """The way from one twig to the next: a path, its style, its weight in px."""

    way: str
    path: str
    weight: float


@dataclass(frozen=True, slots=True)
class Picture:
    """A sheet of `width` by `height` px with its boxes and lines."""

    width: float
    height: float
    boxes: list[Box] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)

    @property
    def columns(self) -> int:
        return len({box.x for box in self.boxes})


CARD, GAP_X, GAP_Y, PAD = 224, 76, 14, 12  # px: width of a card, room between columns and between rows
BEAD = 11  # px: half the sign of how it went


def wide(tree: Branch) -> Picture:
    """A tidy tree from left to right: each parent beside the middle of its branches, no card on another.

    A parent of very many stays near the top of them, so that the source is seen at once.
    """
    boxes: dict[str, Box] = {}
    bottom = _place(tree, depth=0, top=EDGE, boxes=boxes)
    lines: list[Line] = []
    for parent in tree.walk():
        children = [(child, boxes[child.twig.key]) for child in parent.branches]
        lines += _fan(boxes[parent.twig.key], children)
    right = max(box.x + box.width for box in boxes.values())
    return Picture(right + EDGE, bottom + EDGE, list(boxes.values()), lines)


NEAR_TOP = 310  # px: no lower than this below its first branch does a parent stand


def _place(branch: Branch, *, depth: int, top: float, boxes: dict[str, Box]) -> float:
    """Put a branch below `top`. Returns where it ends."""
    x = EDGE + BEAD + depth * (CARD + GAP_X)
    box = _card(branch.twig, x)
    boxes[branch.twig.key] = box  # holds its place in the order; moved to its height below
    if not branch.branches:
        boxes[branch.twig.key] = _lower(box, top)
        return top + box.height
    bottom = top
    for number, child in enumerate(branch.branches):
        bottom = _place(child, depth=depth + 1, top=bottom + (GAP_Y if number else 0), boxes=boxes)
    first, last = (_middle(boxes[branch.branches[at].twig.key]) for at in (0, -1))
    middle = min((first + last) / 2, first + NEAR_TOP)
    y = max(top, middle - box.height / 2)
    boxes[branch.twig.key] = _lower(box, y)
    return max(bottom, y + box.height)


def _middle(box: Box) -> float:
    return box.y + box.height / 2


def _card(twig: Twig, x: float) -> Box:
    """A card at height 0. Its line arrives at the bead on its left edge."""
    text_x = x + BEAD + 12
    room = CARD - BEAD - 12 - PAD
    lines = wrapped(twig.name, room, NAME_SIZE)
    y = PAD - 3
    over_y = None
    if twig.over:
        over_y = y + OVER_LINE - 4
        y += OVER_LINE
    names = tuple((y + NAME_LINE * (number + 1) - 5, line) for number, line in enumerate(lines))
    y += NAME_LINE * len(lines)
    words = fitted(twig.words, room, WORDS_SIZE)
    words_y = y + WORDS_LINE - 5
    height = (y + WORDS_LINE if words else y) + PAD - 2
    return Box(twig, x, 0, CARD, height, (x, height / 2), text_x, over_y, names, words_y, words)


def _lower(box: Box, by: float) -> Box:
    return replace(
        box,
        y=box.y + by,
        bead=(box.bead[0], box.bead[1] + by),
        over_y=None if box.over_y is None else box.over_y + by,
        names=tuple((y + by, text) for y, text in box.names),
        words_y=box.words_y + by,
    )


FAN = 620  # px: branches over a greater height share a trunk, for curves would hide each other
BEND = 12.0  # px: radius where a branch leaves its trunk


def _fan(parent: Box, children: list[tuple[Branch, Box]]) -> list[Line]:
    """The lines from one card to its branches: curves while they are few, else a trunk with twigs."""
    if not children:
        return []
    x, y = parent.x + parent.width, _middle(parent)
    heights = [box.bead[1] for _, box in children]
    if max(*heights, y) - min(*heights, y) <= FAN:
        return [Line(child.twig.way, _curve(x, y, box.bead), _weight(child)) for child, box in children]
    spine = x + GAP_X / 3
    trunk = f"M{x:g} {y:g}H{spine:g}M{spine:g} {min(*heights, y) + BEND:g}V{max(*heights) - BEND:g}"
    return [
        Line(TRUNK, trunk, TRUNK_WEIGHT),
        *(Line(child.twig.way, _off(spine, y, box.bead), _weight(child)) for child, box in children),
    ]


def _curve(x: float, y: float, end: tuple[float, float]) -> str:
    middle = (x + end[0]) / 2
    return f"M{x:g} {y:g}C{middle:g} {y:g} {middle:g} {end[1]:g} {end[0]:g} {end[1]:g}"


def _off(spine: float, origin: float, end: tuple[float, float]) -> str:
    """From a trunk at `spine` round the corner to `end`, coming from the side of `origin`."""
    x, y = end
    from_y = y - BEND if y > origin else y + BEND
    return f"M{spine:g} {from_y:g}Q{spine:g} {y:g} {spine + BEND:g} {y:g}H{x:g}"


TRUNK_WEIGHT = 5.0  # px


SHEET, STEP, ROW_GAP = 340, 30, 14  # px: width of the tall sheet, indent of a level, room between rows
DEEPEST = 5  # levels that are indented; deeper ones stand under each other


def tall(tree: Branch) -> Picture:
    """One row for each twig, indented under where it came from."""
    boxes: dict[str, Box] = {}
    y = float(EDGE)
    for depth, branch in _rows(tree):
        box = _lower(_row(branch.twig, min(depth, DEEPEST)), y)
        boxes[branch.twig.key] = box
        y = box.y + box.height + ROW_GAP
    lines: list[Line] = []
    for parent in tree.walk():
        lines += _comb(boxes[parent.twig.key], [(child, boxes[child.twig.key]) for child in parent.branches])
    return Picture(SHEET, y - ROW_GAP + EDGE, list(boxes.values()), lines)


def _rows(branch: Branch, depth: int = 0) -> Iterator[tuple[int, Branch]]:
    yield depth, branch
    for child in branch.branches:
        yield from _rows(child, depth + 1)


def _row(twig: Twig, depth: int) -> Box:
    x = EDGE + depth * STEP
    bead_x = x + BEAD
    text_x = bead_x + BEAD + 9
    room = SHEET - text_x - EDGE
    lines = wrapped(twig.name, room, NAME_SIZE)
    y = 0.0
    over_y = None
    if twig.over:
        over_y = OVER_LINE - 4.0
        y = OVER_LINE
    names = tuple((y + NAME_LINE * (number + 1) - 5, line) for number, line in enumerate(lines))
    bead_y = y + NAME_LINE / 2 + 1
    y += NAME_LINE * len(lines)
    words = fitted(twig.words, room, WORDS_SIZE)
    words_y = y + WORDS_LINE - 5
    height = y + WORDS_LINE if words else y + 4
    return Box(twig, x, 0, SHEET - x - EDGE, height, (bead_x, bead_y), text_x, over_y, names, words_y, words)


def _comb(parent: Box, children: list[tuple[Branch, Box]]) -> list[Line]:
    """A trunk straight down from a row, and a tooth to each of its branches."""
    if not children:
        return []
    x, y = parent.bead
    trunk = f"M{x:g} {y:g}V{children[-1][1].bead[1] - BEND:g}"
    return [
        Line(TRUNK, trunk, TRUNK_WEIGHT),
        *(Line(child.twig.way, _tooth(x, y, box.bead), 4) for child, box in children),
    ]


def _tooth(x: float, y: float, end: tuple[float, float]) -> str:
    if end[0] <= x:  # too deep to be indented: straight down
        return f"M{x:g} {max(y, end[1] - 2 * BEND):g}V{end[1]:g}"
    return _off(x, y, end)


def _weight(branch: Branch) -> float:
    """A way that led on to many others is drawn broader: 3 px, up to 9."""
    return 3 + min(branch.size, 8) * 0.75


# Text ---------------------------------------------------------------------------------------------------

# Widths of letters as parts of the text size, on the generous side of common sans-serif faces in bold.
_NARROW, _USUAL, _BROAD, _CAPITAL = 0.33, 0.58, 0.9, 0.72


def width_of(text: str, size: float) -> float:
    """About how wide a line of text is, in px; rather too much than too little."""
    return size * sum(map(_letter, text))


def _letter(letter: str) -> float:
    if letter in "iljtfrI.,:;'|!()·- ":
        return _NARROW
    if letter in "mwMW@%—…":
        return _BROAD
    return _CAPITAL if letter.isupper() else _USUAL


def fitted(text: str, room: float, size: float) -> str:
    """The text, or as much of it as there is room for, with an ellipsis."""
    if width_of(text, size) <= room:
        return text
    while text and width_of(text + "…", size) > room:
        text = text[:-1]
    return text.rstrip(" ,·") + "…"


def wrapped(text: str, room: float, size: float, *, most: int = 2) -> list[str]:
    """The text in at most `most` lines, the last one cut when it must be."""
    words = text.split()
    lines: list[str] = []
    while words and len(lines) < most - 1:
        line = words.pop(0)
        while words and width_of(f"{line} {words[0]}", size) <= room:
            line = f"{line} {words.pop(0)}"
        lines.append(fitted(line, room, size))
    return [*lines, fitted(" ".join(words), room, size)] if words else lines or [""]
