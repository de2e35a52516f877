"""What is held, how long, and what was disposed of."""

from dataclasses import dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.base.keeping import InUse, Until, holding, holdings
from learnonce.people import queries as people
from learnonce.records import policies
from learnonce.records.calc.spans import days_in_words
from learnonce.records.models import Disposal, Rule
from learnonce.records.queries import terms as in_force

NEWEST = 100


@dataclass(frozen=True, slots=True)
class HeldLine:
    """One kind of thing, for the public page."""

    called: str
    what: str
    why: str
    seen_by: str
    kept: str
    names_people: bool
    has_words: bool


def held() -> list[HeldLine]:
    """Everything that is held, but for what the program needs and says nothing of anybody. One query."""
    terms = {term.holding.model: term for term in in_force.terms()}
    lines = []
    for one in holdings():
        if not (one.people or one.texts or one.copies or one.addresses or one.cleared_by or one.kind):
            continue
        if one.model in terms:
            term = terms[one.model]
            kept = f"{days_in_words(term.days)}. {term.reason}"
        elif isinstance(one.kept, InUse):
            kept = one.kept.words
        else:
            kept = (
                f"As long as: {holding(one.kept.model).called.lower()}."
                if not isinstance(one.kept, Until)
                else ""
            )
        lines.append(
            HeldLine(
                called=one.called,
                what=one.what,
                why=one.why,
                seen_by=one.seen_by,
                kept=kept,
                names_people=bool(one.people or one.addresses),
                has_words=bool(one.texts),
            )
        )
    return lines


@dataclass(frozen=True, slots=True)
class TermLine:
    """A rule, and what tonight's job would dispose of under it."""

    model: str
    called: str
    days: int | None
    words: str
    reason: str
    is_set: bool
    set_by: str
    count: int
    oldest: datetime | None
    newest: datetime | None


def terms(*, actor: Actor, at: datetime) -> list[TermLine]:
    """Every rule with its preview. One query for each rule that disposes of anything."""
    policies.must_govern(actor)
    by = {row.model: row.set_by_id for row in Rule.objects.all()}
    called = people.names(by.values())
    lines = []
    for term in in_force.terms():
        seen = in_force.preview(term, at=at)
        lines.append(
            TermLine(
                model=term.holding.model,
                called=term.holding.called,
                days=term.days,
                words=days_in_words(term.days),
                reason=term.reason,
                is_set=term.is_set,
                set_by=called.get(by.get(term.holding.model) or 0, ""),
                count=seen.count,
                oldest=seen.oldest,
                newest=seen.newest,
            )
        )
    return lines


def term(*, model: str, actor: Actor, at: datetime) -> TermLine:
    """One of them. Raises LookupError."""
    found = [line for line in terms(actor=actor, at=at) if line.model == model]
    if not found:
        raise LookupError(model)
    return found[0]


@dataclass(frozen=True, slots=True)
class DisposalLine:
    at: datetime
    called: str
    count: int
    passed_over: int
    words: str
    oldest: datetime | None
    newest: datetime | None


def disposals(*, actor: Actor) -> list[DisposalLine]:
    """The log, newest first."""
    policies.must_govern(actor)
    called = {one.model: one.called for one in holdings()}
    return [
        DisposalLine(
            at=row.at,
            called=called.get(row.model, row.model),
            count=row.count,
            passed_over=row.passed_over,
            words=days_in_words(row.days),
            oldest=row.oldest,
            newest=row.newest,
        )
        for row in Disposal.objects.order_by("-at", "-pk")[:NEWEST]
    ]
