"""Erasures, holds, and requests for information of the home organisation and of the whole installation."""

from datetime import date, timedelta

from learnonce.people.models import Person
from learnonce.records.models import Erasure, Hold, InformationRequest, Mention, Passage
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World

LEADS = frozenset({who.IG_LEAD})


def build(world: World) -> None:
    leaving = Person.objects.create_user(
        email="leaving@example.org", name=world.word("name of one who leaves", LEADS)
    )
    row = Erasure.objects.create(
        person=leaving,
        is_own=False,
        asked_at=NOW,
        due_at=NOW + timedelta(days=3650),
        state_since=NOW,
        reason=world.word("why somebody is erased", LEADS),
    )
    file = world.all("file")[0]
    mention = Mention.objects.create(
        erasure=row, model="attachments.Attachment", row_id=file.pk, column=Mention.FILE
    )
    world.add("erasure", "waiting", row.pk, LEADS, person=leaving.pk, mention=mention.pk)
    hold = Hold.objects.create(
        kind="lesson", number=1, why=world.word("why something is held", LEADS), placed_at=NOW
    )
    world.add("hold", "on a lesson", hold.pk, LEADS)
    home = world.home_place.pk
    for name, organisation_id, readers in (
        ("of the home organisation", home, who.RUNNERS | LEADS),
        ("of everything", None, LEADS),
    ):
        for state in ("DECIDING", "ANSWERED"):
            _request(world, f"{state} {name}", state, organisation_id, readers)


def _request(world: World, name: str, state: str, organisation_id: int | None, readers) -> None:
    row = InformationRequest.objects.create(
        reference=world.word(f"reference of request {name}", readers),
        asked=world.word(f"what was asked in request {name}", readers),
        received_on=date(2026, 3, 2),
        due_on=date(2026, 3, 30),
        organisation_id=organisation_id,
        words=[world.word(f"words of request {name}", readers)],
        state=state,
        state_since=NOW,
        made_at=NOW,
    )
    passage = Passage.objects.create(
        request=row,
        model="practice.Noticing",
        row_id=1,
        column="text",
        text=f"We said {world.word(f'text of request {name}', readers)}.",
        decision="IN" if state == "ANSWERED" else "",
    )
    world.add("information_request", name, row.pk, readers, state=state, passage=passage.pk)
