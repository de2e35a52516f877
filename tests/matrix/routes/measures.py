"""What teams measure."""

from django.utils import timezone

from learnonce.improvement.calc import periods
from tests.matrix import who
from tests.matrix.access import FEW, NO_SUCH_NUMBER, Access, Case, Route, by_key, over
from tests.matrix.building.measures import ALONE
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})
TOLD = frozenset({200, 422})


def readers(thing: Thing) -> Who:
    return thing.readers


def tenders(thing: Thing) -> Who:
    """The team, and who runs its place; seeing it is not enough."""
    return thing["tends"]


def joiners(thing: Thing) -> Who:
    """The team of the measure that is sent, where another's is meant that they may see."""
    return frozenset({who.STRANGER}) & thing.readers - thing["tends"]


ORDERED = "a picture of the chart that is not there is ordered from the worker"

TENDED = Access(tenders, knows=readers, ok=CHANGED)
TENDED_PAGE = Access(tenders, knows=readers)


def _tending(verb: str, of: str = "measure", /, *, get: Access | None = None, **data: object) -> Route:
    return Route(f"improvement:{verb}", over(of, f"{of}_id", tried=FEW), get=get, post=TENDED, data=data)


def _blocks(world: World) -> list[Case]:
    samples = {thing.pk for thing in world.samples("block", FEW)}
    return [
        Case(thing, {"batch_id": thing.pk}, {"batch_id": NO_SUCH_NUMBER}, is_sample=thing.pk in samples)
        for thing in world.all("block")
    ]


def _links(world: World) -> list[Case]:
    samples = {thing.pk for thing in world.samples("entry link", FEW)}
    return [
        Case(thing, {"link_id": thing.pk}, {"link_id": NO_SUCH_NUMBER}, is_sample=thing.pk in samples)
        for thing in world.all("entry link")
    ]


def into_home(world: World) -> list[Case]:
    """One address; which team is meant stands in what is sent."""
    return [Case(world.one("team", "home"), {})]


ROUTES = [
    Route("improvement:measures"),
    Route(
        "improvement:ask_measure",
        get=Access(),
        # Others are told that they are in no team.
        post=Access(who.IN_A_TEAM, knows=who.EVERYONE, ok=CHANGED, no=TOLD),
        data={"counting": "unsure"},
    ),
    Route(
        "improvement:define_measure",
        into_home,
        get=Access(),
        post=Access(who.TEAM | who.RUNNERS, knows=who.EVERYONE, ok=CHANGED, no=TOLD),
        data=lambda team, _world: {
            "team": team.pk,
            "title": "Calls",
            "unit": "calls",
            "interval": "WEEK",
            "wanted": "DOWN",
            "kind": "OUTCOME",
        },
    ),
    Route(
        "improvement:measure",
        over("measure", "measure_id"),
        get=Access(readers),
        reading_changes=ORDERED,
    ),
    *(
        Route(f"improvement:chart_{what}", over("measure", "measure_id", tried=FEW), get=Access(readers))
        for what in ("svg", "png", "csv")
    ),
    Route(
        "improvement:chart_part",
        over("measure", "measure_id", tried=FEW),
        get=Access(readers),
        reading_changes=ORDERED,
    ),
    Route("improvement:places", over("measure", "measure_id"), get=Access(readers)),
    *(
        Route(f"improvement:{name}", over("measure", "measure_id", tried=FEW), get=Access(readers))
        for name in ("places_csv", "places_series_csv")
    ),
    Route(
        "improvement:same_measure",
        over("measure", "measure_id", tried=FEW),
        get=None,
        # Whoever sees it may say so of one of their own; what is sent is the stranger's.
        post=Access(joiners, knows=readers, ok=CHANGED, no=TOLD),
        data=lambda _measure, world: {"measure": world.one("measure", ALONE).pk},
    ),
    _tending("measure_alone"),
    Route("improvement:readings_csv", over("measure", "measure_id", tried=FEW), get=Access(readers)),
    _tending(
        "change_measure",
        get=TENDED_PAGE,
        title="Calls",
        unit="calls",
        interval="WEEK",
        wanted="DOWN",
        kind="OUTCOME",
    ),
    _tending("choose_chart", chart="run", why="Like the board"),
    _tending("baseline", source="ALL", why="Before the texts"),
    _tending("choose_rules", rules_why=""),
    _tending("measure_reach", reach="2"),
    _tending("link_measure"),
    _tending("end_measure"),
    _tending("mark", on="3 March 2026", kind="NOTE", text="Snow"),
    _tending("unmark", "mark"),
    Route(
        "improvement:make_entry_link",
        over("measure", "measure_id", tried=FEW),
        get=None,
        post=Access(tenders, knows=readers),
    ),
    Route("improvement:end_entry_link", _links, get=None, post=TENDED),
    Route(
        "improvement:number_by_link",
        by_key("entry link"),
        get=Access(who.EVERYONE, login=False),
        post=Access(who.EVERYONE, login=False),
        data=lambda _link, _world: {
            "amount": "41",
            "on": periods.start(timezone.localdate(), periods.WEEK).isoformat(),
        },
    ),
    _tending("paste", get=TENDED_PAGE, text="week,calls\n2026-03-09,30"),
    Route(
        "improvement:block",
        _blocks,
        get=TENDED_PAGE,
        post=TENDED,
        data=lambda block, _world: {"on": "0", "amount": "1", "order": "dmy", "newest": block["newest"]},
    ),
    Route("improvement:undo_block", _blocks, get=None, post=TENDED),
    _tending("enter_readings", get=TENDED_PAGE, **{"on-0": "9 March 2026", "amount-0": "30"}),
    _tending("correct_reading", "reading", get=TENDED_PAGE, on="2 March 2026", amount="14"),
]
