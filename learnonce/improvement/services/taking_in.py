"""Taking in a register that was kept elsewhere, as often as one likes."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from django.db import transaction

from learnonce.base import audit, sharing
from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.improvement import policies
from learnonce.improvement.calc import stages
from learnonce.improvement.errors import HeldBack, NotAllowed, NotReady
from learnonce.improvement.models import Initiative, StageStep
from learnonce.improvement.services.entering import LONGEST, NO_WORDS
from learnonce.improvement.services.reaching import REACHES
from learnonce.improvement.services.screening import checked
from learnonce.improvement.services.visibility import KIND, refresh
from learnonce.people import queries as people


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a register. `line` is where it stands, `place` an organisation or locality in its words."""

    line: int
    key: str
    what: str
    place: str
    stage: str
    began_on: date | None = None
    url: str = ""


@dataclass(slots=True)
class Taken:
    """What became of a register's rows; `problems` are those left out, by line."""

    new: int = 0
    changed: int = 0
    same: int = 0
    problems: list[tuple[int, str]] = field(default_factory=list)


@transaction.atomic
def take_in(
    rows: Sequence[Row],
    *,
    source: str,
    locality_id: int,
    tier: Tier,
    actor: Actor,
    at: datetime,
    numbers_reason: str = "",
) -> Taken:
    """Put a register's rows on ours: new ones are added, known ones brought up to date.

    Args:
        source: what the register is called; with a row's key the name by which it is known again.
        locality_id: where a place that is not known here is kept.
        tier: who finds them.
        numbers_reason: why what looks like a person in the texts tells of nobody.

    Raises:
        NotAllowed: the actor is no administrator.
        NotReady: the register has no name, or the reach is none of ours.
    """
    if not policies.may_import(actor):
        raise NotAllowed("Administrators may import a register.")
    if not source.strip() or tier not in REACHES:
        raise NotReady("Name the register, and say who may find what is on it.")
    taken = Taken()
    known = {row.source_key: row for row in _known(source)}
    seen: set[str] = set()
    for row in rows:
        if reason := _unusable(row, seen, numbers_reason):
            taken.problems.append((row.line, reason))
            continue
        seen.add(row.key)
        _put(
            row,
            known.get(row.key),
            source=source,
            locality_id=locality_id,
            tier=tier,
            actor=actor,
            at=at,
            taken=taken,
        )
    audit.record(
        verb="register.imported",
        subject=("locality", locality_id),
        actor=actor,
        at=at,
        reason=numbers_reason,
        source=source,
        new=taken.new,
        changed=taken.changed,
        left_out=len(taken.problems),
    )
    return taken


def _known(source: str) -> Sequence[Initiative]:
    return list(
        Initiative.objects.select_for_update(of=("self",))
        .select_related("locality", "organisation")
        .filter(source_name=source)
    )


def _unusable(row: Row, seen: set[str], reason: str) -> str:
    if not row.key or row.key in seen:
        return f"its number {row.key!r} stands on an earlier line" if row.key else "it has no number"
    if not row.place.strip():
        return "it says no place"
    if not stages.read(row.stage):
        return f"{row.stage!r} is no stage we know: {', '.join(stages.LABELS.values())}"
    try:
        checked(row.what, reason=reason, longest=LONGEST, empty=NO_WORDS)
    except HeldBack as held:
        return held.reading.advice[0]
    except NotReady as problem:
        return str(problem)
    return ""


def _put(
    row: Row,
    known: Initiative | None,
    *,
    source: str,
    locality_id: int,
    tier: Tier,
    actor: Actor,
    at: datetime,
    taken: Taken,
) -> None:
    stage = stages.read(row.stage)
    wanted: dict[str, object] = {
        "what": row.what.strip(),
        "stage": stage,
        "began_on": row.began_on,
        "source_url": row.url,
        **_place(row.place.strip(), locality_id),
    }
    if known and all(getattr(known, name) == value for name, value in wanted.items()):
        taken.same += 1
        return
    moved = known is None or known.stage != stage
    made = known or Initiative(source_name=source, source_key=row.key, tier=tier)
    for name, value in wanted.items():
        setattr(made, name, value)
    made.confirmed_at = at
    if moved:
        made.stage_since = at
    made.save()
    if moved:
        StageStep.objects.create(initiative=made, stage=stage, at=at)
    if known is None:
        near = [sharing.locality(made.locality_id), *sharing.carers(made.locality.path)]
        sharing.grant_each(
            kind=KIND,
            numbers=[made.pk],
            tier=tier,
            tokens=sharing.tokens_of(tier, targets=near),
            purpose=f"Imported from {source}",
            actor=actor,
            at=at,
        )
    refresh(made)
    taken.new += known is None
    taken.changed += known is not None


def _place(words: str, locality_id: int) -> dict[str, object]:
    """The columns of a place by its code or name; kept in words where none or several are called so."""
    found = people.where_called(words)
    if len(found) != 1:
        return {"organisation_id": None, "locality_id": locality_id, "place_name": words[:160]}
    organisation_id = found[0].organisation_id
    if organisation_id is None:
        return {"organisation_id": None, "locality_id": found[0].locality_id, "place_name": ""}
    home = people.places([organisation_id])[organisation_id]
    return {"organisation_id": organisation_id, "locality_id": home.locality_id, "place_name": ""}
