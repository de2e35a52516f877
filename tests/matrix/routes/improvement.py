"""The register of work under way."""

from learnonce.lessons.calc.stages import FINDABLE
from tests.matrix import who
from tests.matrix.access import FEW, SOME, Access, Case, Route, over
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})


def readers(thing: Thing) -> Who:
    return thing.readers


def finders(lesson: Thing) -> Who:
    """Whoever may read a lesson that can be found: thanks are for what was published."""
    return lesson.readers if lesson["stage"] in FINDABLE else who.NO_ONE


def tenders(thing: Thing) -> Who:
    """Its home; of what has no organisation here, who cares for the locality."""
    return thing["tends"]


def tellers(thing: Thing) -> Who:
    """Who works there, in a team of the place."""
    return thing["tellers"]


def removers(thing: Thing) -> Who:
    leads = {who.LOCALITY_LEAD, who.NATIONAL_LEAD}
    return thing["removers"] | (frozenset(leads) & thing.readers)


def _tending(verb: str, *, get: Access | None = None, **data: object) -> Route:
    return Route(
        f"improvement:{verb}",
        over("initiative", "initiative_id", tried=FEW),
        get=get,
        post=Access(tenders, knows=readers, ok=CHANGED),
        data=data,
    )


def _remarks(world: World) -> list[Case]:
    return [
        Case(thing, {"remark_id": thing.pk}, {"remark_id": 987_654_321})
        for thing in world.all("initiative remark")
    ]


def into_home(world: World) -> list[Case]:
    """One address; which place is meant stands in what is sent."""
    return [Case(world.one("organisation", "Fernbank"), {})]


ROUTES = [
    Route("improvement:register"),
    Route("improvement:register_csv"),
    Route("improvement:alike", query="?q=We ring the day after they leave"),
    Route(
        "improvement:look",
        get=None,
        post=Access(),
        data={"what": "We ring the day after they leave hospital"},
    ),
    Route(
        "improvement:enter",
        into_home,
        get=Access(),
        # Others are told that this is not their place, or that they belong to none.
        post=Access(who.ORGANISATION, knows=who.EVERYONE, ok=CHANGED, no=frozenset({200, 422})),
        data=lambda place, _world: {
            "what": "We ring",
            "stage": "IDEA",
            "where": f"o:{place.pk}",
            "reach": "4",
        },
    ),
    Route("improvement:initiative", over("initiative", "initiative_id"), get=Access(readers)),
    _tending("change", get=Access(tenders, knows=readers), what="We ring them"),
    _tending("move", stage="RUNNING"),
    _tending("confirm"),
    _tending("reach", reach="2"),
    Route(
        "improvement:say",
        over("initiative", "initiative_id", tried=FEW),
        get=None,
        post=Access(readers, ok=CHANGED),
        data={"text": "How long does it take?"},
    ),
    Route(
        "improvement:make_lesson",
        over("initiative", "initiative_id", tried=FEW),
        get=None,
        post=Access(tellers, knows=readers, ok=CHANGED),
    ),
    Route("improvement:thanks", over("lesson", "lesson_id", tried=SOME), get=Access(finders)),
    Route(
        "improvement:thank",
        over("lesson", "lesson_id", tried=SOME),
        get=None,
        post=Access(finders, ok=CHANGED),
        data={"text": "It helped"},
    ),
    Route(
        "lessons:name_me",
        over("lesson", "lesson_id", tried=FEW),
        get=None,
        post=Access(finders, ok=frozenset({302, 409})),
        data={"part": "TOOK_UP"},
    ),
    Route("improvement:unthank", over("lesson", "lesson_id", tried=FEW), get=None, post=Access(ok=CHANGED)),
    Route("improvement:unsay", _remarks, get=None, post=Access(removers, knows=readers, ok=CHANGED)),
]
