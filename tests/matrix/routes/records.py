"""What is held, who may have it erased, and whose records may be searched."""

from tests.matrix import who
from tests.matrix.access import Access, Case, Route, over
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})
ANYONE = Access(who.EVERYONE, login=False)
LEADS = frozenset({who.IG_LEAD})
# Whoever runs an organisation answers requests for its records; leads for those of all.
ANSWERING = who.RUNNERS | {who.NEIGHBOUR} | LEADS
LED = Access(LEADS, knows=who.EVERYONE)
DONE_BY_LEADS = Access(LEADS, knows=who.EVERYONE, ok=CHANGED)


def readers(thing: Thing) -> Who:
    return thing.readers


def _passages(world: World) -> list[Case]:
    return [
        Case(
            thing,
            {"request_id": thing.pk, "passage_id": thing["passage"]},
            {"request_id": thing.pk, "passage_id": 987_654_321},
        )
        for thing in world.all("information_request")
    ]


def _answered(world: World) -> list[Case]:
    return [
        Case(thing, {"request_id": thing.pk, "form": form}, {"request_id": 987_654_321, "form": form})
        for thing in world.all("information_request")
        if thing["state"] == "ANSWERED"
        for form in ("html", "csv")
    ]


def _person(world: World) -> list[Case]:
    thing = world.one("erasure", "waiting")
    return [Case(thing, {"person_id": thing["person"]}, {"person_id": 987_654_321})]


def _erasure_file(world: World) -> list[Case]:
    thing = world.one("erasure", "waiting")
    known = {"erasure_id": thing.pk, "mention_id": thing["mention"]}
    return [Case(thing, known, known | {"mention_id": 987_654_321})]


def _fixed(**arguments: object):
    return lambda _world: [Case(Thing(kind="page", name="of its own", pk=0), arguments)]


ROUTES = [
    Route("records:held", get=ANYONE),
    Route("records:privacy", get=ANYONE),
    Route("records:accessibility", get=ANYONE),
    Route("records:my_data", post=Access(ok=CHANGED)),
    Route("records:my_copy", get=Access(who.NO_ONE)),  # nobody has one yet
    Route("records:my_history"),
    Route("records:erase_me", post=Access(ok=CHANGED), data={"sure": "on"}),
    Route("records:undo_my_erasure", get=None, post=Access(ok=CHANGED)),
    Route("records:desk", get=Access(ANSWERING, knows=who.EVERYONE)),
    Route(
        "records:new_request",
        get=Access(ANSWERING, knows=who.EVERYONE),
        post=Access(ANSWERING, knows=who.EVERYONE, ok=frozenset({302, 422})),
        data=lambda _page, world: {
            "reference": "FOI 1",
            "asked": "Everything on calls",
            "received_on": "2026-03-02",
            "organisation": str(world.one("organisation", "Fernbank").pk),
            "words": "calls",
        },
    ),
    Route("records:request", over("information_request", "request_id"), get=Access(readers)),
    Route(
        "records:passage",
        _passages,
        get=Access(readers),
        post=Access(readers, ok=frozenset({302, 422})),
        data={"decision": "HAND"},
    ),
    Route(
        "records:close_request",
        over("information_request", "request_id"),
        get=None,
        post=Access(readers, ok=CHANGED),
    ),
    Route(
        "records:answer",
        _answered,
        get=Access(readers),
        reading_changes="that an answer was taken out is recorded",
    ),
    Route(
        "records:erasures",
        get=LED,
        post=DONE_BY_LEADS,
        data=lambda _page, world: {"email": world.people[who.STRANGER].email, "reason": "Asked by letter"},
    ),
    Route("records:history", _person, get=LED),
    # A waiting erasure has no names to decide on yet: for a lead that is like one that is not there.
    Route(
        "records:erasure",
        over("erasure", "erasure_id"),
        get=LED,
        post=Access(who.NO_ONE, knows=who.EVERYONE - LEADS),
    ),
    Route("records:erasure_file", _erasure_file, get=LED),
    Route("records:undo_erasure", over("erasure", "erasure_id"), get=None, post=Access(LEADS, ok=CHANGED)),
    Route(
        "records:holds",
        get=LED,
        post=DONE_BY_LEADS,
        data=lambda _page, world: {
            "what": "person",
            "email": world.people[who.STRANGER].email,
            "why": "A claim",
        },
    ),
    Route("records:lift_hold", over("hold", "hold_id"), get=None, post=DONE_BY_LEADS),
    Route("records:keeping", get=LED),
    Route(
        "records:rule",
        _fixed(model="practice.Noticing"),
        get=LED,
        post=DONE_BY_LEADS,
        data={"days": "400", "reason": "It is enough"},
    ),
    Route("records:paper", _fixed(name="dpia"), get=LED),
    Route("records:paper_file", _fixed(name="dtac", form="docx"), get=LED),
]
