"""Lessons: reading, writing, finding. Curating and taking up have tables of their own beside this."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.matrix import who
from tests.matrix.access import FEW, NO_SUCH_NUMBER, SOME, Access, Case, Route, over
from tests.matrix.routes import adopting, curating
from tests.matrix.routes.practice import into_each_team, members
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

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


def _is_out(lesson: Thing) -> bool:
    return lesson["stage"] in {"PUBLISHED", "UNDER_CHALLENGE"}


def _words(lesson: Thing) -> Who:
    """Who may word it for others: its curators and its home, once it is published."""
    return (lesson["sharers"] | lesson["curators"]) & lesson.readers if _is_out(lesson) else who.NO_ONE


def _knows_published(lesson: Thing) -> Who:
    return lesson.readers if _is_out(lesson) else who.NO_ONE


_WORDS_IT = Access(_words, knows=_knows_published)


def _readers_of_the_whole(edition: Thing) -> Who:
    return edition["readers_of_the_whole"]


def _editions(world: World) -> list[Case]:
    return [
        Case(
            thing,
            {"lesson_id": thing["lesson"], "reader": thing["reader"]},
            {"lesson_id": thing["lesson"], "reader": "nobody"},
        )
        for thing in world.all("edition")
    ]


def _files(world: World) -> list[Case]:
    """Each file of the world, at the address of its lesson; missing under another number."""
    return [
        Case(
            file,
            {"lesson_id": file["lesson"], "file_id": file.pk},
            {"lesson_id": file["lesson"], "file_id": NO_SUCH_NUMBER},
        )
        for file in world.all("file")
    ]


def _a_file(_lesson: Thing, _world: World) -> dict[str, object]:
    return {"file": SimpleUploadedFile("notes.txt", b"Ring twice."), "checked": "on"}


def knows_of_file(file: Thing) -> Who:
    return file["lesson_readers"]


ROUTES = [
    Route("lessons:find", get=ANYONE),
    Route("lessons:newest", get=ANYONE),
    Route("lessons:ours"),
    Route("lessons:held"),
    Route("lessons:detail", over("lesson", "lesson_id"), get=GONE_OR_THERE),
    Route("lessons:pdf", over("lesson", "lesson_id", tried=SOME), get=GONE_OR_THERE),
    Route("lessons:edition", _editions, get=Access(readers, login=False)),
    Route("lessons:edition_pdf", _editions, get=Access(readers, login=False)),
    Route(
        "lessons:write_edition",
        over("lesson", "lesson_id", tried=FEW, reader="board"),
        get=_WORDS_IT,
        post=Access(_words, knows=_knows_published, ok=CHANGED),
        data={"title": "For the board", "text": "It saves time", "checked": "on"},
    ),
    Route(
        "lessons:release_edition",
        _editions,
        get=None,
        post=Access(lambda thing: thing["sharers"], knows=_readers_of_the_whole, ok=CHANGED),
        data={"tier": "2"},
    ),
    Route(
        "lessons:remove_edition",
        _editions,
        get=None,
        post=Access(lambda thing: thing["keepers"], knows=_readers_of_the_whole, ok=CHANGED),
    ),
    Route(
        "lessons:files",
        over("lesson", "lesson_id", tried=FEW),
        get=Access(editors, knows=readers),
        post=Access(editors, knows=readers, ok=CHANGED),
        data=_a_file,
    ),
    *(
        Route(f"lessons:{name}", _files, get=Access(readers, login=False))
        for name in ("send_file", "send_thumbnail")
    ),
    Route(
        "lessons:file_found",
        _files,
        get=Access(editors, knows=knows_of_file),
        post=Access(editors, knows=knows_of_file, ok=CHANGED),
    ),
    Route("lessons:remove_file", _files, get=None, post=Access(editors, knows=knows_of_file, ok=CHANGED)),
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
