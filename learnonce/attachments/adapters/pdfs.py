"""PDFs: their pages alone, copied into a new file without scripts, attachments, forms, notes and metadata."""

from io import BytesIO

from pypdf import PageObject, PdfReader, PdfWriter
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, DictionaryObject, NameObject

from learnonce.attachments.adapters.made import Made
from learnonce.attachments.errors import Refused

MOST_PAGES = 200
_BROKEN = "This PDF is broken: it cannot be opened. Save or print it as PDF again and try once more."
# Keys anywhere in the file that say who made it, do something by themselves, or carry other files.
_DROPPED = (
    *("/Metadata", "/PieceInfo", "/LastModified", "/AA", "/OpenAction", "/JS", "/JavaScript", "/EF"),
    *("/EmbeddedFiles", "/AF", "/StructParents", "/Thumb", "/B", "/SeparationInfo"),
)
# What pypdf lets through of a broken file.
_TROUBLES = (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError)


def make(content: bytes) -> Made:
    """Raises Refused: it is locked, broken, or too long."""
    try:
        reader = PdfReader(BytesIO(content))
        if not reader.is_encrypted and len(reader.pages) <= MOST_PAGES:
            return Made(content=_anew(reader))
    except _TROUBLES as problem:
        raise Refused(_BROKEN) from problem
    if reader.is_encrypted:
        raise Refused("This PDF is locked with a password. Save a copy without one and try once more.")
    raise Refused(f"This PDF is too long. Take the part that others need, at most {MOST_PAGES} pages.")


def _anew(reader: PdfReader) -> bytes:
    writer = PdfWriter()
    for page in reader.pages:
        writer.add_page(_only_shown(page))
    for held in list(writer._objects):  # noqa: SLF001  pypdf offers no other way to visit all of it
        if isinstance(held, DictionaryObject):
            _strip(held)
    writer.metadata = None
    writer.compress_identical_objects(remove_duplicates=True, remove_unreferenced=True)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _only_shown(page: PageObject) -> PageObject:
    """The page without its notes: of these only links to web pages stay."""
    notes = page.get("/Annots")
    kept = [] if notes is None else [one for one in notes.get_object() if _is_link(one.get_object())]
    page.pop("/Annots", None)
    if kept:
        page[NameObject("/Annots")] = ArrayObject(kept)
    _strip(page)
    return page


def _is_link(note: DictionaryObject) -> bool:
    action = note.get("/A")
    action = action.get_object() if action is not None else {}
    address = str(action.get("/URI", ""))
    return note.get("/Subtype") == "/Link" and address.startswith(("https://", "http://"))


def _strip(held: DictionaryObject) -> None:
    for key in _DROPPED:
        held.pop(key, None)
    if held.get("/Subtype") == "/Link":
        for key in ("/Contents", "/T", "/M", "/NM", "/P", "/Parent", "/Popup"):
            held.pop(key, None)


def text(content: bytes, most: int) -> str:
    """The words of its pages, up to so many characters; what a page hides from reading is left out."""
    parts: list[str] = []
    for page in PdfReader(BytesIO(content)).pages:
        try:
            parts.append(page.extract_text())
        except _TROUBLES:
            continue
        if sum(map(len, parts)) > most:
            break
    return "\n".join(parts)[:most]
