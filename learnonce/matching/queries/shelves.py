"""Which shelf of vectors serves, and how far a new one is filled."""

from dataclasses import dataclass

from learnonce.matching.models import IndexedText, Shelf


@dataclass(frozen=True, slots=True)
class IndexState:
    """How the index stands, for `learnonce doctor` and `learnonce reindex`.

    `waiting` texts are found by their words only, until the worker has embedded them. `filled` is the
    share (0 to 1) of texts a new model has embedded, None when no re-index is under way.
    """

    texts: int
    model: str
    waiting: int
    next_model: str
    filled: float | None


def index_state() -> IndexState:
    """Count the index. Reads the whole table: for an operator, not for a page."""
    serving = Shelf.objects.filter(state=Shelf.State.SERVING).first()
    filling = Shelf.objects.filter(state=Shelf.State.FILLING).first()
    texts = IndexedText.objects.count()
    return IndexState(
        texts=texts,
        model=serving.model if serving else "",
        waiting=_waiting(serving.number if serving else 0),
        next_model=filling.model if filling else "",
        filled=1 - _waiting(filling.number) / max(texts, 1) if filling else None,
    )


def texts_waiting() -> int:
    """How many texts are found by their words only, as yet. Quick: an index holds just those."""
    serving = Shelf.objects.filter(state=Shelf.State.SERVING).values_list("number", flat=True).first()
    return _waiting(serving or 0)


def _waiting(shelf: int) -> int:
    return IndexedText.objects.filter(**{f"vector_{shelf}__isnull": True}).count()
