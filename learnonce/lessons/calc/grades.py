"""How well a lesson is known, from facts: the only place where a grade is made (domain B10).

Two axes, never added up. Strength is the best single piece of evidence, at home or with one adopter: it
cannot be piled up from many weak ones. Replication counts independent localities, so ten practices of one
locality count once and the source's own locality not at all. Both can fall.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from itertools import combinations

TOLD, REASONED, BEFORE_AND_AFTER, OVER_TIME, COMPARED = "A0", "A1", "A2", "A3", "A4"
ONE_PLACE, ECHOED, REPEATED, PROVEN, MIXED = "B0", "B1", "B2", "B3", "BX"

POINTS_EACH_SIDE = 3  # readings of one measure before, and after
PEOPLE_ASKED = 5  # answers to the same questions
CHART_POINTS = 12
MONTHS_IN_USE = 3
PROVEN_LOCALITIES = 5
PROVEN_PROFILES = 3
MIXED_SHARE = 0.3  # of completed adoptions that found it worse or stopped

BETTER, SAME, WORSE, UNCLEAR = "better", "same", "worse", "unclear"
FADED = "faded"


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart over time showed, as the place's own readings have it."""

    points: int
    start_marked: bool
    signal_intended: bool  # a rule-based signal after the start, in the intended direction
    balancing_reported: bool
    compared: bool = False  # with another site, a staggered start, or at random


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one place counted: readings of one measure before and after, people asked, a chart."""

    before_points: int = 0
    after_points: int = 0
    feedback_from: int = 0
    chart: Chart | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """How one adoption stands by its last word.

    Only adoptions that have an outcome are handed in: those still looking, under way, declined or built
    in parallel have nothing to say yet.

    Attributes:
        effect: against what the lesson says: "better", "same", "worse", "unclear", or "" for not told.
        months_in_use: the last check (3, 6 or 12) at which it was still in use; 0 for none.
        profile: the setting, facet by facet; "" where it is not known.
        measured: what its own readings show, where it shares them: "better", "worse", "unclear", "faded"
            (it helped at first and surely less now), or "". Where they went the wrong way for sure, or what
            they gained is gone, that outweighs a kinder word.
    """

    locality: int
    effect: str = ""
    stopped: bool = False
    months_in_use: int = 0
    evidence: Evidence = field(default_factory=Evidence)
    profile: tuple[str, ...] = ()
    reported_at: datetime | None = None
    measured: str = ""

    @property
    def is_bad(self) -> bool:
        return self.stopped or WORSE in {self.effect, self.measured}

    @property
    def is_good(self) -> bool:
        return self.effect in {SAME, BETTER} and self.measured != FADED and not self.is_bad


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything a grade may rest on.

    A lesson has several sources when near-duplicates were merged into it. None of their localities counts
    as repeating it; an imported source has none of ours.
    """

    has_account: bool = True
    has_theory: bool = False
    has_prediction: bool = False
    sources: tuple[Evidence, ...] = ()
    source_localities: frozenset[int] = frozenset()
    reports: tuple[Report, ...] = ()
    looked_at: datetime | None = None  # when a curator last said that it still holds


@dataclass(frozen=True, slots=True)
class Grade:
    """A grade with the counts its words need.

    `localities` are those where it is shown to work, the source's left out; `bad` of `completed` adoptions
    found it worse or stopped.
    """

    strength: str
    replication: str
    localities: int
    completed: int
    bad: int
    last_confirmed_at: datetime | None

    @property
    def badge(self) -> str:
        return f"{self.strength}·{self.replication}"

    @property
    def words(self) -> str:
        return words(
            self.strength, self.replication, localities=self.localities, of=(self.bad, self.completed)
        )


@dataclass(frozen=True, slots=True)
class Explanation:
    """A grade, the facts behind it in plain sentences, and what would raise it."""

    grade: Grade
    facts: tuple[str, ...]
    raises: tuple[str, ...]


def grade(facts: Facts) -> Grade:
    """The grade these facts earn.

    Source:
        Rules EV-A0 to EV-A4 and EV-B0 to EV-BX of the domain text, B10.
    """
    shown = [report for report in facts.reports if _is_shown(report, facts)]
    localities = len({report.locality for report in shown})
    confirmed = [r.reported_at for r in facts.reports if r.is_good and r.months_in_use and r.reported_at]
    return Grade(
        strength=_strength(facts),
        replication=MIXED if _is_mixed(facts.reports) else _replication(shown, localities),
        localities=localities,
        completed=len(facts.reports),
        bad=sum(report.is_bad for report in facts.reports),
        last_confirmed_at=max([*confirmed, *([facts.looked_at] if facts.looked_at else [])], default=None),
    )


