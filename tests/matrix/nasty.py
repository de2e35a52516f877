"""What nobody sends on purpose, and machines and curious people do."""

import io
import random
import zipfile
from collections.abc import Iterator, Mapping

from django.core.files.uploadedfile import SimpleUploadedFile, UploadedFile

VALUES = [
    "",
    " \t\r\n ",
    "\x00",
    "a\x00b",
    "\u202egnp.exe\u202c",  # turns the writing round
    "e\u0301" * 400,
    "🩺" * 600,
    "x" * 70_000,
    "<script>alert(1)</script>{{ 7 * 7 }}{% raw %}",
    "' OR 1=1; --",
    "%s %(name)s %",
    "../../../../etc/passwd",
    "0",
    "-1",
    "1.5",
    "1e400",
    "NaN",
    "٣",  # a digit, of another writing
    str(2**31),
    str(2**63),
    "9" * 400,
    "true",
    "None",
    "null",
    "[]",
    '{"a": [1]}',
    "1900-02-29",
    "0000-00-00",
    "99999-12-31",
    "2026-13",
    "javascript:alert(1)",
    "//example.org/",
    "a@b",
    "\r\nBcc: everyone@example.org",
    "\\",
    "😀\u0000😀",
]

BODIES = [  # content type, body
    ("application/json", b'{"text": [1, {"a": null}]}'),
    ("application/json", b"{" * 500),
    ("text/plain", b"text=hello"),
    ("application/x-www-form-urlencoded", b"%ff%fe=%00&=&&;text=%zz"),
    (
        "application/x-www-form-urlencoded",
        b"text=%ed%a0%80&reason=%ed%a0%80&q=%ed%a0%80",
    ),  # half of a character
    ("application/x-www-form-urlencoded; charset=utf-7", b"text=+AGE-"),
    ("application/x-www-form-urlencoded; charset=no-such", b"text=a"),
    ("application/x-www-form-urlencoded", b"&".join(b"f%d=1" % number for number in range(1_500))),
    ("multipart/form-data", b"no boundary at all"),
    (
        "multipart/form-data; boundary=x",
        b'--x\r\nContent-Disposition: form-data; name="text"\r\n\r\nnever ends',
    ),
    ("multipart/form-data; boundary=x", b"--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n"),
    ("multipart/form-data; boundary=" + "b" * 300, b"--b"),
]


def _book() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook>" + " " * 2_000_000)
    return packed.getvalue()


def files() -> list[UploadedFile]:
    """Uploads whose name, type and content do not agree, or that end in the middle."""
    contents = [
        b"",
        b"\x00" * 100,
        b"\xff\xfe\x00\xd8",
        b"name,code\n" + b'"never closed' * 50,
        b"," * 40_000,
        b"%PDF-1.7\n1 0 obj <<",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\x02\x00\x00\x00",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"PK\x03\x04" + b"\x00" * 40,
        _book(),
        b"[" * 5_000,
        b'{"title": 1, "text": [null]}\n' * 3,
    ]
    names = ["a.csv", "a.xlsx", "a.jsonl", "a.png", "a.pdf", "a.docx", "ä\u202e.csv", "." * 120]
    return [
        SimpleUploadedFile(names[number % len(names)], content, content_type="text/csv")
        for number, content in enumerate(contents)
    ] + [SimpleUploadedFile(name, contents[3]) for name in names]


def changed(data: Mapping[str, object], chance: random.Random, *, many: int) -> Iterator[dict[str, object]]:
    """`many` forms, each with one or two fields spoilt; each field is left out and doubled once, too."""
    for name, value in data.items():
        yield {other: kept for other, kept in data.items() if other != name}
        yield {**data, name: [value, value, "another"]}
    for name, value in data.items():
        if isinstance(value, UploadedFile):
            yield from ({**data, name: file} for file in files())
    for _ in range(many if data else 0):
        spoilt = dict(data)
        for name in chance.sample(sorted(data), k=min(len(data), chance.choice((1, 1, 2)))):
            spoilt[name] = chance.choice(VALUES)
        yield spoilt
