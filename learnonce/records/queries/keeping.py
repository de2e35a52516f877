"""What is held, how long, and what was disposed of."""

from dataclasses import asdict, dataclass
from datetime import datetime

from learnonce.base.actors import Actor
from learnonce.base.keeping import InUse, Until, holding, holdings
from learnonce.people import queries as people
from learnonce.records import policies
from learnonce.records.calc.spans import days_in_words
from learnonce.records.models import Disposal
from learnonce.records.queries import terms as in_force
from learnonce.records.queries.terms import Preview, Term

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
    """Every rule with its preview. Four queries, however many rules there are."""
    policies.must_govern(actor)
    return _lines(in_force.terms(), at=at)


def _lines(known: list[Term], *, at: datetime) -> list[TermLine]:
    seen = in_force.previews(known, at=at)
    called = people.names(term.set_by_id or 0 for term in known)
    return [
        TermLine(
            model=term.holding.model,
            called=term.holding.called,
            days=term.days,
            words=days_in_words(term.days),
            reason=term.reason,
            is_set=term.is_set,
            set_by=called.get(term.set_by_id or 0, ""),
            **asdict(seen.get(term.holding.model, Preview())),
        )
        for term in known
    ]


def term(*, model: str, actor: Actor, at: datetime) -> TermLine:
    """One of them. Raises LookupError."""
    policies.must_govern(actor)
    found = _lines([term for term in in_force.terms() if term.holding.model == model], at=at)
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
