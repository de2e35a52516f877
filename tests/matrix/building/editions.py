"""A lesson of the locality worded for two kinds of reader; one edition is let out to everyone."""

from learnonce.base.sharing import Tier
from learnonce.lessons import services
from learnonce.lessons.models import Edition
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World


def build(world: World) -> None:
    lesson = world.one("lesson", "published to the locality")
    home = world.actor(who.WRITER)
    for reader, tier, readers in (
        ("manager", Tier.TEAM, lesson.readers),
        ("public", Tier.PUBLIC, who.EVERYONE),
    ):
        services.write_edition(
            lesson_id=lesson.pk,
            reader=reader,
            title=f"Title {world.word(f'title of the edition for {reader}', readers)}",
            text=f"Text {world.word(f'text of the edition for {reader}', readers)}",
            checked=True,
            actor=home,
            at=NOW,
        )
        services.release_edition(lesson_id=lesson.pk, reader=reader, tier=tier, actor=home, at=NOW)
        world.add(
            "edition",
            reader,
            Edition.objects.get(lesson_id=lesson.pk, reader=reader).pk,
            readers,
            lesson=lesson.pk,
            reader=reader,
            readers_of_the_whole=lesson.readers,
            sharers=lesson["sharers"],
            keepers=(lesson["sharers"] | lesson["curators"]) & lesson.readers,
        )
