"""Taking in a register of places: thousands at once, as often as one likes."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from django.db import connection, transaction

from learnonce.base import audit, events
from learnonce.base.actors import Actor
from learnonce.people import policies
from learnonce.people.calc import context as facets
from learnonce.people.errors import NotAllowed, NotPossible
from learnonce.people.events import LocalitiesMoved
from learnonce.people.models import Locality, Organisation

BATCH = 500  # rows a statement
_UNKNOWN_PLACE = "the place it lies in ({}) is not known. Import the list of boards first"
_ONE_REGISTER_AT_A_TIME = 7_061_201  # key of a lock in the database; any number that nobody else uses


@dataclass(frozen=True, slots=True)
class LocalityRow:
    """A locality as a register lists it.

    `parent_code` is "" for a nation. With `anywhere_in_parent` a place that already lies somewhere under its
    parent stays there: some lists know only the board, others the smaller place in between.
    """

    code: str
    name: str
    kind: str
    parent_code: str
    other_code: str = ""
    anywhere_in_parent: bool = False


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """An organisation as a register lists it; it lies in the first of `locality_codes` that is known.

    `context` only fills what nobody has said yet: a practice knows itself better than a register does.
    """

    code: str
    name: str
    kind: str
    locality_codes: tuple[str, ...]
    is_open: bool = True
    context: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Taken:
    """What a register brought. `refused` says why, by code."""

    new_localities: int = 0
    changed_localities: int = 0
    new_organisations: int = 0
    changed_organisations: int = 0
    refused: dict[str, str] = field(default_factory=dict)


@transaction.atomic
def take_in(
    *,
    localities: Sequence[LocalityRow],
    organisations: Sequence[OrganisationRow],
    actor: Actor,
    at: datetime,
    step: Callable[[int], object] = lambda _rows: None,
) -> Taken:
    """Add what is new of a register and bring up to date what changed; what is not in it stays as it is.

    Args:
        localities: parents before the places in them.
        step: told how many rows were done since it was last called.

    Raises:
        NotAllowed: the actor is no administrator.
        NotPossible: a facet is not on the list.

    Effects:
        One audit entry with the counts, if anything changed. A row whose code is used in another nation is
        refused: codes are only unique within the register they come from.
    """
    if not policies.administers(actor):
        raise NotAllowed("Only an administrator can change the list of places.")
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_ONE_REGISTER_AT_A_TIME])
    taken = Taken()
    tree = _Tree()
    for row in localities:
        _take_locality(tree, row, taken)
    tree.save(at)
    step(len(localities))
    for start in range(0, len(organisations), BATCH):
        rows = organisations[start : start + BATCH]
        _take_organisations(tree, rows, taken, at)
        step(len(rows))
    counts = {name: getattr(taken, name) for name in Taken.__slots__ if name != "refused"}
    if any(counts.values()):
        audit.record(verb="places.taken_in", subject=("installation", 0), actor=actor, at=at, **counts)
    return taken


class _Tree:
    """All localities in memory, while a register is taken in."""

    def __init__(self) -> None:
        self.by_id = {row.pk: row for row in Locality.objects.all()}
        self.by_code = {row.code: row for row in self.by_id.values()}
        self.by_other_code = {row.other_code: row for row in self.by_id.values() if row.other_code}
        self.new: list[Locality] = []
        self.changed: dict[int, Locality] = {}
        self._free_ids: list[int] = []

    def find(self, code: str) -> Locality | None:
        return self.by_code.get(code) or self.by_other_code.get(code)

    def add(self, row: Locality) -> None:
        row.pk = self._next_id()
        self.new.append(row)
        self.by_id[row.pk] = row
        self.by_code[row.code] = row

    def above(self, row: Locality) -> list[int]:
        """Ids from the row itself up to its top."""
        path = [row.pk]
        while row.parent_id:
            row = self.by_id[row.parent_id]
            path.append(row.pk)
        return path

    def _next_id(self) -> int:
        """Numbers come from the table's own sequence, so that paths are known before rows are written."""
        if not self._free_ids:
            with connection.cursor() as cursor:
                cursor.execute(
                    "SELECT nextval(pg_get_serial_sequence('people_locality', 'id'))"
                    " FROM generate_series(1, %s)",
                    [BATCH],
                )
                self._free_ids = [number for (number,) in reversed(cursor.fetchall())]
        return self._free_ids.pop()

    def save(self, at: datetime) -> None:
        new = {row.pk for row in self.new}
        moved: list[int] = []
        for row in self.by_id.values():
            path = self.above(row)[::-1]
            if row.path != path:
                row.path = path
                self.changed[row.pk] = row
                moved += [row.pk] if row.pk not in new else []
        Locality.objects.bulk_create(self.new, batch_size=BATCH)
        changed = [row for number, row in self.changed.items() if number not in new]
        for row in changed:
            row.updated_at = at
        Locality.objects.bulk_update(
            changed, ["name", "kind", "parent", "other_code", "path", "updated_at"], batch_size=BATCH
        )
        if moved:
            events.publish(LocalitiesMoved(locality_ids=tuple(moved), at=at))


