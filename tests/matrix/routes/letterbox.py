"""Letters that wait for their writer, and for nobody else."""

from tests.matrix.access import Access, Route, over
from tests.matrix.things import Thing
from tests.matrix.who import Who

CHANGED = frozenset({302})


def writer(thing: Thing) -> Who:
    return thing.readers


ROUTES = [
    Route(
        "letterbox:held",
        over("held letter", "held_id"),
        get=Access(writer),
        post=Access(writer, ok=CHANGED),
        data={"text": "Patients ring twice"},
    ),
    Route("letterbox:drop", over("held letter", "held_id"), get=None, post=Access(writer, ok=CHANGED)),
]
