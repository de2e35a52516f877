"""Measures: of a team alone, of a locality, for everybody, far away; each with readings and a mark."""

from datetime import date

from learnonce.base import sharing
from learnonce.base.sharing import Tier
from learnonce.improvement.models import Batch, EntryLink, Mark, Picture, Reading
from learnonce.people.calc.keys import hash_of
from tests.factories import measures
from tests.matrix import who
from tests.matrix.building.places import LATER, NOW
from tests.matrix.world import World

NEAR = who.LOCALITY | who.CURATORS
TEAM = who.TEAM | who.RUNNERS
FEW = frozenset({"few"})
DAY = date(2026, 3, 2)
ALONE = "far away, beside nothing yet"


def build(world: World) -> None:
    place = world.home_place
    near = [sharing.locality(place.locality_id), *sharing.carers(place.locality.path)]
    measure(world, "of the team", readers=TEAM, few=True)
    measure(world, "of the locality", readers=NEAR | TEAM, tier=Tier.LOCALITY, more=near, few=True)
    measure(world, "for everyone", readers=who.SIGNED_IN, tier=Tier.SIGNED_IN, more=["all"])
    measure(world, "far away", team="far", readers=frozenset({who.STRANGER}), by=who.STRANGER, few=True)
    measure(world, ALONE, team="far", readers=frozenset({who.STRANGER}), by=who.STRANGER)


def measure(
    world, name, *, team="home", readers=TEAM, by=who.RECEPTIONIST, tier=Tier.TEAM, more=(), few=False
):
    """`tends`: who may enter readings and change it, which is its team alone however far it is seen."""
    tends = TEAM if team == "home" else readers
    home = world.teams[team]
    title, unit, definition = (
        world.word(f"{what} of measure {name}", readers) for what in ("title", "unit", "definition")
    )
    row = measures.measure(
        home,
        title=f"Calls {title}",
        unit=unit,
        definition=definition,
        tier=tier,
        audience=[sharing.team(home.pk), sharing.runners(home.organisation_id), *more],
        # Each stands beside the others, for whoever may see them, but for one that could.
        same_key="" if name == ALONE else "the same",
        defined_by=world.people[by],
    )
    reading = Reading.objects.create(
        measure=row,
        on=DAY,
        amount=41,
        entered_by=world.people[by],
        entered_as=world.word(f"who entered a reading of measure {name}", tends),
        entered_at=NOW,
    )
    mark = Mark.objects.create(
        measure=row,
        on=DAY,
        kind="NOTE",
        text=world.word(f"mark on measure {name}", readers),
        made_by=world.people[by],
        made_at=NOW,
    )
    block = Batch.objects.create(
        measure=row,
        cells=(
            f"1\tweek\tcalls\tnote\r\n2\t2026-03-09\t30\t{world.word(f'cell of measure {name}', tends)}\r\n"
        ),
        made_by=world.people[by],
        made_at=NOW,
    )
    key = f"key-{row.pk}-{home.pk}"
    link = EntryLink.objects.create(
        measure=row,
        key_hash=hash_of(key),
        made_by=world.people[by],
        made_at=NOW,
        expires_at=LATER,
    )
    Picture.objects.create(
        measure=row,
        digest="0" * 32,
        wide=f"<svg>{world.word(f'picture of measure {name}', readers)}</svg>",
        narrow="<svg/>",
        png=b"png",
        drawn_at=NOW,
    )
    facts = {"tends": tends, "stands_for": FEW if few else ()}
    world.add("measure", name, row.pk, readers, **facts)
    world.add("reading", name, reading.pk, readers, **facts)
    world.add("block", name, block.pk, readers, newest=reading.pk, **facts)
    world.add("entry link", name, link.pk, readers, key=key, words=(title, unit, definition), **facts)
    world.add("mark", name, mark.pk, readers, **facts)
