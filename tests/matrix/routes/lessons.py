"""Lessons: reading, writing, finding. Curating and taking up have tables of their own beside this."""

from tests.matrix import who
from tests.matrix.access import FEW, SOME, Access, Route, over
from tests.matrix.routes import adopting, curating
from tests.matrix.routes.practice import into_each_team, members
from tests.matrix.things import Thing
from tests.matrix.who import Who

CHANGED = frozenset({302})
LEADS = frozenset({who.LOCALITY_LEAD, who.NATIONAL_LEAD})
ANYONE = Access(who.EVERYONE, login=False)


def readers(thing: Thing) -> Who:
    return thing.readers


def editors(thing: Thing) -> Who:
    return thing["editors"]


# A withdrawn lesson leaves a note in its place (410).
GONE_OR_THERE = Access(readers, login=False, ok=frozenset({200, 410}))


def who_reads_history(lesson: Thing) -> Who:
    """Of a published lesson everyone who reads it, from what was published on; otherwise the insiders."""
    if lesson["stage"] in {"PUBLISHED", "UNDER_CHALLENGE"}:
        return lesson.readers
    return lesson["sharers"] | (who.NO_ONE if lesson["stage"] == "WITHDRAWN" else lesson["curators"])


ROUTES = [
    Route("lessons:find", get=ANYONE),
    Route("lessons:newest", get=ANYONE),
    Route("lessons:ours"),
    Route("lessons:detail", over("lesson", "lesson_id"), get=GONE_OR_THERE),
    Route("lessons:likes", over("lesson", "lesson_id", tried=FEW), get=Access(readers, login=False)),
    Route(
        "lessons:history",
        over("lesson", "lesson_id", tried=SOME),
        get=Access(who_reads_history, knows=readers, login=False),
    ),
    Route(
        "lessons:capture",
        into_each_team,
        get=Access(who.IN_A_TEAM, knows=who.EVERYONE),
        post=Access(members, knows=who.EVERYONE, ok=CHANGED, no=frozenset({422})),
        data=lambda team, _world: {"good": "We text them", "kind": "SOLUTION", "team_id": team.pk},
    ),
    Route("lessons:write", over("lesson", "lesson_id", tried=SOME), get=Access(editors, knows=readers)),
    Route(
        "lessons:write_group",
        over("lesson", "lesson_id", tried=FEW, group="others"),
        get=Access(editors, knows=readers),
        post=Access(editors, knows=readers, ok=CHANGED),
        data={"equity_note": "Other words", "seen": "1.0", "checked": "on"},
    ),
    Route(
        "lessons:setting",
        over("lesson", "lesson_id", tried=FEW),
        get=Access(editors, knows=readers),
        post=Access(editors, knows=readers, ok=CHANGED),
        data={"rurality": "town"},
    ),
    Route("lessons:likes_of_text", get=None, post=ANYONE, data={"text": "Patients ring twice"}),
    Route("lessons:questions"),
    Route("lessons:ask_standing", get=None, post=Access(ok=CHANGED), data={"text": "How do we stop it?"}),
    Route(
        "lessons:close_standing",
        over("question", "question_id"),
        get=None,
        post=Access(readers, ok=CHANGED),
    ),
    Route("lessons:figures", get=Access(LEADS, knows=who.EVERYONE)),
    *adopting.ROUTES,
    *curating.ROUTES,
]
