"""Word and Excel files: the archive written anew, without authors, dates, macros and what is embedded."""

import re
import zipfile
import zlib
from io import BytesIO

from lxml import etree

from learnonce.attachments.adapters import pictures
from learnonce.attachments.adapters.made import Made
from learnonce.attachments.errors import Refused

MOST_UNPACKED = 100 * 1024 * 1024  # bytes of all parts together
MOST_PARTS = 3_000
MOST_TIMES = 200  # how much larger a part may be than it is packed; documents reach about 30
TYPES = "[Content_Types].xml"

_BROKEN = "This file is broken: it cannot be opened. Save it again and try once more."
_MACROS = re.compile(r"vbaproject|vbadata|macrosheet|activex|\.bin$", re.IGNORECASE)
_EMBEDDED = re.compile(r"/(?:embeddings|externallinks|customxml|ctrlprops)/", re.IGNORECASE)
_HARMLESS_BIN = re.compile(r"printersettings\d*\.bin$", re.IGNORECASE)
# Parts that tell who wrote it when; they stay, with nothing in them.
_ABOUT = re.compile(r"^docprops/.*\.xml$|^word/people\.xml$|^xl/persons/", re.IGNORECASE)
_LEFT_OUT = re.compile(r"^docprops/thumbnail|printersettings|^xl/revisions/", re.IGNORECASE)
# Names of attributes that name people or tell when, wherever they stand.
_ATTRIBUTES = frozenset({"author", "initials", "date", "dateUtc", "userName", "lastModifiedBy"}) | frozenset(
    {"displayName", "userId", "providerId", "reservationPassword"}
)
_RSID = re.compile(r"^rsid", re.IGNORECASE)
_TEXT = frozenset({"t", "delText", "instrText", "v", "author"})
_PARSER = {"resolve_entities": False, "no_network": True, "huge_tree": False, "load_dtd": False}


def make(content: bytes) -> Made:
    """Raises Refused: macros, other files inside, a password, or something that would burst."""
    archive, parts = _opened(content)
    out = BytesIO()
    with archive, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as clean:
        for part in parts:
            if _LEFT_OUT.search(part.filename):
                continue
            fresh = zipfile.ZipInfo(part.filename)  # its date is 1 January 1980
            fresh.compress_type = zipfile.ZIP_DEFLATED
            clean.writestr(fresh, _cleaned(part.filename, _read(archive, part)))
    return Made(content=out.getvalue())


def kind_of(content: bytes) -> str:
    """Whether it is docx or xlsx; nothing for another archive. Raises Refused for what holds macros."""
    archive, parts = _opened(content)
    with archive:
        named = {part.filename: part for part in parts}
        types = _read(archive, named[TYPES]) if TYPES in named else b""
    if b"macroEnabled" in types:
        raise Refused("This file holds macros. Save it as .docx or .xlsx without them.")
    if b"wordprocessingml.document.main+xml" in types:
        return "docx"
    return "xlsx" if b"spreadsheetml.sheet.main+xml" in types else ""


def text(content: bytes, most: int) -> str:
    """The words of all parts, deleted and hidden ones and remarks too, up to so many characters."""
    archive, parts = _opened(content)
    found: list[str] = []
    with archive:
        for part in parts:
            if part.filename.endswith(".xml") and part.filename.startswith(("word/", "xl/")):
                found.append(_words(_read(archive, part)))
            if sum(map(len, found)) > most:
                break
    return "\n".join(found)[:most]


def _opened(content: bytes) -> tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]:
    try:
        archive = zipfile.ZipFile(BytesIO(content))
    except (zipfile.BadZipFile, ValueError, OSError) as problem:
        raise Refused(
            "This file is broken: it cannot be opened. Save it again and try once more."
        ) from problem
    parts = [part for part in archive.infolist() if not part.is_dir()]
    for part in parts:
        _may_be(part)
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise Refused("This file holds far more than it seems to. Save it again, with less in it.")
    if len({part.filename for part in parts}) != len(parts):
        raise Refused("This file is broken: a part stands in it twice. Save it again and try once more.")
    return archive, parts


