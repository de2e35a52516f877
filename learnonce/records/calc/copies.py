"""A person's own copy: a file to read and a file for machines, in one ZIP."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

type Row = Mapping[str, object]

_INTRODUCTION = (
    "It holds what you wrote and what is known about you. What others wrote is theirs, and is not here. "
    "Somebody may have written about you in their own words: ask the information governance lead of your "
    "organisation to look for it."
)
_STYLE = (
    "body{font-family:system-ui,Arial,sans-serif;line-height:1.5;max-width:46rem;margin:2rem auto}"
    "dt{font-weight:600}dd{margin:0 0 .5rem;white-space:pre-wrap}article{border-top:1px solid #999}"
)


@dataclass(frozen=True, slots=True)
class Section:
    """What one table holds about a person."""

    model: str
    called: str
    what: str
    why: str
    rows: Sequence[Row]


def as_json(sections: Sequence[Section], *, made: str) -> str:
    return json.dumps(
        {
            "made": made,
            "held": [
                {"table": one.model, "called": one.called, "what": one.what, "rows": list(one.rows)}
                for one in sections
            ],
        },
        ensure_ascii=False,
        indent=1,
    )


def as_html(sections: Sequence[Section], *, made: str) -> str:
    """One page without script, that opens anywhere."""
    parts = [
        "<!DOCTYPE html><html lang=en><head><meta charset=utf-8>",
        f"<title>What learnonce holds about you</title><style>{_STYLE}</style></head><body>",
        f"<h1>What learnonce holds about you</h1><p>Made {escape(made)}.</p><p>{_INTRODUCTION}</p>",
    ]
    for one in sections:
        parts.append(f"<h2>{escape(one.called)}</h2><p>{escape(one.what)} {escape(one.why)}</p>")
        for row in one.rows:
            lines = "".join(
                f"<dt>{escape(name)}</dt><dd>{escape(_plain(value))}</dd>"
                for name, value in row.items()
                if value not in ("", None, [], {})
            )
            parts.append(f"<article><dl>{lines}</dl></article>")
    return "".join([*parts, "</body></html>"])


def _plain(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return held.getvalue()
