"""Pages of this room on paper."""

import json
from collections.abc import Mapping
from pathlib import Path

import typst

from learnonce.ui.printing import compiled

_DRIVERS, _BOARD, _POSTER = (
    Path(__file__).with_name(f"{name}.typ") for name in ("drivers", "board", "project_poster")
)


def drivers(*, title: str, under: str, foot: str, svg: str, is_wide: bool) -> bytes:
    """A driver diagram on one A4 page, as PDF: lying for a wide picture, standing for a tall one."""
    given = {
        "title": title,
        "under": under,
        "foot": foot,
        "picture": svg,
        "lies": "yes" if is_wide else "no",
    }
    return bytes(typst.compile(_DRIVERS, sys_inputs=given))


def board(given: Mapping[str, object]) -> bytes:
    """One project on one A4 page, or several one after the other, as PDF (see views.board_papers)."""
    return compiled(_BOARD, {"given": json.dumps(given)})


def poster(given: Mapping[str, object]) -> bytes:
    """A project on one page of A3 or A4, as PDF (see views.board_papers)."""
    return compiled(_POSTER, {"given": json.dumps(given)})
