"""Taking in and handing out."""

from django.core.files.uploadedfile import SimpleUploadedFile

from tests.matrix import who
from tests.matrix.access import Access, Route, over
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

CHANGED = frozenset({302})
# Administrators bring lessons in for everybody, curators for the localities in their care.
IMPORTERS = who.CURATORS | who.ADMINISTRATORS | {who.FAR_CURATOR}


def readers(thing: Thing) -> Who:
    return thing.readers


def _a_file(_page: Thing, _world: World) -> dict[str, object]:
    line = b'{"id": "1", "title": "Ring back", "text": "We ring back the same day."}'
    return {"file": SimpleUploadedFile("lessons.jsonl", line, "application/jsonl")}


OPENED = Access(readers, ok=frozenset({200, 302}))  # leads to the page of the step it is at

ROUTES = [
    Route(
        "exchange:imports",
        get=Access(IMPORTERS, knows=who.EVERYONE),
        post=Access(IMPORTERS, knows=who.EVERYONE, ok=CHANGED),
        data=_a_file,
    ),
    Route("exchange:starter", get=None, post=Access(who.ADMINISTRATORS, knows=who.EVERYONE, ok=CHANGED)),
    Route(
        "exchange:arrange",
        over("import", "import_id"),
        get=OPENED,
        post=Access(readers, ok=frozenset({302})),
        data={"source": "Ours", "permission": "We wrote it"},
    ),
    Route("exchange:progress", over("import", "import_id"), get=OPENED),
    Route("exchange:left_out", over("import", "import_id"), get=OPENED),
    Route("exchange:give_up", over("import", "import_id"), get=None, post=Access(readers, ok=CHANGED)),
]
