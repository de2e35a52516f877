"""Everything that asks the index: what is like this text, among what the asker may see."""

from collections.abc import Collection
from dataclasses import dataclass, replace

import numpy as np

from learnonce.matching.calc.overlap import SAME_WORDS, word_overlap
from learnonce.matching.calc.words import LOOSE_FROM, Closeness, closeness
from learnonce.matching.models import IndexedText
from learnonce.matching.queries import search
from learnonce.matching.queries.meaning import meaning_here
from learnonce.matching.queries.search import Scope
from learnonce.matching.queries.shelves import IndexState, index_state, texts_waiting

__all__ = [
    "LOOSE_FROM",
    "Closeness",
    "IndexState",
    "Like",
    "Twin",
    "closeness",
    "index_state",
    "likes_of",
    "meaning_here",
    "near_duplicates",
    "similar_to",
    "texts_waiting",
]

ALMOST_SAME = 0.92  # cosine from which two texts may be one
MOST_TWINS = 20


@dataclass(frozen=True, slots=True)
class Like:
    """A text like the one asked about.

    Args:
        kind: what it belongs to, as its room named it.
        object_id: its number there.
        title: its title, as it was indexed.
        tags: its tags, as they were indexed.
        place_id: number of its place.
        cosine: likeness of meaning, -1 to 1; None while only its words could be compared.
        score: what the list is ordered by; not for people.
        closeness: what the cosine means, to be shown in words.
    """

    kind: str
    object_id: int
    title: str
    tags: tuple[str, ...]
    place_id: int | None
    cosine: float | None
    score: float
    closeness: Closeness


@dataclass(frozen=True, slots=True)
class Twin:
    """A text that may be the same as another: near in meaning and in words (`overlap`, 0 to 1)."""

    kind: str
    object_id: int
    title: str
    cosine: float
    overlap: float


def similar_to(
    text: str,
    *,
    tokens: frozenset[str],
    kinds: Collection[str] = (),
    limit: int = 10,
    tags: Collection[str] = (),
    exclude: Collection[tuple[str, int]] = (),
    places: Collection[int] | None = None,
) -> list[Like]:
    """Texts like this one, best first.

    Args:
        text: a few words or several paragraphs; nothing but stop words finds nothing.
        tokens: what the asker may see by.
        kinds: only these kinds; empty for every kind.
        limit: at most so many, up to 300.
        tags: only texts that carry all of these.
        exclude: (kind, id) of texts left out.
        places: only texts of these places; None for everywhere.
    """
    if not tokens:
        return []
    asked = search.ask(text)
    scope = Scope(tokens=tokens, kinds=kinds, tags=tags, places=places, exclude=exclude)
    return [_like(found) for found in search.search(asked, scope, most=limit)]


def likes_of(
    kind: str,
    object_id: int,
    *,
    tokens: frozenset[str],
    kinds: Collection[str] = (),
    limit: int = 10,
    tags: Collection[str] = (),
    exclude: Collection[tuple[str, int]] = (),
    places: Collection[int] | None = None,
) -> list[Like]:
    """Texts like an indexed one, itself left out; by its stored vector, so faster than `similar_to`.

    Nothing when it is not indexed, or when the asker may not see it.
    """
    source = _visible(kind, object_id, tokens)
    if source is None:
        return []
    left_out = {*exclude, (kind, object_id)}
    scope = Scope(tokens=tokens, kinds=kinds, tags=tags, places=places, exclude=left_out)
    return [_like(found) for found in search.search(_asked_by(source), scope, most=limit)]


def near_duplicates(
    kind: str, object_id: int, *, tokens: frozenset[str], threshold: float = ALMOST_SAME
) -> list[Twin]:
    """Texts of the same kind that may be the same, nearest first. For people to judge, never to act on.

    Args:
        kind: of the text asked about.
        object_id: its number.
        tokens: what the asker may see by.
        threshold: least cosine; words must be shared as well.
    """
    source = _visible(kind, object_id, tokens)
    if source is None:
        return []
    scope = Scope(tokens=tokens, kinds=(kind,), exclude={(kind, object_id)})
    found = search.search(_asked_by(source), scope, rarest=0)
    near = {one.object_id: one.cosine for one in found if one.cosine is not None and one.cosine >= threshold}
    whole = f"{source.title} {source.text}"
    rows = IndexedText.objects.filter(kind=kind, object_id__in=near).values_list("object_id", "title", "text")
    twins = [
        Twin(
            kind=kind,
            object_id=number,
            title=title,
            cosine=near[number],
            overlap=word_overlap(whole, f"{title} {text}"),
        )
        for number, title, text in rows
    ]
    sure = [twin for twin in twins if twin.overlap >= SAME_WORDS]
    return sorted(sure, key=lambda twin: (-twin.cosine, twin.object_id))[:MOST_TWINS]


def _visible(kind: str, object_id: int, tokens: frozenset[str]) -> IndexedText | None:
    return IndexedText.objects.filter(
        kind=kind, object_id=object_id, audience__overlap=sorted(tokens)
    ).first()


def _asked_by(source: IndexedText) -> search.Asked:
    """An indexed text as a query, with its stored vector."""
    asked = search.read(source.gist or f"{source.title}\n{source.text}")
    vector = getattr(source, f"vector_{asked.shelf}")
    if vector is None or getattr(source, f"model_{asked.shelf}") != asked.model:
        return asked
    return replace(asked, vector=np.asarray(vector, dtype=np.float32))


def _like(found: search.Candidate) -> Like:
    return Like(
        kind=found.kind,
        object_id=found.object_id,
        title=found.title,
        tags=found.tags,
        place_id=found.place_id,
        cosine=found.cosine,
        score=found.score,
        closeness=closeness(found.cosine),
    )
