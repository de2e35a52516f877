"""For whom a lesson is worded anew, and a first draft of it: its own words, put together by rule."""

import re
from collections.abc import Callable

from learnonce.lessons.calc.content import Content

STAFF, MANAGER, BOARD, PUBLIC = "staff", "manager", "board", "public"
READERS = {STAFF: "For staff", MANAGER: "For managers", BOARD: "For a board", PUBLIC: "For the public"}

_SENTENCE = re.compile(r"(?<=[.!?])\s+")

type Part = tuple[str, str]


def draft(content: Content, *, reader: str, known: str) -> str:
    """The words of the lesson that this reader needs, under headings, as light markdown. Nothing is made up.

    Args:
        reader: one of READERS.
        known: how well the lesson is known, in plain words.
    """
    parts = _DRAFTS[reader](content, known)
    return "\n\n".join(f"**{heading}**\n\n{words.strip()}" for heading, words in parts if words.strip())


def _for_staff(text: Content, _known: str) -> list[Part]:
    return [
        ("The problem", text.problem_statement),
        ("What to do", text.what_we_did or text.good),
        ("Keep this", _list(text.core_parts)),
        ("Make this your own", _list(text.adaptable_parts)),
        ("What came of it", text.results),
    ]


def _for_managers(text: Content, known: str) -> list[Part]:
    roles = ", ".join(text.roles_involved).replace("_", " ")
    takes = [text.cost_time, f"Who took part: {roles}." if roles else ""]
    return [
        ("The problem", first(text.problem_statement, 2)),
        ("What they did", first(text.what_we_did or text.good, 3)),
        ("What it takes", "\n\n".join(line for line in takes if line)),
        ("What came of it", text.results),
        ("What to watch for", text.unintended_effects or text.not_so_good),
        ("How well it is known", known),
    ]


def _for_a_board(text: Content, known: str) -> list[Part]:
    return [
        ("Why it matters", first(text.problem_statement, 1)),
        ("What was changed", first(text.what_we_did or text.good, 1)),
        ("What came of it", first(text.results, 2)),
        ("Who it helps, and who it might not", first(text.equity_note, 2)),
        ("What it takes", text.cost_time),
        ("How well it is known", known),
    ]


def _for_the_public(text: Content, _known: str) -> list[Part]:
    return [
        ("What was the problem", first(text.problem_statement, 2)),
        ("What the team changed", first(text.what_we_did or text.good, 3)),
        ("What came of it", first(text.results or text.good, 2)),
    ]


_DRAFTS: dict[str, Callable[[Content, str], list[Part]]] = {
    STAFF: _for_staff,
    MANAGER: _for_managers,
    BOARD: _for_a_board,
    PUBLIC: _for_the_public,
}


def first(text: str, sentences: int) -> str:
    """The first sentences of a text, up to the end of its first paragraph."""
    return " ".join(_SENTENCE.split(text.strip().partition("\n\n")[0])[:sentences])


def _list(items: list[str]) -> str:
    return "\n".join(f"- {item}" for item in items)


def usual_reader(roles: set[str], *, is_signed_in: bool) -> str:
    """For whom somebody with these roles usually reads."""
    if not is_signed_in or "patient_partner" in roles:
        return PUBLIC
    if roles & {"locality_lead", "national_lead"}:
        return BOARD
    return MANAGER if roles & {"practice_manager", "leader"} else STAFF
