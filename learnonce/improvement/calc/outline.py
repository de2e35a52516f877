"""A driver diagram as an outline: lines in an order, each on level 1, 2 or 3; what hangs on what follows.

Level 1 is a primary driver, 2 a secondary driver, 3 a change idea. The first line is on level 1 and no line
is more than one level below the one before it. Every verb here keeps that, so an outline is always whole;
what a verb cannot do leaves the outline as it is.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

DEEPEST = 3
NAMES = {1: "Primary driver", 2: "Secondary driver", 3: "Change idea"}


@dataclass(frozen=True, slots=True)
class Node:
    id: int
    level: int


type Outline = tuple[Node, ...]


def is_whole(outline: Sequence[Node]) -> bool:
    before = 0
    for node in outline:
        if not 1 <= node.level <= min(before + 1, DEEPEST):
            return False
        before = node.level
    return True


def parents(outline: Sequence[Node]) -> dict[int, int | None]:
    """What each line hangs on; None for a primary driver."""
    found: dict[int, int | None] = {}
    above: dict[int, int] = {}
    for node in outline:
        found[node.id] = above.get(node.level - 1)
        above[node.level] = node.id
    return found


def block(outline: Sequence[Node], number: int) -> tuple[int, int]:
    """Where a line with all that hangs on it begins and ends. Raises KeyError for no such line."""
    start = next((at for at, node in enumerate(outline) if node.id == number), None)
    if start is None:
        raise KeyError(number)
    end = start + 1
    while end < len(outline) and outline[end].level > outline[start].level:
        end += 1
    return start, end


def up(outline: Outline, number: int) -> Outline:
    """Before the line above it that hangs on the same."""
    start, end = block(outline, number)
    before = start - 1
    while before >= 0 and outline[before].level > outline[start].level:
        before -= 1
    if before < 0 or outline[before].level < outline[start].level:
        return outline
    return (*outline[:before], *outline[start:end], *outline[before:start], *outline[end:])


def down(outline: Outline, number: int) -> Outline:
    """After the line below it that hangs on the same."""
    start, end = block(outline, number)
    if end == len(outline) or outline[end].level < outline[start].level:
        return outline
    return up(outline, outline[end].id)


def inward(outline: Outline, number: int) -> Outline:
    """One level deeper, onto the line before it on its own level; what hangs on it goes along."""
    start, end = block(outline, number)
    deepest = max(node.level for node in outline[start:end])
    if start == 0 or outline[start - 1].level < outline[start].level or deepest == DEEPEST:
        return outline
    moved = tuple(replace(node, level=node.level + 1) for node in outline[start:end])
    return (*outline[:start], *moved, *outline[end:])


def outward(outline: Outline, number: int) -> Outline:
    """One level up: it goes below what it hung on, and its former neighbours stay where they are."""
    start, end = block(outline, number)
    if outline[start].level == 1:
        return outline
    parent = parents(outline)[number]
    after = block(outline, parent)[1] if parent is not None else end
    moved = tuple(replace(node, level=node.level - 1) for node in outline[start:end])
    return (*outline[:start], *outline[end:after], *moved, *outline[after:])


def add(outline: Outline, number: int, *, under: int | None) -> Outline:
    """At the end of what hangs on `under`; at the very end as a primary driver without one."""
    if under is None:
        return (*outline, Node(number, 1))
    start, end = block(outline, under)
    level = min(outline[start].level + 1, DEEPEST)
    return (*outline[:end], Node(number, level), *outline[end:])


def without(outline: Outline, number: int) -> Outline:
    """The line is gone, with all that hangs on it."""
    start, end = block(outline, number)
    return (*outline[:start], *outline[end:])


VERBS = {"up": up, "down": down, "in": inward, "out": outward}
