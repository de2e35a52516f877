"""Reading files by what is in them. What is kept is always written anew."""

from pathlib import PurePath

from learnonce.attachments.adapters import office, pdfs, pictures, plain
from learnonce.attachments.adapters.made import Made
from learnonce.attachments.errors import Refused

# Kind to ending, type over the wire and the words on a page.
KINDS = {
    "pdf": (".pdf", "application/pdf", "PDF"),
    "png": (".png", "image/png", "Picture (PNG)"),
    "jpeg": (".jpg", "image/jpeg", "Picture (JPEG)"),
    "docx": (
        ".docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "Word document",
    ),
    "xlsx": (".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel workbook"),
    "csv": (".csv", "text/csv; charset=utf-8", "Table (CSV)"),
    "txt": (".txt", "text/plain; charset=utf-8", "Text"),
}
ENDINGS = (".pdf", ".png", ".jpg", ".jpeg", ".docx", ".xlsx", ".csv", ".txt")
PICTURES = frozenset({"png", "jpeg"})
MOST_TEXT = 400_000  # characters read for people; about 70,000 words, half a minute of the worker

_NOT_ONE = "This is no file of a kind that can be kept: PDF, PNG, JPEG, DOCX, XLSX, CSV or plain text."


def kind_of(content: bytes, name: str) -> str:
    """What the content is; the name only tells a table from other text. Raises Refused."""
    if content[:1024].lstrip().startswith(b"%PDF-"):
        return "pdf"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if content.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if content.startswith(b"\xd0\xcf\x11\xe0"):
        raise Refused(
            "This is an old or a locked office file. Save it as .docx or .xlsx, without a password."
        )
    if content.startswith(b"PK"):
        if kind := office.kind_of(content):
            return kind
        raise Refused(_NOT_ONE)
    ending = PurePath(name).suffix.lower()
    if ending not in {".csv", ".txt"}:
        raise Refused(_NOT_ONE)
    plain.decoded(content)
    return ending.removeprefix(".")


def make(content: bytes, kind: str) -> Made:
    """The file written anew, without what it says about who made it where. Raises Refused."""
    if kind in PICTURES:
        return pictures.make(content, kind)
    if kind == "pdf":
        return pdfs.make(content)
    return office.make(content) if kind in {"docx", "xlsx"} else plain.make(content)


def text_of(content: bytes, kind: str) -> str:
    """The words in it; a picture has none that we can read."""
    if kind in PICTURES:
        return ""
    if kind == "pdf":
        return pdfs.text(content, MOST_TEXT)
    if kind in {"docx", "xlsx"}:
        return office.text(content, MOST_TEXT)
    return plain.decoded(content)[:MOST_TEXT]
