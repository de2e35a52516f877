"""A file on lessons of several kinds, and one that nobody has settled yet."""

from learnonce.attachments import services
from learnonce.attachments.adapters import store
from learnonce.attachments.models import Attachment
from learnonce.lessons.calc import stages
from tests.attachments import making
from tests.matrix import who
from tests.matrix.building.lessons import FEW
from tests.matrix.building.places import NOW
from tests.matrix.things import Thing
from tests.matrix.world import World


def build(world: World) -> None:
    for lesson in world.all("lesson"):
        if lesson.name in FEW | {"private", "public", "withdrawn"}:
            readers = who.NO_ONE if lesson["stage"] == stages.WITHDRAWN else lesson.readers
            _file(world, lesson, readers, state=Attachment.State.CLEAR)
    public = world.one("lesson", "public")
    _file(world, public, public["editors"], state=Attachment.State.FOUND)


def _file(world: World, lesson: Thing, readers: who.Who, *, state: str) -> None:
    name = f"of lesson {lesson.name}, {state}"
    word = world.word(f"text of a file {name}", readers)
    row = services.attach(
        subject=("lesson", lesson.pk),
        content=f"Matrix {word}".encode(),
        name=f"{world.word(f'name of a file {name}', readers)}.txt",
        described="",
        licence="",
        checked=True,
        actor=world.actor(who.WRITER),
        at=NOW,
    )
    row.state, row.thumbnail = state, store.put(making.picture("PNG", size=(8, 8)))
    row.save()
    gone = lesson["stage"] == stages.WITHDRAWN
    world.add(
        "file",
        name,
        row.pk,
        readers,
        lesson=lesson.pk,
        lesson_readers=who.NO_ONE if gone else lesson.readers,
        editors=lesson["editors"],
    )
