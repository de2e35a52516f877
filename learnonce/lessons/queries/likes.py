"""What is like a text somebody is still typing. Nothing of it is kept, here or in any log."""

from learnonce.base.actors import Actor
from learnonce.lessons.queries.result_cards import ResultCard, cards_of
from learnonce.lessons.queries.result_rows import rows_of
from learnonce.matching import queries as matching
from learnonce.matching.queries import Closeness

SHORTEST = 12  # characters; fewer mean nothing yet
MOST_CHARACTERS = 4_000


def likes(*, text: str, actor: Actor, limit: int = 4) -> list[ResultCard]:
    """Published lessons the actor may see that are at least loosely like the text, closest first.

    Four queries, five over a large index; none for a text of a word or two.
    """
    text = text.strip()[:MOST_CHARACTERS]
    if len(text) < SHORTEST:
        return []
    near = matching.similar_to(text, tokens=actor.tokens, kinds=("lesson",), limit=limit)
    near = [like for like in near if like.closeness is not Closeness.FAR]
    rows = rows_of(actor, [like.object_id for like in near])
    return cards_of(rows, home=None, closeness={like.object_id: like.closeness for like in near})