def _take_locality(tree: _Tree, row: LocalityRow, taken: Taken) -> None:
    parent = tree.find(row.parent_code) if row.parent_code else None
    if row.parent_code and parent is None:
        taken.refused[row.code] = _UNKNOWN_PLACE.format(row.parent_code)
        return
    known = tree.by_code.get(row.code)
    if known is None:
        made = Locality(code=row.code, name=row.name, kind=row.kind, parent=parent, other_code=row.other_code)
        tree.add(made)
        tree.by_other_code.update({row.other_code: made} if row.other_code else {})
        taken.new_localities += 1
        return
    above = tree.above(parent) if parent else []
    if known.pk in above or tree.above(known)[-1] != (above[-1] if above else known.pk):
        taken.refused[row.code] = f"the code is used by {known.name}, which lies elsewhere"
        return
    stays = row.anywhere_in_parent and parent is not None and parent.pk in tree.above(known)[1:]
    wanted = {
        "name": row.name,
        "kind": row.kind,
        "parent_id": known.parent_id if stays or parent is None else parent.pk,
        "other_code": row.other_code or known.other_code,
    }
    if any(getattr(known, name) != value for name, value in wanted.items()):
        for name, value in wanted.items():
            setattr(known, name, value)
        taken.changed_localities += known.pk not in tree.changed
        tree.changed[known.pk] = known


def _take_organisations(tree: _Tree, rows: Sequence[OrganisationRow], taken: Taken, at: datetime) -> None:
    known = {row.code: row for row in Organisation.objects.filter(code__in=[row.code for row in rows])}
    new: list[Organisation] = []
    changed: list[Organisation] = []
    for row in rows:
        if strange := facets.unknown(row.context):
            raise NotPossible(f"Not on the list of what describes a place: {', '.join(strange)}.")
        locality = next(filter(None, map(tree.find, row.locality_codes)), None)
        if locality is None:
            taken.refused[row.code] = _UNKNOWN_PLACE.format(row.locality_codes[0])
        elif (organisation := known.get(row.code)) is None:
            new.append(_new(row, locality))
        elif tree.above(tree.by_id[organisation.locality_id])[-1] != tree.above(locality)[-1]:
            taken.refused[row.code] = f"the code is used by {organisation.name}, which lies elsewhere"
        elif _differs(organisation, row, locality):
            organisation.updated_at = at
            changed.append(organisation)
    Organisation.objects.bulk_create(new)
    Organisation.objects.bulk_update(
        changed, ["name", "kind", "locality", "is_open", "context", "updated_at"], batch_size=BATCH
    )
    taken.new_organisations += len(new)
    taken.changed_organisations += len(changed)


def _new(row: OrganisationRow, locality: Locality) -> Organisation:
    return Organisation(
        code=row.code,
        name=row.name,
        kind=row.kind,
        locality=locality,
        is_open=row.is_open,
        context=dict(row.context),
    )


def _differs(organisation: Organisation, row: OrganisationRow, locality: Locality) -> bool:
    """Whether the register says something new of an organisation; if so, it is written on the row."""
    wanted = {
        "name": row.name,
        "kind": row.kind,
        "locality_id": locality.pk,
        "is_open": row.is_open,
        "context": {**row.context, **organisation.context},
    }
    differs = any(getattr(organisation, name) != value for name, value in wanted.items())
    for name, value in wanted.items():
        setattr(organisation, name, value)
    return differs
