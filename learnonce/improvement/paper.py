"""Pages of this room on paper."""

from pathlib import Path

import typst

_DRIVERS = Path(__file__).with_name("drivers.typ")


def drivers(*, title: str, under: str, foot: str, svg: str) -> bytes:
    """A driver diagram on one landscape A4 page, as PDF."""
    given = {"title": title, "under": under, "foot": foot, "picture": svg}
    return bytes(typst.compile(_DRIVERS, sys_inputs=given))
