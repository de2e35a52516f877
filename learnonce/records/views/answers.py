"""The answer to a request as files: to read, to print, to change, and as a list."""

from collections.abc import Callable

from learnonce.records.queries import Answer, AnswerItem
from learnonce.ui import dates, documents, printing, tables
from learnonce.ui.printing import Block

_NONE = "Nothing is held."
_ABOUT = (
    "Where something is withheld, a mark says under which section of the Act. How long it was cannot be seen."
)


def _sheet(answer: Answer) -> printing.Sheet:
    blocks = [*printing.blocks_of(answer.asked, heading="What was asked"), Block("heading", "Schedule")]
    blocks += [Block("item", _line(item)) for item in answer.items] or [Block("words", _NONE)]
    for item in answer.items:
        if item.pieces:
            blocks.append(Block("title", f"{item.number}. {item.called}"))
            blocks += [Block("marked", line) for line in item.text.splitlines() if line.strip()]
    received, due = dates.long_date(answer.received_on), dates.long_date(answer.due_on)
    return printing.sheet(
        title=f"Answer to request {answer.reference}",
        under=f"Records of: {answer.place}. Received on {received}, to be answered by {due}. {_ABOUT}",
        blocks=blocks,
    )


def _line(item: AnswerItem) -> str:
    """An entry of the schedule, such as "2. Noticings, 3 March 2026. Kept back. Section 36: …"."""
    written = f", {dates.long_date(item.written_on)}" if item.written_on else ""
    return " ".join(
        [f"{item.number}. {item.called}{written}. {item.decision_words}.", "; ".join(item.reasons)]
    )


def _csv(answer: Answer) -> bytes:
    """For a spreadsheet; no cell is taken for a formula."""
    return tables.as_csv(
        ("Number", "What it is", "Written on", "Decision", "Reasons for withholding", "Text"),
        ([item.number, *_cells(item)] for item in answer.items),
    )


def _cells(item: AnswerItem) -> list[str]:
    written = item.written_on.isoformat() if item.written_on else ""
    return [item.called, written, item.decision_words, "; ".join(item.reasons), item.text]


# Ending to how it is made and its type over the wire; HTML is made by its template.
FORMS: dict[str, tuple[Callable[[Answer], bytes], str]] = {
    "html": (lambda _answer: b"", "text/html"),
    "pdf": (lambda answer: printing.pdf(_sheet(answer)), "application/pdf"),
    "docx": (lambda answer: documents.docx(_sheet(answer)), documents.TYPE),
    "csv": (_csv, tables.TYPE),
}
