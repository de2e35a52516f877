"""A report as a sheet to be printed or changed elsewhere, and the answer that carries it."""

from collections.abc import Iterable
from itertools import chain

from django.conf import settings
from django.http import HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import timezone
from django.utils.text import slugify

from learnonce.improvement.queries import Report, ReportSection
from learnonce.ui import dates, documents, printing
from learnonce.ui.printing import Block, Picture, Sheet

TO_WRITE = "improvement:write_section"


def sheet(found: Report) -> Sheet:
    """The whole report: what is drafted told from what was written, gaps with their address."""
    it = found.project
    blocks = [
        block
        for name, asks, sections in found.groups
        for block in (
            Block("heading", f"{name}: {asks[0].lower()}{asks[1:]}" if asks else name),
            *chain.from_iterable(_section(one, found) for one in sections),
        )
    ]
    return printing.sheet(
        title=found.title,
        over="Report of an improvement project, in the order of SQUIRE 2.0",
        under=f"{it.team}, {it.place}, {it.locality}. {it.ended_words or 'Under way'}. {it.stands}.",
        foot=foot(reverse("improvement:report", kwargs={"project_id": it.id})),
        blocks=blocks,
    )


def foot(path: str) -> str:
    day = dates.long_date(timezone.localdate())
    return f"{settings.BASE_URL}{path}, as it was on {day}. Not for decisions about a patient."


def _section(one: ReportSection, found: Report) -> Iterable[Block]:
    yield Block("section", one.title)
    if not one.blocks:
        path = reverse(TO_WRITE, kwargs={"project_id": found.project.id, "key": one.key})
        where = f" Write it here: {settings.BASE_URL}{path}" if found.project.is_ours else ""
        yield Block("gap", one.gap_words + where)
        return
    yield Block("state", f"{one.state_words}.")
    if one.key == "rationale" and found.drivers:
        svg = render_to_string(
            "improvement/_drivers_picture.jinja", {"picture": found.drivers, "title": found.title}
        )
        yield Block(
            "picture",
            f"Driver diagram of: {found.title}. The same stands below as a list.",
            picture=Picture(svg),
        )
    yield from one.blocks


def as_pdf(found: Report) -> HttpResponse:
    return sent(printing.long_pdf(sheet(found)), "application/pdf", f"report-{_name(found)}.pdf")


def as_docx(found: Report) -> HttpResponse:
    return sent(documents.docx(sheet(found)), documents.TYPE, f"report-{_name(found)}.docx", keep=True)


def _name(found: Report) -> str:
    return slugify(found.title)[:50] or str(found.project.id)


def sent(data: bytes, kind: str, name: str, *, keep: bool = False) -> HttpResponse:
    """`keep`: to be kept as a file, and not looked at in the browser."""
    response = HttpResponse(data, content_type=kind)
    response["Content-Disposition"] = f'{"attachment" if keep else "inline"}; filename="{name}"'
    response["Cache-Control"] = "private, no-cache"
    return response
