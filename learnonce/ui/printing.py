"""Something to read on paper: one A4 page where it fits, else more, tagged for screen readers."""

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import typst

_PAGE = Path(__file__).with_name("printed.typ")
_LIST = re.compile(r"^\s*(?:[-*•]|\d+[.)])\s+")
_MARKS = re.compile(r"\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]*)\]\([^)]*\)")
_BOLD_LINE = re.compile(r"^\*\*(.+)\*\*$|^#+\s+(.+)$")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture in both kinds: drawn with lines for PDF, made of points for DOCX.

    `name`: by which a page finds it that shows the picture from an address of its own.
    """

    svg: str = ""
    png: bytes = b""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of the page.

    "heading", below it "section" and "part"; "title" (of an entry); "words", "small", "state" (small, on
    the page of what follows); "item", below it "item-2" and "item-3"; "marked"; "gap" (something is still
    to be written); "table"; "picture".

    In a marked one what stands between square brackets is set apart: something is not there on purpose. The
    first of the `rows` of a table names its columns, and `text` is its caption; of a picture `text` says what
    it shows to those who do not see it.
    """

    kind: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()
    picture: Picture | None = None


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
    """The sheet as PDF/UA-1, kept in memory, never on disk."""
    return long_pdf(printed)


def long_pdf(printed: Sheet) -> bytes:
    """The same for a sheet with pictures, which is too large to be kept."""
    return compiled(_PAGE, {"sheet": json.dumps(_as_told(printed))})


def compiled(page: Path, inputs: dict[str, str]) -> bytes:
    """A page of ours as PDF/UA-1: tagged, titled, with its language.

    With letters that no font here has, it is tagged all the same, yet does not claim the standard.
    """
    try:
        return bytes(typst.compile(page, sys_inputs=inputs, pdf_standards=["ua-1"]))
    except typst.TypstError:
        return bytes(typst.compile(page, sys_inputs=inputs))


def _as_told(printed: Sheet) -> dict[str, object]:
    blocks = [
        {
            "kind": one.kind,
            "text": one.text,
            "rows": one.rows,
            "widths": _widths(one.rows),
            "svg": one.picture.svg if one.picture else "",
        }
        for one in printed.blocks
    ]
    return {**{name: getattr(printed, name) for name in ("title", "over", "under", "foot")}, "blocks": blocks}


def _widths(rows: Sequence[tuple[str, ...]]) -> list[float]:
    """How wide the columns of a table are to one another: more words need more room, though not as much."""
    return (
        [max(2.0, sum(len(row[column]) for row in rows) ** 0.5) for column in range(len(rows[0]))]
        if rows
        else []
    )
