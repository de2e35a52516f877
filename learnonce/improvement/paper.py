"""Pages of this room on paper."""

from pathlib import Path

import typst

_DRIVERS = Path(__file__).with_name("drivers.typ")


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
