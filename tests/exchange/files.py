"""Files of lessons, made in the tests."""

import io
import json
import zipfile

from openpyxl import Workbook

ROW = {
    "id": "a-1",
    "title": "Text the patient the same day",
    "problem": "People ring twice.",
    "what we did": "A text.",
}


def jsonl(*rows):
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def xlsx(*rows, sheets=()):
    """A workbook whose first sheet holds these rows; `sheets` are names of more, empty ones."""
    book = Workbook()
    for row in rows:
        book.active.append(row)
    for name in sheets:
        book.create_sheet(name)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def repacked(data, **parts):
    """A workbook with some of its parts put in place of others: sheet="xml…"."""
    names = {"sheet": "xl/worksheets/sheet1.xml", "strings": "xl/sharedStrings.xml"}
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as new:
        changed = {names[key]: text for key, text in parts.items()}
        for part in old.infolist():
            new.writestr(part.filename, changed.pop(part.filename, None) or old.read(part))
        for name, text in changed.items():
            new.writestr(name, text)
    return held.getvalue()


def packed(**parts):
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as new:
        for name, text in parts.items():
            new.writestr(name.replace("__", "/").replace("_dot_", "."), text)
    return held.getvalue()
