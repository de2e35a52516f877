"""Letters that wait for their writer."""

from learnonce.letterbox.models import HeldLetter
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World


def build(world: World) -> None:
    for kind in (who.RECEPTIONIST, who.STRANGER):
        readers = frozenset({kind})
        row = HeldLetter.objects.create(
            person=world.people[kind],
            kind="noticing",
            why="unproven",
            title=world.word(f"title of the letter of the {kind}", readers),
            text=f"Patients ring twice {world.word(f'text of the letter of the {kind}', readers)}",
            received_at=NOW,
        )
        world.add("held letter", f"of the {kind}", row.pk, readers)
