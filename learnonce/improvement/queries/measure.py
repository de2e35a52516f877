"""One measure as its page shows it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.improvement import policies
from learnonce.improvement.calc import choosing, measures, periods, rare
from learnonce.improvement.calc.charting import FEWEST_FOR_LIMITS
from learnonce.improvement.models import Batch, EntryLink, Mark, Measure, Reading
from learnonce.improvement.queries.series import Kept, kept
from learnonce.people import queries as people

MOST_LINKS = 8  # the newest, those that are over too
MOST_READ = 60  # newest readings shown on the page; the file has them all
NOBODY_ANY_MORE = "Somebody who has left"


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """One reading that counts. Who entered it is empty for others than the team."""

    id: int
    on: date
    period: str
    amount: str
    out_of: str
    shown: str
    is_missing: bool
    as_written: str
    is_excluded: bool
    by: str
    how: str
    was: tuple[str, ...]  # what it said before corrections, newest first


@dataclass(frozen=True, slots=True)
class MarkShown:
    id: int
    on: date
    words: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class MarkGone:
    """A mark that was taken away again: what it said, by whom it went, and when."""

    on: date
    words: str
    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class BlockLine:
    """A block that was pasted or sent, newest first. `is_waiting`: nobody has kept it yet."""

    id: int
    name: str
    at: datetime
    by: str
    added: int
    is_waiting: bool
    is_undone: bool


@dataclass(frozen=True, slots=True)
class LinkLine:
    """A link for entering numbers. One that is over stays to be seen for a while."""

    id: int
    by: str
    expires_at: datetime
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class MeasurePage:
    """One measure with all its page says. What only its team knows is empty to others.

    `charts`: those it could be drawn by, as (code, name, words); `twelfth`: the day with which a
    baseline of the first twelve readings would end.
    """

    id: int
    title: str
    definition: str
    kind: str
    kind_words: str
    wanted: str
    wanted_words: str
    unit: str
    out_of_unit: str
    per: int
    shown_unit: str
    target: float | None
    target_words: str
    interval: str
    interval_words: str
    data: str
    has_out_of: bool
    has_several: bool
    by_dates: bool
    chart: str
    chart_name: str
    chart_words: str
    chart_why: str
    usual_chart: str
    charts: tuple[tuple[str, str, str], ...]
    frozen_until: date | None
    frozen_why: str
    twelfth: date | None
    zones: bool
    screened: bool
    rules_why: str
    team_id: int
    team: str
    place: str
    locality: str
    adoption_id: int | None
    copied_from: tuple[int, str] | None
    is_over: bool
    is_ours: bool
    tier: Tier
    reach_words: str
    answers: dict[str, str]
    readings: list[ReadingLine]
    count: int
    marks: list[MarkShown]
    unmarked: list[MarkGone]
    blocks: list[BlockLine]
    links: list[LinkLine]


def measure_page(*, measure_id: int, actor: Actor) -> MeasurePage | None:
    """None when there is no such measure that the actor may see. At most six queries."""
    found = kept(measure_id=measure_id, actor=actor)
    return None if found is None else page_of(found, actor=actor)


def page_of(found: Kept, *, actor: Actor) -> MeasurePage:
    """What the page says of a measure that was read already. At most three queries."""
    row, standing = found.row, found.marks
    is_ours = policies.is_of_team(actor, row.team_id, row.team.organisation_id)
    readings = found.readings[: -MOST_READ - 1 : -1]
    blocks = list(row.batches.order_by("-made_at", "-pk")[:10]) if is_ours else []
    links = list(row.links.order_by("-made_at", "-pk")[:MOST_LINKS]) if is_ours else []
    named = people.names(_people(readings, found, blocks, links)) if is_ours else {}
    parent = row.copied_from
    is_parent_seen = parent is not None and policies.may_see_measure(actor, parent)
    usual = choosing.choose(choosing.Answers(**row.answers)).chart if row.answers else row.chart
    return MeasurePage(
        id=row.pk,
        title=row.title,
        definition=row.definition,
        kind=row.kind,
        kind_words=measures.KIND_WORDS[row.kind],
        wanted=row.wanted,
        wanted_words=measures.wanted_words(row.wanted, row.data),
        unit=row.unit,
        out_of_unit=row.out_of_unit,
        per=row.per,
        shown_unit=shown_unit(row),
        target=row.target,
        target_words=measures.written(row.target),
        interval=row.interval,
        interval_words=periods.LABELS[row.interval],
        data=row.data,
        has_out_of=row.has_out_of,
        has_several=row.has_several,
        by_dates=row.by_dates,
        chart=row.chart,
        chart_name=choosing.CHARTS[row.chart][0],
        chart_words=choosing.CHARTS[row.chart][1],
        chart_why=row.chart_why,
        usual_chart=usual,
        charts=_charts(row, usual),
        frozen_until=row.frozen_until,
        frozen_why=row.frozen_why,
        twelfth=_twelfth(found),
        zones=row.zones,
        screened=row.screened,
        rules_why=row.rules_why,
        team_id=row.team_id,
        team=row.team.name,
        place=row.team.organisation.name,
        locality=row.team.organisation.locality.name,
        adoption_id=row.adoption_id,
        copied_from=(parent.pk, parent.title) if parent and is_parent_seen else None,
        is_over=row.ended_at is not None,
        is_ours=is_ours,
        tier=Tier(row.tier),
        reach_words=reach_words(Tier(row.tier), row.team.name, row.team.organisation.locality.name),
        answers=row.answers,
        readings=_readings(found, readings, named, is_ours=is_ours),
        count=len(found.readings),
        marks=[_mark(one, named) for one in standing],
        unmarked=[_gone(one, named) for one in found.unmarked if one.removed_at] if is_ours else [],
        blocks=[_block(one, named) for one in blocks],
        links=[_link(one, named) for one in links],
    )


def _twelfth(found: Kept) -> date | None:
    """The day of the reading with which a baseline of the first twelve ends; None without so many."""
    excluded = {mark.on for mark in found.marks if mark.kind == measures.EXCLUDE}
    there = [one.on for one in found.readings if one.amount is not None and one.on not in excluded]
    days = list(dict.fromkeys(there)) if found.row.has_several else there
    return days[FEWEST_FOR_LIMITS - 1] if len(days) >= FEWEST_FOR_LIMITS else None


def reach_words(tier: Tier, team: str, locality: str) -> str:
    return {
        Tier.TEAM: f"Only {team}, and who runs the place",
        Tier.LOCALITY: f"Everybody in {locality}",
        Tier.SIGNED_IN: "Everybody who is signed in, in other localities too",
    }.get(tier, tier.words)


def shown_unit(row: Measure) -> str:
    """What the numbers of the chart are: "% of patients seen", "falls per 1,000 bed days", "calls"."""
    if not row.has_out_of:
        return row.unit
    if row.data == choosing.PROPORTION:
        return f"% of {row.out_of_unit}"
    return f"{row.unit} per {measures.written(row.per)} {row.out_of_unit}"


def _charts(row: Measure, usual: str) -> tuple[tuple[str, str, str], ...]:
    fits = choosing.fitting(data=row.data, has_out_of=row.has_out_of, has_several=row.has_several)
    codes = dict.fromkeys([usual, *fits])
    return tuple((code, *choosing.CHARTS[code]) for code in codes)


def _people(
    readings: Iterable[Reading], found: Kept, blocks: Iterable[Batch], links: Iterable[EntryLink]
) -> list[int | None]:
    return [
        *(one.entered_by_id for one in readings),
        *(one.removed_by_id for one in found.unmarked),
        *(one.made_by_id for each in (found.marks, blocks, links) for one in each),
    ]


def _readings(
    found: Kept, readings: list[Reading], named: dict[int, str], *, is_ours: bool
) -> list[ReadingLine]:
    row = found.row
    excluded = {mark.on for mark in found.marks if mark.kind == measures.EXCLUDE}
    before = _before(found.past) if is_ours and not row.by_dates else {}
    since = _since_the_one_before(found)
    return [
        ReadingLine(
            id=one.pk,
            on=one.on,
            period=periods.called(one.on, row.interval),
            amount=since.get(one.pk, "") if row.by_dates else measures.written(one.amount),
            out_of=measures.written(one.out_of),
            shown=shown_words(row, one.amount, one.out_of),
            is_missing=one.amount is None,
            as_written=one.as_written,
            is_excluded=one.on in excluded,
            by=(one.entered_as or named.get(one.entered_by_id or 0, "")) if is_ours else "",
            how=one.get_source_display() if is_ours else "",
            was=tuple(before.get((one.on, one.nth), [])),
        )
        for one in readings
    ]


def _since_the_one_before(found: Kept) -> dict[int, str]:
    """Of rare events given by their dates: the days since the one before, by the number of the reading."""
    if not found.row.by_dates:
        return {}
    between = rare.days_between([one.on for one in found.readings])
    return {one.pk: measures.written(days) for one, days in zip(found.readings[1:], between, strict=True)}


def _before(past: list[Reading]) -> dict[tuple[date, int], list[str]]:
    """What the readings said before they were corrected, by their period."""
    found: dict[tuple[date, int], list[str]] = defaultdict(list)
    for old in past:
        words = "missing" if old.amount is None else measures.written(old.amount)
        if old.out_of is not None:
            words += f" of {measures.written(old.out_of)}"
        found[old.on, old.nth].append(words)
    return found


def shown_words(row: Measure, amount: float | None, out_of: float | None) -> str:
    """A reading as it is drawn, written for people; empty when it is missing."""
    if row.by_dates:
        return "the last one"
    value = measures.shown(amount=amount, out_of=out_of, data=row.data, per=row.per)
    if value is None:
        return ""
    return (
        f"{measures.written(round(value, 1))}%"
        if row.data == choosing.PROPORTION
        else measures.written(value)
    )


def _mark(one: Mark, named: dict[int, str]) -> MarkShown:
    return MarkShown(
        id=one.pk,
        on=one.on,
        words=measures.MARK_WORDS[one.kind],
        text=one.text,
        by=named.get(one.made_by_id or 0, ""),
    )


def _gone(one: Mark, named: dict[int, str]) -> MarkGone:
    return MarkGone(
        on=one.on,
        words=measures.MARK_WORDS[one.kind],
        text=one.text,
        by=named.get(one.removed_by_id or 0, NOBODY_ANY_MORE),
        at=one.removed_at or one.updated_at,
    )


def _block(one: Batch, named: dict[int, str]) -> BlockLine:
    return BlockLine(
        id=one.pk,
        name=one.name,
        at=one.made_at,
        by=named.get(one.made_by_id or 0, NOBODY_ANY_MORE),
        added=one.added,
        is_waiting=one.kept_at is None,
        is_undone=one.undone_at is not None,
    )


def _link(one: EntryLink, named: dict[int, str]) -> LinkLine:
    by = named.get(one.made_by_id or 0, NOBODY_ANY_MORE)
    return LinkLine(id=one.pk, by=by, expires_at=one.expires_at, ended_at=one.ended_at)


@dataclass(frozen=True, slots=True)
class Correctable:
    """A reading that can be corrected, with its measure's page."""

    id: int
    on: date
    amount: float | None
    out_of: float | None


def reading_to_correct(*, reading_id: int, actor: Actor) -> tuple[MeasurePage, Correctable] | None:
    """The reading as it counts now; None when there is none, or its measure is not the actor's to see."""
    row = Reading.objects.filter(pk=reading_id, over_at__isnull=True).first()
    page = measure_page(measure_id=row.measure_id, actor=actor) if row else None
    if row is None or page is None:
        return None
    return page, Correctable(id=row.pk, on=row.on, amount=row.amount, out_of=row.out_of)
