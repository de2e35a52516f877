"""Work on the register: for its place alone, its locality, for everybody, far away, brought."""

from datetime import UTC, datetime

from learnonce.base.sharing import Tier
from learnonce.improvement.models import Remark
from tests.factories import improvement
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World

NEAR = who.LOCALITY | who.CURATORS
FEW = frozenset({"few"})


def build(world: World) -> None:
    home = world.home_place
    writer = world.people[who.WRITER]
    at_home = {"tends": who.ORGANISATION, "tellers": who.ORGANISATION, "by": writer}
    initiative(world, "of the place", home, tier=Tier.TEAM, readers=who.ORGANISATION, few=True, **at_home)
    initiative(world, "of the locality", home, tier=Tier.LOCALITY, readers=NEAR, few=True, **at_home)
    initiative(world, "for everyone", home, tier=Tier.SIGNED_IN, readers=who.SIGNED_IN, **at_home)
    initiative(
        world,
        "brought from elsewhere",
        None,
        locality=home.locality,
        place_name=world.word("place of the brought one", NEAR),
        is_brought=True,
        tier=Tier.LOCALITY,
        readers=NEAR,
        tends=frozenset({who.RECEPTIONIST, who.LOCALITY_LEAD}) | who.CURATORS,
        tellers=who.NO_ONE,
        by=world.people[who.RECEPTIONIST],  # who brings something from elsewhere is named
    )
    far = frozenset({who.STRANGER})
    initiative(
        world,
        "far away",
        world.far_place,
        tier=Tier.TEAM,
        readers=far,
        tends=far,
        tellers=far,
        by=world.people[who.STRANGER],
        few=True,
    )


def initiative(world: World, name, place, *, tier, readers, tends, tellers, by, few=False, **fields):
    """`tends` keep it true, `tellers` may make a lesson of it."""
    what = f"We ring the day after {world.word(f'what of initiative {name}', readers)}"
    row = improvement.initiative(
        place,
        what=what,
        tier=tier,
        raised_by=by,
        stage="STOPPED",
        stopped_why=world.word(f"why initiative {name} stopped", readers),
        confirmed_at=datetime(2026, 3, 1, tzinfo=UTC),
        **fields,
    )
    row.steps.update(note=world.word(f"note of initiative {name}", readers))
    speaker = who.STRANGER if name == "far away" else who.RECEPTIONIST
    remark = Remark.objects.create(
        initiative=row,
        text=world.word(f"remark on initiative {name}", readers),
        written_by=world.people[speaker],
        written_at=NOW,
    )
    thing = world.add(
        "initiative", name, row.pk, readers, tends=tends, tellers=tellers, stands_for=FEW if few else ()
    )
    world.add("initiative remark", name, remark.pk, readers, removers={speaker} | (who.CURATORS & readers))
    return thing
