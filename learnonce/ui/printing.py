"""Something to read on paper: one A4 page where it fits, else more, tagged for screen readers."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

import typst

_PAGE = Path(__file__).with_name("printed.typ")
_LIST = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_MARKS = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]*)\]\([^)]*\)")
_BOLD_LINE = re.compile(r"^\*\*(.+)\*\*$|^#+\s+(.+)$")


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the page: "heading", "words", "item", "small", "title" (of an entry) or "marked".

    In a marked one what stands between square brackets is set apart: something is not there on purpose.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed. `over` stands above the title, `under` below it, `foot` at the end of each page."""

    title: str
    over: str
    under: str
    foot: str
    blocks: tuple[Block, ...]


def blocks_of(text: str, *, heading: str = "") -> list[Block]:
    """A text with light formatting as pieces of the page; nothing for an empty one."""
    found: list[Block] = []
    for line in text.strip().splitlines():
        words = line.strip()
        bold = _BOLD_LINE.match(words)
        if not words:
            continue
        if bold:
            found.append(Block("heading", plain(bold[1] or bold[2])))
        elif _LIST.match(words):
            found.append(Block("item", plain(_LIST.sub("", words))))
        else:
            found.append(Block("words", plain(words)))
    return [*([Block("heading", heading)] if heading and found else []), *found]


def items_of(items: Iterable[str], *, heading: str) -> list[Block]:
    found = [Block("item", plain(item)) for item in items if item.strip()]
    return [Block("heading", heading), *found] if found else []


def plain(text: str) -> str:
    """Without the marks of light formatting."""
    return _MARKS.sub(lambda found: found[1] or found[2] or found[3] or "", text)


def sheet(*, title: str, blocks: Sequence[Block], over: str = "", under: str = "", foot: str = "") -> Sheet:
    return Sheet(title=title, over=over, under=under, foot=foot, blocks=tuple(blocks))


@lru_cache(maxsize=64)  # of some 40 kB; by what they say, so that a changed text is made anew
def pdf(printed: Sheet) -> bytes:
    """The sheet as PDF/UA-1: tagged, titled, with its language. Kept in memory, never on disk.

    With letters that no font here has, it is tagged all the same, yet does not claim the standard.
    """
    inputs = {"sheet": json.dumps(asdict(printed))}
    try:
        return bytes(typst.compile(_PAGE, sys_inputs=inputs, pdf_standards=["ua-1"]))
    except typst.TypstError:
        return bytes(typst.compile(_PAGE, sys_inputs=inputs))
