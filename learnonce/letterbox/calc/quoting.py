"""The words somebody wrote, without the letter they answer and without their signature."""

import re

MOST_LINES = 2_000

_BEGINS_QUOTE = re.compile(
    r"\s*(?:"
    r"-{2,}\s*(?:original message|forwarded message|original appointment)\s*-{2,}"
    r"|_{8,}\s*$"
    r"|on\b.{4,200}\bwrote:\s*$"
    r"|on\b.{4,200},\s.{2,120}<[^>\s]+@[^>\s]+>\s*wrote:\s*$"
    r"|begin forwarded message:"
    r")",
    re.IGNORECASE,
)
_FROM = re.compile(r"\s*\**from:\**\s+\S", re.IGNORECASE)
_BELOW_FROM = re.compile(r"\s*\**(?:sent|date|to|subject|cc):\**\s", re.IGNORECASE)
_SIGNATURE = re.compile(r"--\s?$")
_DEVICE = re.compile(r"\s*(?:sent from (?:my|outlook|mail|yahoo)|get outlook for)\b.{0,60}$", re.IGNORECASE)


def own_words(text: str) -> str:
    """What was written newly, above quoted history and signature, or below the history."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")[:MOST_LINES]
    end = next((number for number in range(len(lines)) if _ends_at(lines, number)), len(lines))
    kept = [line.rstrip() for line in lines[:end] if not line.lstrip().startswith(">")]
    while kept and (not kept[-1] or _DEVICE.match(kept[-1])):
        kept.pop()
    found = re.sub(r"\n{3,}", "\n\n", "\n".join(kept)).strip()
    return found or _below(lines, end)


def _below(lines: list[str], end: int) -> str:
    """The answer of those who write under what they quote."""
    under = [line.rstrip() for line in lines[end:] if line.strip() and not line.lstrip().startswith(">")]
    written = [line for line in under if not _BEGINS_QUOTE.match(line)]
    is_answer = end < len(lines) and any(line.lstrip().startswith(">") for line in lines[end:])
    return own_words_of(written) if is_answer else ""


def own_words_of(lines: list[str]) -> str:
    end = next((number for number, line in enumerate(lines) if _SIGNATURE.match(line)), len(lines))
    return "\n".join(lines[:end]).strip()


def _ends_at(lines: list[str], number: int) -> bool:
    line = lines[number]
    if _SIGNATURE.match(line) or _BEGINS_QUOTE.match(line):
        return True
    # Some programs break the line "On … wrote:" in two.
    if line.lstrip().lower().startswith("on ") and number + 1 < len(lines):
        both = f"{line.rstrip()} {lines[number + 1].strip()}"
        if len(both) < 300 and _BEGINS_QUOTE.match(both):  # noqa: PLR2004  longer than any such line
            return True
    below = lines[number + 1 : number + 4]
    return bool(_FROM.match(line)) and any(_BELOW_FROM.match(one) for one in below)
