"""Bytes to text, in the encodings that people's programs write."""

import codecs

from learnonce.base.sheets.errors import Unreadable
from learnonce.base.sheets.tables import DAMAGED

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LOOKED_AT = 65_536  # bytes looked at to tell what a file is
_ODD = frozenset(range(32)) - {0x09, 0x0A, 0x0C, 0x0D, 0x1A, 0x1B}
_MOST_ODD = 0.001  # share of control characters that a text may hold


def decoded(data: bytes) -> tuple[str, list[str]]:
    """The text, and what a person should know about how it was read.

    UTF-8 and, by their marks, UTF-16 and UTF-32; else Windows-1252, which older office programs write. In a
    file that is UTF-8 but for a few damaged bytes those are kept as damaged letters, so that only their
    rows are lost.

    Raises:
        Unreadable: this is no text.
    """
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _clean(data[len(mark) :].decode(encoding, "replace")), []
    if encoding := _wide(data):
        return _clean(data.decode(encoding, "replace")), []
    head = data[:_LOOKED_AT]
    if sum(head.count(bytes([odd])) for odd in _ODD) > max(1, len(head) * _MOST_ODD):
        raise Unreadable("This is no text and no workbook. Save it as CSV (UTF-8) or XLSX.")
    try:
        return _clean(data.decode("utf-8")), []
    except UnicodeDecodeError:
        text = data.decode("utf-8", "replace")
    damaged = text.count(DAMAGED)
    if sum(1 for letter in text if ord(letter) > 127) - damaged > damaged:  # noqa: PLR2004  beyond ASCII
        return _clean(text), ["Some letters are damaged. Rows with such letters are left out."]
    note = "The file is not UTF-8; it was read as Windows-1252. Look at letters with accents."
    return _clean(data.decode("cp1252", "replace")), [note]


def _wide(data: bytes) -> str:
    """The encoding of text in two bytes a letter without a mark: every other byte is 0."""
    head = data[: min(_LOOKED_AT, len(data) // 2 * 2)]
    half = len(head) // 2
    if half and head[1::2].count(0) > half * 0.7:
        return "utf-16-le"
    if half and head[::2].count(0) > half * 0.7:
        return "utf-16-be"
    return ""


def _clean(text: str) -> str:
    """Without zero characters, which the database cannot keep."""
    return text.replace("\x00", " ")
