"""Imports as their pages show them."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.base.sharing import WORDS, Tier
from learnonce.base.sheets.tables import Line
from learnonce.exchange import policies
from learnonce.exchange.calc import mapping
from learnonce.exchange.calc.fields import BY_KEY
from learnonce.exchange.calc.mapping import Plan, Unusable
from learnonce.exchange.calc.reports import Report
from learnonce.exchange.errors import NotAllowed
from learnonce.exchange.models import Import
from learnonce.matching import queries as matching
from learnonce.people import policies as places
from learnonce.people import queries as people

NEWEST = 30  # imports in the list
STARTER = "learnonce starter pack"  # its collection
REASONS = 50  # reasons on a page; all of them are in the file


@dataclass(frozen=True, slots=True)
class ImportLine:
    id: int
    file_name: str
    source: str
    state: str
    state_words: str
    asked_at: datetime
    asked_by: str
    rows: int
    new: int
    left_out: int


@dataclass(frozen=True, slots=True)
class ColumnLine:
    """A column of the file: where it goes, or a guess where it might."""

    name: str
    filled: int
    samples: list[str]
    goes: str
    guess: str
    why: str


@dataclass(frozen=True, slots=True)
class Preview:
    """A row as it would be: parts as (heading, text); or why it would be left out."""

    title: str
    parts: list[tuple[str, str]]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ArrangePage:
    id: int
    file_name: str
    file_kind: str
    rows: int
    notes: list[str]
    columns: list[ColumnLine]
    source: str
    kind: str
    licence: str
    tier: Tier
    locality_id: int | None
    permission: str
    numbers_reason: str
    previews: list[Preview]
    lacking: str


@dataclass(frozen=True, slots=True)
class ProgressPage:
    """`waiting`: texts of the whole index found by their words only, as yet."""

    id: int
    file_name: str
    source: str
    state: str
    state_words: str
    is_over: bool
    failure: str
    tier_words: str
    permission: str
    rows: int
    report: Report
    reasons: list[tuple[int, str]]
    waiting: int
    looks_for_names: bool  # nobody has said why names in it tell nobody


def imports(*, actor: Actor) -> list[ImportLine]:
    """The actor's own, for administrators everybody's; newest first. Two queries."""
    if not policies.may_import(actor):
        raise NotAllowed("Administrators and curators may import lessons.")
    rows = Import.objects.defer("columns", "sample", "sends").order_by("-asked_at", "-id")
    if not places.administers(actor):
        rows = rows.filter(asked_by_id=actor.user_id)
    found = list(rows[:NEWEST])
    names = people.names([row.asked_by_id for row in found])
    return [
        ImportLine(
            id=row.pk,
            file_name=row.file_name,
            source=row.source,
            state=row.state,
            state_words=row.get_state_display(),
            asked_at=row.asked_at,
            asked_by=names.get(row.asked_by_id or 0, "Somebody who has left"),
            rows=row.rows,
            new=row.report.get("new", 0),
            left_out=row.report.get("refused_count", 0),
        )
        for row in found
    ]


def arrange_page(*, import_id: int, actor: Actor) -> ArrangePage | None:
    """A file that waits to be imported; None when it has begun. Raises Import.DoesNotExist."""
    row = _open(import_id, actor)
    if row.state != Import.State.READ:
        return None
    return ArrangePage(
        id=row.pk,
        file_name=row.file_name,
        file_kind=row.file_kind,
        rows=row.rows,
        notes=row.notes,
        columns=[
            ColumnLine(
                name=column["name"],
                filled=column["filled"],
                samples=column["samples"],
                goes=row.sends[column["name"]],
                guess="" if column["known"] or not column["field"] else BY_KEY[column["field"]].label,
                why=column["why"],
            )
            for column in row.columns
        ],
        source=row.source,
        kind=row.lesson_kind,
        licence=row.licence,
        tier=Tier(row.tier),
        locality_id=row.locality_id,
        permission=row.permission,
        numbers_reason=row.numbers_reason,
        previews=_previews(row),
        lacking=mapping.lacking(row.sends),
    )


def _previews(row: Import) -> list[Preview]:
    plan = Plan(columns=row.sends, source=row.source or "?", kind=row.lesson_kind, licence=row.licence)
    return [_preview(Line(number, cells), plan) for number, cells in enumerate(row.sample, start=1)]


def _preview(line: Line, plan: Plan) -> Preview:
    try:
        found = mapping.mapped(line, plan)
    except Unusable as problem:
        return Preview(title="", parts=[], problem=str(problem))
    parts = [
        (BY_KEY[name].label, value if isinstance(value, str) else "; ".join(value))
        for name in BY_KEY
        if (value := found.content.get(name)) and name not in {"title", "kind"}
    ]
    about = [("Organisation", found.place), ("Topics", ", ".join(found.topics)), ("Address", found.url)]
    title = str(found.content.get("title", "")) or "Named by its first sentence"
    return Preview(title=title, parts=[*parts, *((label, text) for label, text in about if text)])


def progress_page(*, import_id: int, actor: Actor) -> ProgressPage | None:
    """An import that has begun; None when it waits for its columns. Raises Import.DoesNotExist."""
    row = _open(import_id, actor)
    if row.state == Import.State.READ:
        return None
    report = Report.from_dict(row.report) if row.report else Report()
    return ProgressPage(
        id=row.pk,
        file_name=row.file_name,
        source=row.source,
        state=row.state,
        state_words=row.get_state_display(),
        is_over=row.state in {Import.State.DONE, Import.State.FAILED},
        failure=row.failure,
        tier_words=WORDS[Tier(row.tier)],
        permission=row.permission,
        rows=row.rows,
        report=report,
        reasons=report.refused[:REASONS],
        waiting=matching.texts_waiting(),
        looks_for_names=not row.numbers_reason,
    )


def may_want_starter(*, actor: Actor) -> bool:
    """Whether to offer the starter pack: to administrators, until it is on its way."""
    if not places.administers(actor):
        return False
    return not Import.objects.filter(source=STARTER).exclude(state=Import.State.FAILED).exists()


def left_out(*, import_id: int, actor: Actor) -> list[tuple[int, str]]:
    """Line and reason of every row left out. Raises Import.DoesNotExist."""
    row = _open(import_id, actor)
    return Report.from_dict(row.report).refused if row.report else []


def localities_for(*, actor: Actor) -> list[tuple[int, str]]:
    """The localities the actor may import for: (number, name)."""
    own = people.places_of_localities(policies.cares_for(actor))
    wide = dict(people.wide_localities()) if places.administers(actor) else {}
    return sorted((own | wide).items(), key=lambda pair: pair[1])


def _open(import_id: int, actor: Actor) -> Import:
    row = Import.objects.get(pk=import_id)
    if not policies.may_open(actor, row):
        raise Import.DoesNotExist
    return row