def _may_be(part: zipfile.ZipInfo) -> None:
    if part.flag_bits & 0x1:
        raise Refused("This file is locked with a password. Save a copy without one and try once more.")
    if part.file_size > MOST_TIMES * max(part.compress_size, 1024):
        raise Refused("This file holds far more than it seems to. Save it again, with less in it.")
    if _MACROS.search(part.filename) and not _HARMLESS_BIN.search(part.filename):
        raise Refused("This file holds macros. Save it as .docx or .xlsx without them.")
    if _EMBEDDED.search(f"/{part.filename}") and "customxml" not in part.filename.lower():
        raise Refused("This file holds another file or a link to one. Take it out and save it again.")


def _read(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bytes:
    """The part, and no more than it says it is."""
    try:
        with archive.open(part) as opened:
            content = opened.read(part.file_size + 1)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as problem:
        raise Refused(
            "This file is broken: it cannot be opened. Save it again and try once more."
        ) from problem
    if len(content) > part.file_size:
        raise Refused("This file holds far more than it seems to. Save it again, with less in it.")
    return content


def _cleaned(name: str, content: bytes) -> bytes:
    lower = name.lower()
    if lower.endswith(".png"):
        return pictures.repaint(content, "png")
    if lower.endswith((".jpg", ".jpeg")):
        return pictures.repaint(content, "jpeg")
    if not lower.endswith((".xml", ".rels")):
        return content
    root = _parsed(content)
    if _ABOUT.search(name):
        for child in list(root):
            root.remove(child)
    if lower.endswith(".rels"):
        _drop_links(root)
    _drop_names(root)
    written: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return written


def _parsed(content: bytes) -> "etree._Element":
    if b"<!DOCTYPE" in content[:2000]:
        raise Refused("This file is not as an office program writes it. Save it again and try once more.")
    try:
        return etree.fromstring(content, etree.XMLParser(**_PARSER))
    except etree.XMLSyntaxError as problem:
        raise Refused(
            "This file is broken: it cannot be opened. Save it again and try once more."
        ) from problem


def _drop_links(root: "etree._Element") -> None:
    """Links to a thumbnail that is left out, and to templates, printers and files of the writer's machine."""
    for link in list(root):
        kind, target = link.get("Type", ""), link.get("Target", "")
        outside = link.get("TargetMode") == "External" and not target.startswith(("https://", "http://"))
        if outside or kind.endswith(("/thumbnail", "/attachedTemplate", "/printerSettings")):
            root.remove(link)


def _drop_names(root: "etree._Element") -> None:
    for element in root.iter():
        if not isinstance(element.tag, str):
            continue
        for key in list(element.attrib):
            local = etree.QName(key).localname
            if local in _ATTRIBUTES:
                if local in {"date", "dateUtc"}:
                    del element.attrib[key]
                else:
                    element.attrib[key] = ""
            elif _RSID.match(local):
                del element.attrib[key]
        local = etree.QName(element).localname
        if local == "author":  # of remarks in a workbook
            element.text = ""
        elif local in {"attachedTemplate", "fileSharing", "pageSetup"}:
            _unlink(element)


def _unlink(element: "etree._Element") -> None:
    """Without its link to a part that is left out."""
    if etree.QName(element).localname == "pageSetup":
        for key in [key for key in element.attrib if etree.QName(key).localname == "id"]:
            del element.attrib[key]
        return
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _words(content: bytes) -> str:
    parts: list[str] = []
    for element in _parsed(content).iter():
        local = etree.QName(element).localname if isinstance(element.tag, str) else ""
        if local in _TEXT and element.text:
            parts.append(element.text)
        elif local in {"p", "si", "c", "comment", "tab", "br"}:
            parts.append("\n" if local != "tab" else " ")
    return "".join(parts)
