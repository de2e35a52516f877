"""What a letter asks for: by what stands after the plus sign of the address, or first in its subject."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

NOTICING, LESSON = "noticing", "lesson"
_LEADING = re.compile(r"^\s*(?:(?:re|fw|fwd|aw)\s*:\s*)+", re.IGNORECASE)
_LESSON = re.compile(r"^\s*(?:a\s+)?lesson\s*[:\-–]\s*", re.IGNORECASE)  # noqa: RUF001  a dash people type
_EMPTY = re.compile(r"^\W*(?:no subject|none|hello|hi|noticing|noticed|learnonce)?\W*$", re.IGNORECASE)
_QUESTION = re.compile(
    r"^\s*(not so good|good|next time|better next time)\s*[:\-]\s*", re.IGNORECASE | re.MULTILINE
)
_FIELDS = {
    "good": "good",
    "not so good": "not_so_good",
    "next time": "next_time",
    "better next time": "next_time",
}


@dataclass(frozen=True, slots=True)
class Wish:
    """`title` is the subject without what only steers; `is_hidden`: the name is for the manager alone."""

    kind: str
    title: str
    is_hidden: bool


def wish(*, subject: str, recipients: Iterable[str], mailbox: str) -> Wish:
    local, _, domain = mailbox.lower().rpartition("@")
    ours = [address for address in recipients if address.endswith(f"@{domain}")]
    words = {address.rpartition("@")[0].removeprefix(f"{local}+") for address in ours}
    plain = _LEADING.sub("", subject)
    is_lesson = LESSON in words or bool(_LESSON.match(plain))
    title = _LESSON.sub("", plain).strip()
    return Wish(
        kind=LESSON if is_lesson else NOTICING,
        title="" if _EMPTY.match(title) else title,
        is_hidden="hidden" in words,
    )


def noticing_text(title: str, text: str) -> str:
    """What the team reads: the subject first, unless the text begins with it."""
    if not title or text.lower().startswith(title.lower()):
        return text or title
    return f"{title}\n\n{text}".strip()


def answers(text: str) -> dict[str, str]:
    """The three questions of a lesson, where the text names them ("Good: …"); else all is what was good."""
    found = list(_QUESTION.finditer(text))
    if not found:
        return {"good": text}
    fields: dict[str, str] = {}
    for number, match in enumerate(found):
        end = found[number + 1].start() if number + 1 < len(found) else len(text)
        name = _FIELDS[match[1].lower()]
        fields[name] = "\n".join(filter(None, [fields.get(name, ""), text[match.end() : end].strip()]))
    before = text[: found[0].start()].strip()
    if before:
        fields["good"] = "\n".join(filter(None, [before, fields.get("good", "")]))
    return fields
