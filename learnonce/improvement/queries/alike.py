"""Who is already doing something like this. Nothing of the text is kept, here or in any log."""

from dataclasses import replace
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for
from learnonce.improvement.models import Initiative
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


def alike(*, text: str, actor: Actor, at: datetime, limit: int = 3, besides: int | None = None) -> list[Line]:
    """Initiatives the actor may see that are at least loosely like the text, closest first.

    At most five queries; none for a text of a word or two. What may hold a patient's number is not looked up.
    """
    text = text.strip()[:MOST_CHARACTERS]
    if len(text) < SHORTEST or look_for(Severity.REFUSE, text).refused:
        return []
    left_out = [("initiative", besides)] if besides else []
    near = matching.similar_to(
        text, tokens=actor.tokens, kinds=("initiative",), limit=limit, exclude=left_out
    )
    close = {like.object_id: _WORDS[like.closeness] for like in near if like.closeness in _WORDS}
    if not close:
        return []
    rows = rows_of(Initiative.objects.filter(visible(close, actor)))
    by_number = {line.id: line for line in lines_of(rows, at=at)}
    return [
        replace(by_number[number], close_words=words)
        for number, words in close.items()
        if number in by_number
    ]
