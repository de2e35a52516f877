"""Files, when somebody is erased: a program reads their words, a person decides about each.

Listed are the files in whose words the name or an address stands, and all that the person added: their face
or their handwriting no program sees.
"""

from collections.abc import Iterable
from datetime import datetime

from learnonce.attachments import queries as files
from learnonce.attachments import services as attachments
from learnonce.base.actors import Actor
from learnonce.records.calc import names
from learnonce.records.errors import NotPossible
from learnonce.records.models import Mention

MODEL = "attachments.Attachment"


def note_own(erasure_id: int, person_id: int) -> None:
    """Write down what the person added, while it still says so. Safe to run twice."""
    _note(erasure_id, files.added_by(person_id), Mention.ADDED)


def find(erasure_id: int, words: list[str]) -> None:
    """Write down the files of others that say the name. Safe to run twice."""
    expression = names.run_together(words)
    own = Mention.objects.filter(erasure_id=erasure_id, model=MODEL, column=Mention.ADDED)
    known = set(own.values_list("row_id", flat=True))
    _note(erasure_id, set(files.saying(expression)) - known, Mention.FILE)


def _note(erasure_id: int, numbers: Iterable[int], column: str) -> None:
    found = [Mention(erasure_id=erasure_id, model=MODEL, row_id=number, column=column) for number in numbers]
    Mention.objects.bulk_create(found, ignore_conflicts=True, batch_size=500)


def settle(one: Mention, decision: Mention.Decision, words: list[str], actor: Actor, at: datetime) -> None:
    """Do with a file what was decided; one that is gone meanwhile is settled.

    Raises:
        NotPossible: its words shall stay without the name, and it has none that a program can read.
    """
    found = files.read([one.row_id]).get(one.row_id)
    if found is None or decision == Mention.Decision.LEFT:
        return
    if decision == Mention.Decision.REMOVED:
        attachments.detach(attachment_id=found.id, actor=actor, at=at, at_once=True)
        return
    if not found.words.strip():
        raise NotPossible(f"No words can be read in {found.name}. Take it off, or leave it.")
    kept = names.without(found.words, names.run_together(words))
    attachments.reword(attachment_id=found.id, words=kept, actor=actor, at=at)
