"""Who is already doing something like this. Nothing of the text is kept, here or in any log."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for
from learnonce.improvement.models import Initiative
from learnonce.improvement.queries.projects import ProjectLine, projects_by_number
from learnonce.improvement.queries.register import Line, lines_of, rows_of, visible
from learnonce.matching import queries as matching
from learnonce.matching.queries import Closeness

SHORTEST = 12  # characters; fewer mean nothing yet
MOST_CHARACTERS = 4_000
_WORDS = {
    Closeness.SOLVED: "Very much like this",
    Closeness.SIMILAR: "Similar, please look",
    Closeness.LOOSE: "Loosely related",
}


@dataclass(frozen=True, slots=True)
class WorkingOn:
    """Who is doing something like it: pieces of work on the register, and projects."""

    lines: list[Line]
    projects: list[ProjectLine]


def working_on(*, text: str, actor: Actor, at: datetime, limit: int = 5) -> WorkingOn:
    """Initiatives and projects the actor may see, like the text, closest first. At most six queries."""
    close = _close(text, actor, kinds=("initiative", "project"), limit=limit)
    return WorkingOn(
        _lines({number: words for (kind, number), words in close.items() if kind == "initiative"}, actor, at),
        projects_by_number(
            {number: words for (kind, number), words in close.items() if kind == "project"}, actor=actor
        ),
    )


def alike(*, text: str, actor: Actor, at: datetime, limit: int = 3, besides: int | None = None) -> list[Line]:
    """Initiatives the actor may see that are at least loosely like the text, closest first.

    At most five queries; none for a text of a word or two. What may hold a patient's number is not looked up.
    """
    left_out = [("initiative", besides)] if besides else []
    close = _close(text, actor, kinds=("initiative",), limit=limit, left_out=left_out)
    return _lines({number: words for (_kind, number), words in close.items()}, actor, at)


def _close(
    text: str,
    actor: Actor,
    *,
    kinds: Collection[str],
    limit: int,
    left_out: Collection[tuple[str, int]] = (),
) -> dict[tuple[str, int], str]:
    """Kind and number of what is like it, with how close in words."""
    text = text.strip()[:MOST_CHARACTERS]
    if len(text) < SHORTEST or look_for(Severity.REFUSE, text).refused:
        return {}
    near = matching.similar_to(text, tokens=actor.tokens, kinds=kinds, limit=limit, exclude=left_out)
    return {(like.kind, like.object_id): _WORDS[like.closeness] for like in near if like.closeness in _WORDS}


def _lines(close: Mapping[int, str], actor: Actor, at: datetime) -> list[Line]:
    if not close:
        return []
    rows = rows_of(Initiative.objects.filter(visible(close, actor)))
    by_number = {line.id: line for line in lines_of(rows, at=at)}
    return [
        replace(by_number[number], close_words=words)
        for number, words in close.items()
        if number in by_number
    ]
