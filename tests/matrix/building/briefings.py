"""Collections at every tier, with lessons that more and fewer people may read; somebody who follows them."""

from learnonce.base.sharing import Tier
from learnonce.briefings import services
from learnonce.briefings.models import Entry, Reader
from learnonce.people.services import letters
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World

KEEPERS = who.CURATORS | who.ADMINISTRATORS
READERS = {
    None: KEEPERS,
    Tier.LOCALITY: who.LOCALITY | KEEPERS,
    Tier.SIGNED_IN: who.SIGNED_IN,
    Tier.PUBLIC: who.EVERYONE,
}


def build(world: World) -> None:
    for tier, readers in READERS.items():
        _collection(world, tier, readers)
    receptionist = world.actor(who.RECEPTIONIST)
    services.follow(kind="topic", number=world.topic.pk, actor=receptionist, at=NOW)
    services.renew_feed(actor=receptionist, at=NOW)
    row = Reader.objects.get(person_id=receptionist.user_id)
    key = letters.key_for(f"feed:{row.feed_number}", row.pk)
    world.add("feed", "of the receptionist", row.pk, frozenset({who.RECEPTIONIST}), key=key)


def _collection(world: World, tier, readers) -> None:
    name = tier.words if tier else "draft"
    curator = world.actor(who.CURATOR)
    number = services.make_collection(
        title=f"Title {world.word(f'title of collection {name}', readers)}",
        words=f"Because {world.word(f'word of collection {name}', readers)}",
        locality_id=world.teams["home"].organisation.locality_id,
        topic_id=world.topic.pk,
        actor=curator,
        at=NOW,
    )
    for lesson in ("public", "published to the locality", "published to everyone signed in"):
        thing = world.one("lesson", lesson)
        both = readers & thing.readers
        word = world.word(f"why {lesson} is in {name}", both)
        entry = services.add_entry(
            collection_id=number, lesson_id=thing.pk, why=f"For {word}", actor=curator, at=NOW
        )
        if lesson == "public":
            world.add("entry", f"in {name}", entry, readers)
    if tier:
        services.publish_collection(collection_id=number, tier=tier, actor=curator, at=NOW)
    assert Entry.objects.filter(collection_id=number).count() == 3
    world.add("collection", name, number, readers, tier=tier)