def _strength(facts: Facts) -> str:
    # What an adopter measured lends strength only while it speaks for the lesson: bad news never raises.
    pieces = [*facts.sources, *(report.evidence for report in facts.reports if report.is_good)]
    best = max(map(strength_of, pieces), default=TOLD)
    if best == TOLD and facts.has_account and facts.has_theory and facts.has_prediction:
        return REASONED
    return best


def strength_of(evidence: Evidence) -> str:
    """What one piece of evidence shows on its own: "A0", "A2", "A3" or "A4"."""
    chart = evidence.chart
    if (
        chart
        and chart.points >= CHART_POINTS
        and chart.start_marked
        and chart.signal_intended
        and chart.balancing_reported
    ):
        return COMPARED if chart.compared else OVER_TIME
    measured = min(evidence.before_points, evidence.after_points) >= POINTS_EACH_SIDE
    return BEFORE_AND_AFTER if measured or evidence.feedback_from >= PEOPLE_ASKED else TOLD


def _is_shown(report: Report, facts: Facts) -> bool:
    """Whether this adoption shows, away from the source, that the lesson works."""
    return (
        report.is_good
        and report.locality not in facts.source_localities
        and report.months_in_use >= MONTHS_IN_USE
        and strength_of(report.evidence) >= BEFORE_AND_AFTER
    )


def _replication(shown: list[Report], localities: int) -> str:
    if localities >= PROVEN_LOCALITIES and _kinds_of_place(r.profile for r in shown) >= PROVEN_PROFILES:
        return PROVEN
    if localities > 1:
        return REPEATED
    return ECHOED if localities else ONE_PLACE


def _is_mixed(reports: tuple[Report, ...]) -> bool:
    """Whether 30 % or more of the completed adoptions found it worse or stopped.

    There is no floor: the one place that tried it and stopped makes it mixed, for its news would
    otherwise stay hidden behind a grade that reads "one place"; the words give the count, so nobody takes
    one of one for a crowd. The share is also taken over localities, one voice each (bad when half of its
    adoptions or more are), so that many good reports from one locality cannot drown the others.
    """
    if not reports:
        return False
    completed = Counter(report.locality for report in reports)
    bad = Counter(report.locality for report in reports if report.is_bad)
    bad_localities = sum(2 * bad[locality] >= count for locality, count in completed.items())
    return bad.total() >= MIXED_SHARE * len(reports) or bad_localities >= MIXED_SHARE * len(completed)


def _kinds_of_place(profiles: Iterable[tuple[str, ...]]) -> int:
    """How many surely different settings there are, up to the three that matter.

    Two settings differ when both name a facet and name it differently: what is not known about a place
    is never counted as a difference.
    """
    known = sorted({profile for profile in profiles if any(profile)})
    for size in range(min(PROVEN_PROFILES, len(known)), 1, -1):
        if any(all(_differ(*pair) for pair in combinations(group, 2)) for group in combinations(known, size)):
            return size
    return min(1, len(known))


