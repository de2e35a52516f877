"""The poster for the staff room: what it is for, a QR code, and the address in letters. One A4 page."""

from pathlib import Path

import segno
import typst
from django.conf import settings
from django.urls import reverse

_PAGE = Path(__file__).with_name("poster.typ")


def address(key: str) -> str:
    """The whole address an open link has."""
    return settings.BASE_URL + reverse("practice:write_by_link", kwargs={"key": key}) if key else ""


def pdf(*, key: str, team_name: str, place_name: str) -> bytes:
    """A4, ready to print."""
    link = address(key)
    code = segno.make(link, error="m").svg_inline(border=0)
    return typst.compile(
        _PAGE,
        sys_inputs={"code": code, "link": link, "team": team_name, "place": place_name},
    )
