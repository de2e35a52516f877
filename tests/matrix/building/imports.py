"""Files of lessons on their way in: waiting for their columns, and done with a report."""

import json

from learnonce.exchange import services
from learnonce.exchange.calc.reports import Report
from learnonce.exchange.models import Import
from tests.matrix import who
from tests.matrix.building.places import NOW
from tests.matrix.world import World


def build(world: World) -> None:
    for kind in (who.CURATOR, who.FAR_CURATOR, who.ADMINISTRATOR):
        # One's own, and for administrators everybody's.
        readers = who.ADMINISTRATORS | {kind}
        for state in ("READ", "DONE"):
            _import(world, kind, state, readers)


def _import(world: World, kind: str, state: str, readers) -> None:
    words = [world.word(f"{part} of an import by {kind}", readers) for part in ("name", "text", "report")]
    line = json.dumps({"id": "1", "title": f"Ring {words[1]}", "text": f"We rang {words[1]} every day."})
    row = services.upload(name=f"{words[0]}.jsonl", data=line.encode(), actor=world.actor(kind), at=NOW)
    if state == "DONE":
        report = Report(done=2, refused_count=1, refused=[(2, f"No title: {words[2]}")])
        Import.objects.filter(pk=row.pk).update(
            state=state, permission=f"Published {words[2]}", report=report.as_dict()
        )
    world.add("import", f"{state} by {kind}", row.pk, readers)
