"""Taking a lesson up, saying how it went, and who else did."""

from tests.matrix import who
from tests.matrix.access import FEW, SOME, Access, Case, Route, by_key, over
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})


def readers(thing: Thing) -> Who:
    return thing.readers


def inside(thing: Thing) -> Who:
    """The place that took it up."""
    return thing["inside"]


def with_a_place(lesson: Thing) -> Who:
    return lesson.readers & who.IN_A_TEAM


def _changes(world: World) -> list[Case]:
    return [
        Case(
            thing,
            {"adoption_id": thing.pk, "change_id": thing["change"]},
            {"adoption_id": 987_654_321, "change_id": 987_654_321},
        )
        for thing in world.all("adoption")
    ]


def _own(verb: str, *, ok: frozenset[int] = CHANGED, get: Access | None = None, **data: object) -> Route:
    """What only the place itself does with its adoption; others who see it are refused."""
    return Route(
        f"lessons:{verb}",
        over("adoption", "adoption_id", tried=FEW),
        get=get,
        post=Access(inside, knows=readers, ok=ok),
        data=data,
    )


def who_asks(adoption: Thing) -> Who:
    """Whoever sees a named adopter may ask it, through us."""
    return adoption.readers if adoption["is_named"] else who.NO_ONE


HOLDER = Access(who.EVERYONE, login=False, ok=frozenset({200, 410}))
DECISION = {"mode": "CUSTOMISE", "named": "no"}

ROUTES = [
    Route("lessons:taken_up"),
    Route(
        "lessons:take_up",
        over("lesson", "lesson_id", tried=SOME),
        get=Access(with_a_place, knows=readers, ok=frozenset({200, 302})),
        post=Access(with_a_place, knows=readers, ok=CHANGED),
        data=lambda _lesson, world: {**DECISION, "organisation_id": world.next_place.pk},
    ),
    Route("lessons:adoption", over("adoption", "adoption_id"), get=Access(readers, login=False)),
    _own("decide", get=Access(inside, knows=readers), **DECISION),
    _own("move", to="MIXED"),
    _own("stop", code="no_time"),
    _own("core", core_kept="yes"),
    _own("contact"),
    _own("name", named="yes"),
    _own("share_effect", shared="yes"),
    _own("change", get=Access(inside, knows=readers), what="We ring instead"),
    Route("lessons:forget_change", _changes, get=None, post=Access(inside, knows=readers, ok=CHANGED)),
    _own("grow"),
    Route(
        "lessons:check",
        over("adoption", "adoption_id", tried=FEW, month=6),
        # Whether a check is due is the place's own business.
        get=Access(inside, ok=frozenset({200, 409})),
        post=Access(inside, ok=CHANGED),
        data={"effect": "better", "still_in_use": "yes"},
    ),
    Route(
        "lessons:check_by_letter",
        by_key("adoption"),
        get=HOLDER,
        post=Access(who.EVERYONE, login=False, ok=CHANGED),
        data={"effect": "better", "still_in_use": "yes"},
    ),
    Route("lessons:check_thanks", by_key("adoption"), get=HOLDER),
    Route(
        "lessons:ask",
        over("adoption", "adoption_id", tried=FEW),
        get=Access(who_asks),
        post=Access(who_asks, ok=CHANGED),
        data={"question": "How long did it take?"},
    ),
    Route(
        "lessons:asked",
        over("ask", "ask_id"),
        get=Access(readers),
        post=Access(inside, knows=readers, ok=CHANGED),
        data={"answer": "Two weeks"},
    ),
    Route(
        "lessons:lineage",
        over("lesson", "lesson_id", tried=SOME),
        get=Access(readers, login=False, ok=frozenset({200, 302})),  # a withdrawn one leads to its tombstone
    ),
    Route(
        "lessons:evidence",
        over("lesson", "lesson_id", tried=SOME),
        get=Access(readers, login=False, ok=frozenset({200, 302})),  # likewise
    ),
]
