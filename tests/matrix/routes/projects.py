"""Projects, changes and tests of change."""

from tests.matrix import who
from tests.matrix.access import FEW, Access, Case, Route, over
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})
PLAN = {"what": "We text them", "scale": "DAY", "kind": "TEST", "question_0": "Fewer?", "expected_0": "Yes"}


def readers(thing: Thing) -> Who:
    return thing.readers


def workers(thing: Thing) -> Who:
    """Its team, and whoever runs the place."""
    return thing["works"]


def at_home(thing: Thing) -> Who:
    return thing["at_home"]


def _working(thing: str, verb: str, /, *, get: Access | None = None, **data: object) -> Route:
    return Route(
        f"improvement:{verb}",
        over(thing, f"{thing}_id", tried=FEW),
        get=get,
        post=Access(workers, knows=readers, ok=CHANGED),
        data=data,
    )


def in_state(state: str, verb: str, data) -> Route:
    """Something that can be done with a test in one state only."""

    def cases(world: World) -> list[Case]:
        return [
            Case(thing, {"cycle_id": thing.pk}, {"cycle_id": 987_654_321})
            for thing in world.all("cycle")
            if thing["state"] == state
        ]

    return Route(
        f"improvement:{verb}",
        cases,
        get=None,
        post=Access(workers, knows=readers, ok=CHANGED),
        data=data,
    )


def for_home_team(world: World) -> list[Case]:
    return [Case(world.one("team", "home"), {})]


FORM = Access(workers, knows=readers)
ROUTES = [
    Route("improvement:projects"),
    Route(
        "improvement:start",
        for_home_team,
        get=Access(),
        # Others are told to choose one of their own teams, or that they are in none.
        post=Access(who.TEAM | who.RUNNERS, knows=who.EVERYONE, ok=CHANGED, no=frozenset({200, 422})),
        data=lambda team, _world: {"aim": "Fewer calls", "team": str(team.pk)},
    ),
    Route("improvement:project", over("project", "project_id"), get=Access(readers)),
    _working("project", "change_aim", get=FORM, aim="Fewer calls"),
    _working("project", "reach_project", reach="2"),
    _working("project", "end_project", ended_as="REACHED"),
    _working("project", "again"),
    _working("project", "try_out", get=FORM, **PLAN),
    _working("project", "name_force", kind="HELPS", what="Reception wants it", strength="4"),
    _working("force", "remove_force"),
    # A measure that is not there: those who may are told so on the page they are led back to.
    _working("project", "hang_measure", measure="987654321"),
    Route(
        "improvement:take_measure_off",
        over("project", "project_id", tried=FEW, measure_id=987_654_321),
        get=None,
        post=Access(workers, knows=readers, ok=CHANGED),
    ),
    # A project that is not there: whoever tries is told so.
    Route(
        "improvement:link_adoption",
        over("adoption", "adoption_id", tried=FEW),
        get=None,
        post=Access(ok=CHANGED),
        data={"project": "987654321"},
    ),
    Route("improvement:change_page", over("change", "change_id"), get=Access(readers)),
    _working("change", "next_try", get=FORM, **PLAN),
    _working("change", "move_change", to="TESTING"),
    Route(
        "improvement:judge",
        over("change", "change_id", tried=FEW),
        get=None,
        post=Access(at_home, knows=readers, ok=CHANGED),
        data={"realistic": "4", "acceptable": "4", "sustainable": "3", "owned": "5"},
    ),
    Route("improvement:cycle", over("cycle", "cycle_id", tried=FEW), get=Access(readers)),
    _working("cycle", "plan_anew", get=FORM, **PLAN),
    in_state("PREDICTED", "begin_cycle", {}),
    in_state("DOING", "study", lambda test, _world: {f"came_{test['prediction']}": "MATCHED"}),
    in_state("STUDIED", "act", {"decision": "ADOPT"}),
    _working("cycle", "note", text="We meant second calls"),
    Route("improvement:drivers", over("project", "project_id"), get=Access(readers)),
    Route("improvement:report", over("project", "project_id"), get=Access(readers)),
    Route("improvement:report_pdf", over("project", "project_id"), get=Access(readers)),
    Route("improvement:report_docx", over("project", "project_id"), get=Access(readers)),
    Route("improvement:board", over("project", "project_id"), get=Access(readers)),
    Route("improvement:board_pdf", over("project", "project_id", tried=FEW), get=Access(readers)),
    Route("improvement:poster", over("project", "project_id"), get=Access(readers)),
    Route("improvement:poster_pdf", over("project", "project_id", tried=FEW, size="a4"), get=Access(readers)),
    # Names of places are public; what is shown of their projects is what the reader may see.
    Route("improvement:place_board", over("organisation", "organisation_id"), get=Access()),
    Route("improvement:place_board_pdf", over("organisation", "organisation_id"), get=Access()),
    Route(
        "improvement:write_section",
        over("project", "project_id", tried=FEW, key="ethics"),
        get=FORM,
        post=Access(workers, knows=readers, ok=CHANGED),
        data={"text": "The partners looked at it", "seen": "0"},
    ),
    Route("improvement:drivers_svg", over("project", "project_id", tried=FEW), get=Access(readers)),
    Route("improvement:drivers_pdf", over("project", "project_id", tried=FEW), get=Access(readers)),
    _working("project", "add_driver", words="Reception knows"),
    _working("project", "copy_template", template="learning-system-1"),
    # A project that is not there: those who may are told so on the page they are led back to.
    _working("project", "copy_diagram", project="987654321"),
    _working("project", "put_in_use"),
    _working("driver", "say_driver", words="Reception knows"),
    _working("driver", "shift_driver", where="up"),
    _working("driver", "remove_driver"),
]
