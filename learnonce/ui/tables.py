"""Tables as CSV files that office programs open as they are meant."""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from django.http import HttpResponse
from django.utils.http import content_disposition_header

type Cell = str | int | float | None

TYPE = "text/csv; charset=utf-8"
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> bytes:
    """Headings and rows; no text in them is taken for a formula, and numbers stay numbers."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([_harmless(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")  # the mark tells office programs that it is UTF-8


def sent_as_csv(name: str, headings: Sequence[str], rows: Iterable[Sequence[Cell]]) -> HttpResponse:
    """The same as a download; `name` is that of the file, without its ending."""
    answer = HttpResponse(as_csv(headings, rows), content_type=TYPE)
    answer["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=f"{name}.csv")
    return answer


def _harmless(cell: Cell) -> Cell:
    """What was written by people may begin like a formula; a negative number is none."""
    if not isinstance(cell, str) or not cell.startswith(_FORMULA):
        return cell
    try:
        float(cell)
    except ValueError:
        return f"'{cell}"
    return cell
