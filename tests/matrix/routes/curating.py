"""Letting a lesson out, putting it in order, checking and publishing it, and what becomes of it."""

from collections.abc import Callable

from tests.matrix import who
from tests.matrix.access import FEW, Access, Case, Route, over
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})
HAND = frozenset({"CAPTURED", "COLLATED", "IN_CURATION", "RETURNED", "APPROVED"})


def readers(thing: Thing) -> Who:
    return thing.readers


def home(lesson: Thing) -> Who:
    """The practice owns what it writes: its team, and whoever runs it once they see it."""
    return lesson["sharers"]


def curators(lesson: Thing) -> Who:
    return lesson["curators"]


def both(lesson: Thing) -> Who:
    return home(lesson) | curators(lesson)


def who_retires(lesson: Thing) -> Who:
    """Its home only before it is published; afterwards it withdraws."""
    return both(lesson) if lesson["stage"] in HAND else curators(lesson)


def _verb(name: str, may: Callable[[Thing], Who], *, page: bool = False, **data: object) -> Route:
    """One thing that is done to a lesson. Those who see it are refused, everyone else finds nothing.

    `page`: it has a page of its own that asks for what is needed.
    """
    access = Access(may, knows=readers)
    return Route(
        f"lessons:{name}",
        over("lesson", "lesson_id", tried=FEW),
        get=access if page else None,
        post=Access(may, knows=readers, ok=CHANGED),
        data=data,
    )


def _newer(_lesson: Thing, world: World) -> dict[str, object]:
    return {"number": world.one("lesson", "public").pk, "newer_id": ""}


def _other(_lesson: Thing, world: World) -> dict[str, object]:
    other = world.one("lesson", "under challenge").pk
    return {"other_id": other, "decision": "LINKED", "reason": "They say the same"}


def _links(world: World) -> list[Case]:
    return [
        Case(thing, {"link_id": thing.pk}, {"link_id": 987_654_321}) for thing in world.all("link of lessons")
    ]


DESKS = Access(who.CURATORS | {who.FAR_CURATOR}, knows=who.EVERYONE)
REASON = {"reason": "It did not hold"}

ROUTES = [
    # sharing
    Route(
        "lessons:sharing", over("lesson", "lesson_id", tried=FEW), get=Access(both, knows=readers), post=None
    ),
    Route(
        "lessons:found",
        over("lesson", "lesson_id", tried=FEW),
        get=Access(both, knows=readers),
        post=Access(both, knows=readers, ok=CHANGED),
        data={},
    ),
    _verb("offer", home, checked="on"),
    _verb("consent", home, tier="5"),
    Route(
        "lessons:take_back",
        over("lesson", "lesson_id", tried=FEW),
        get=None,
        # Curators see how it is shared, but the form offers them nothing to take back.
        post=Access(home, knows=readers, ok=CHANGED, no=frozenset({422})),
        data={"from_tier": "4", "reason": "Not yet"},
    ),
    # collating
    Route("lessons:desk", get=DESKS),
    _verb("take", curators),
    _verb("organise", curators, page=True, new_problem="A problem of many"),
    Route(
        "lessons:alike",
        over("lesson", "lesson_id", tried=FEW),
        get=Access(curators, knows=readers),
        post=None,
    ),
    Route(
        "lessons:decide_alike",
        over("lesson", "lesson_id", tried=FEW),
        get=None,
        post=Access(curators, knows=readers, ok=CHANGED),
        data=_other,
    ),
    Route(
        "lessons:undo_decision",
        _links,
        get=None,
        post=Access(who.CURATORS, knows=readers, ok=CHANGED),
    ),
    # curating
    Route(
        "lessons:curate",
        over("lesson", "lesson_id", tried=FEW),
        get=Access(curators, knows=readers),
        post=Access(curators, knows=readers, ok=CHANGED),
        data={"CUR-03": "yes"},
    ),
    _verb("begin_curation", curators),
    _verb("return_with_questions", curators, **{"ask-text": "How many?"}),
    Route(
        "lessons:answer_questions",
        over("lesson", "lesson_id", tried=FEW),
        get=Access(both, knows=readers),
        post=Access(home, knows=readers, ok=CHANGED),
        data={"text": "Ten a week"},
    ),
    _verb("approve", curators),
    _verb("publish", curators, page=True, tier="4", months="12"),
    # afterwards
    _verb("challenge", readers, page=True, **REASON),
    _verb("settle", curators, page=True, **REASON),
    Route(
        "lessons:supersede",
        over("lesson", "lesson_id", tried=FEW),
        get=Access(curators, knows=readers),
        post=Access(curators, knows=readers, ok=CHANGED),
        data=_newer,
    ),
    _verb("retire", who_retires, page=True, **REASON),
    _verb("withdraw", both, page=True, **REASON),
    _verb("confirm", both),
    # talking
    _verb("comment", readers, page=True, text="How many a week?", kind="QUESTION"),
    Route(
        "lessons:remove_comment",
        over("comment", "comment_id", tried=FEW),
        get=None,
        post=Access(lambda thing: thing["remove"], knows=readers, ok=CHANGED),
        data=REASON,
    ),
]