def _differ(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return any(a and b and a != b for a, b in zip(one, other, strict=True))


STRENGTH_WORDS = {
    TOLD: "Nobody has measured it",
    REASONED: "Nobody has measured it, but there is a reason why it should work",
    BEFORE_AND_AFTER: "Measured before and after",
    OVER_TIME: "Followed over time on a chart",
    COMPARED: "Compared with places that had not begun",
}


def is_higher(badge: str, *, than: str) -> bool:
    """Whether a badge such as "A2·B1" says more than another; mixed is the least of the second axis."""

    def rank(one: str) -> tuple[int, str]:
        strength, _dot, replication = one.partition("·")
        order = [MIXED, ONE_PLACE, ECHOED, REPEATED, PROVEN]
        return order.index(replication) if replication in order else 0, strength

    return rank(badge) > rank(than)


def words(
    strength: str, replication: str, *, localities: int | None = None, of: tuple[int, int] | None = None
) -> str:
    """A grade in plain words: "Measured before and after; repeated in 3 other places".

    Without the counts (a list that holds the stored codes only) the words stay general.
    """
    if replication == ONE_PLACE:
        if strength in {TOLD, REASONED}:
            return f"One place says so; {_lower(STRENGTH_WORDS[strength])}"
        return f"{STRENGTH_WORDS[strength]}; not yet repeated in another place"
    return f"{STRENGTH_WORDS[strength]}; {_replication_words(replication, localities, of)}"


def _replication_words(replication: str, localities: int | None, of: tuple[int, int] | None) -> str:
    if replication == MIXED:
        if not of:
            return "mixed: some places found it worse or stopped"
        bad, completed = of
        if completed == 1:
            return "mixed: the one place that tried it and told us found it worse or stopped"
        return f"mixed: {bad} of {completed} places found it worse or stopped"
    if replication == ECHOED:
        return "repeated in 1 other place"
    if replication == PROVEN:
        return f"proven in {localities or 'five or more'} other places of different kinds"
    return f"repeated in {localities or 'a few'} other places"


def _lower(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]


def explain(facts: Facts) -> Explanation:
    """The grade with its reasons, for whoever asks "why?"."""
    made = grade(facts)
    return Explanation(
        grade=made,
        facts=(*_home_facts(facts), *_adopter_facts(facts, made)),
        raises=(*_raises_strength(made.strength, facts), *_raises_replication(made, facts)),
    )


def _home_facts(facts: Facts) -> list[str]:
    lines = []
    if facts.has_theory and facts.has_prediction:
        lines.append("The source says why it should work and what it expected.")
    for home in facts.sources:
        if home.before_points or home.after_points:
            before, after = _times(home.before_points), _times(home.after_points)
            lines.append(f"The source measured {before} before and {after} after.")
        if home.feedback_from:
            lines.append(f"The source asked {home.feedback_from} people.")
    return lines or ["The source tells what happened; it has no figures."]


def _adopter_facts(facts: Facts, made: Grade) -> list[str]:
    if not facts.reports:
        return ["No place that took it up has said yet how it went."]
    lines = [f"{_places(made.completed)} that took it up said how it went."]
    if made.bad:
        lines.append(f"{_places(made.bad)} found it worse or stopped.")
    lines += _measured_facts(facts.reports)
    if made.localities:
        lines.append(
            f"{_localities(made.localities)} measured it, still used it after three months or more, "
            "and found it as good as the lesson says, or better."
        )
    if any(report.is_good and report.locality in facts.source_localities for report in facts.reports):
        lines.append("Places in the source's own locality are not counted as repeating it.")
    return lines


def _measured_facts(reports: tuple[Report, ...]) -> list[str]:
    """What the places' own readings show, as far as they share them."""
    charts = [report.evidence.chart for report in reports if report.evidence.chart]
    lines = []
    if charts:
        lines.append(f"{_places(len(charts))} followed it on a chart and {_share(len(charts))} the result.")
    if signals := sum(chart.signal_intended for chart in charts):
        lines.append(f"In {_places(signals)} the chart shows a real change for the better.")
    if compared := sum(chart.compared for chart in charts):
        lines.append(f"{_places(compared)} did better than places that had not begun when it did.")
    if faded := sum(report.measured == FADED for report in reports):
        lines.append(
            f"In {_places(faded)} it helped at first and has faded since: it no longer counts as good."
        )
    if worse := sum(report.measured == WORSE for report in reports):
        lines.append(f"In {_places(worse)} the readings got worse since it began.")
    if charts and not any(chart.balancing_reported for chart in charts):
        lines.append("None of them counted whether something else got worse meanwhile.")
    return lines


def _share(count: int) -> str:
    return "shares" if count == 1 else "share"


def _raises_strength(strength: str, facts: Facts) -> list[str]:
    lines = []
    if strength == TOLD and not (facts.has_theory and facts.has_prediction):
        lines.append("The source says why it should work, and what it expected to happen.")
    if strength in {TOLD, REASONED}:
        lines.append(
            f"One place counts the same thing at least {POINTS_EACH_SIDE} times before and "
            f"{POINTS_EACH_SIDE} times after, or asks at least {PEOPLE_ASKED} people the same questions."
        )
    if strength == BEFORE_AND_AFTER:
        lines.append(
            f"One place that found it good follows it on a chart with {CHART_POINTS} readings or more, marks "
            "when it began, also counts what must not get worse, and shares the result: the chart shows a "
            "real change."
        )
    if strength == OVER_TIME:
        lines.append(
            "Places that begin at different times count the same kind of thing and share it: one that began "
            "did better than those that had not yet."
        )
    return lines


def _raises_replication(made: Grade, facts: Facts) -> list[str]:
    if made.replication == PROVEN:
        return []
    lines = []
    if made.replication == MIXED:
        lines.append("It stays mixed while 3 in 10 or more of those who tried it found it worse or stopped.")
    missing = {0: 1, 1: 1}.get(made.localities, max(0, PROVEN_LOCALITIES - made.localities))
    if missing:
        lines.append(
            f"{_localities(missing, more=made.localities > 0)} that took it up and measured it "
            "use it for three months and find it as good as the lesson says, or better."
        )
    profiles = [report.profile for report in facts.reports if _is_shown(report, facts)]
    if made.localities > 1 and _kinds_of_place(profiles) < PROVEN_PROFILES:
        lines.append("It is shown in at least three different kinds of place.")
    return lines


def _places(count: int) -> str:
    return "1 place" if count == 1 else f"{count} places"


def _localities(count: int, *, more: bool = False) -> str:
    which = "more" if more else "other"
    return f"1 {which} locality" if count == 1 else f"{count} {which} localities"


def _times(count: int) -> str:
    return "once" if count == 1 else f"{count} times"
