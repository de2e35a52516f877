"""Collections, following, feeds, the weekly letter."""

from learnonce.base.sharing import Tier
from tests.matrix import who
from tests.matrix.access import Access, Case, Route, over
from tests.matrix.building.briefings import KEEPERS
from tests.matrix.world import World

ANYONE = Access(who.EVERYONE, login=False)
CHANGED = frozenset({302})
MAKERS = who.CURATORS | who.ADMINISTRATORS | {who.FAR_CURATOR}


def readers(thing):
    return thing.readers


def _keeps(ok=CHANGED) -> Access:
    return Access(KEEPERS, knows=readers, ok=ok)


def _topic(world: World) -> list[Case]:
    return [Case(world.one("team", "home"), {"topic_id": world.topic.pk}, {"topic_id": 987_654_321})]


def _problem(world: World) -> list[Case]:
    return [Case(world.one("team", "home"), {"problem_id": world.problem.pk}, {"problem_id": 987_654_321})]


def _followed(world: World) -> list[Case]:
    return [
        Case(
            thing,
            {"kind": "collection", "number": thing.pk},
            {"kind": "collection", "number": 987_654_321},
        )
        for thing in world.all("collection")
        if thing["tier"]
    ]


def _place(world: World) -> list[Case]:
    locality = world.teams["home"].organisation.locality_id
    missing = {"kind": "locality", "number": 987_654_321}
    return [Case(world.one("team", "home"), {"kind": "locality", "number": locality}, missing)]


def _own_feed(world: World) -> list[Case]:
    known = world.secrets.known.values()
    opened = frozenset(secret.word for secret in known if who.RECEPTIONIST in secret.readers)
    return [
        Case(feed, {"key": feed["key"]}, {"key": "no-such-key"}, opened=opened) for feed in world.all("feed")
    ]


COLLECTION = over("collection", "collection_id")
ENTRY = over("entry", "entry_id")
ROUTES = [
    Route("briefings:collections", get=ANYONE),
    Route(
        "briefings:make",
        get=Access(MAKERS, knows=who.EVERYONE),
        post=Access(KEEPERS, knows=who.EVERYONE, ok=CHANGED, no=frozenset({422})),
        data=lambda _thing, world: {
            "title": "New",
            "locality_id": world.teams["home"].organisation.locality_id,
        },
    ),
    Route("briefings:collection", COLLECTION, get=Access(readers, login=False)),
    Route("briefings:collection_pdf", COLLECTION, get=Access(readers, login=False)),
    Route("briefings:word", COLLECTION, get=_keeps(frozenset({200})), post=_keeps(), data={"title": "New"}),
    Route(
        "briefings:arrange",
        COLLECTION,
        get=_keeps(frozenset({200})),
        post=_keeps(),
        data=lambda _thing, world: {"lesson": world.one("lesson", "imported").pk, "why": "Read it last"},
    ),
    Route("briefings:publish", COLLECTION, get=None, post=_keeps(), data={"tier": "5"}),
    Route("briefings:take_back", COLLECTION, get=None, post=_keeps()),
    Route("briefings:move", ENTRY, get=None, post=_keeps(), data={"to": "down"}),
    Route("briefings:why", ENTRY, get=None, post=_keeps(), data={"why": "Read it first"}),
    Route("briefings:remove", ENTRY, get=None, post=_keeps()),
    Route("briefings:feed_newest", get=ANYONE),
    Route("briefings:feed_topic", _topic, get=ANYONE),
    Route("briefings:feed_place", _place, get=ANYONE),
    # A public feed is the same for everybody: a collection that is not public has none.
    Route(
        "briefings:feed_collection",
        COLLECTION,
        get=Access(lambda thing: who.EVERYONE if thing["tier"] == Tier.PUBLIC else who.NO_ONE, login=False),
    ),
    # Whoever has its address reads what its owner may read.
    Route("briefings:feed_mine", _own_feed, get=ANYONE),
    Route("briefings:topics", get=ANYONE),
    Route("briefings:topic", _topic, get=ANYONE),
    Route("briefings:problem", _problem, get=ANYONE),
    Route("briefings:follow", _followed, get=None, post=Access(readers, ok=CHANGED)),
    Route("briefings:next_letter"),
    Route("briefings:choose", get=None, post=Access(ok=CHANGED), data={"weekday": "3"}),
    Route("briefings:feed", get=None, post=Access(ok=CHANGED)),
]
