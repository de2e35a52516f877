"""A lesson as an answer: how close, how well known, where it worked, like us or not, and whom to ask."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from learnonce.base.prepared import Row
from learnonce.lessons.calc import adopting, grades, stages
from learnonce.lessons.models import Lesson
from learnonce.matching.queries import Closeness
from learnonce.people import queries as people
from learnonce.people.queries import Place
from learnonce.ui.text import plural

MOST_NAMES = 3  # places named on one card
MOST_MARKS = 12
MOST_COMMON = 3  # reasons why a place is like mine
ALIKE_FROM = 0.5  # likeness of two settings from which a place is called like mine; our own caution

_KINDS = dict(Lesson.Kind.choices)
_SETTINGS = dict(Lesson.Setting.choices)

# A lesson that tells what not to do has not solved anything, however close it is.
NOT_SOLVED = {Lesson.Kind.ATTEMPT: "Tried elsewhere", Lesson.Kind.WARNING: "Known elsewhere"}


@dataclass(frozen=True, slots=True)
class Outcomes:
    """How many places took it up, by how it went. Those without their name are counted, never named."""

    worked: int = 0
    in_part: int = 0
    did_not: int = 0
    under_way: int = 0

    @property
    def told(self) -> int:
        """Places that said how it went."""
        return self.worked + self.in_part + self.did_not

    @property
    def words(self) -> str:
        """Such as "Worked in 3 places, under way in 1 place"; empty when nobody took it up."""
        said = [
            f"{how} {plural(count, 'place')}"
            for how, count in (
                ("worked in", self.worked),
                ("worked in part in", self.in_part),
                ("did not work or stopped in", self.did_not),
                ("under way in", self.under_way),
            )
            if count
        ]
        return ", ".join(said).capitalize()

    @property
    def marks(self) -> list[str]:
        """The same as a row of marks, at most a dozen of each."""
        counts = {"good": self.worked, "part": self.in_part, "bad": self.did_not, "open": self.under_way}
        return [mark for mark, count in counts.items() for _ in range(min(count, MOST_MARKS))]


@dataclass(frozen=True, slots=True)
class Alike:
    """The place most like the reader's among those it worked in: its name, and what both have in common.

    `is_like` is false where it is another kind of place; `name` is empty where the place is not named.
    """

    name: str
    is_like: bool
    common: tuple[str, ...]
    is_source: bool


@dataclass(frozen=True, slots=True)
class ResultCard:
    """One lesson in a list of answers: plain values, nothing left to fetch."""

    id: int
    title: str
    kind: str
    kind_words: str
    problem: str
    did: str
    place: str
    locality: str
    setting: str
    known: str
    is_mixed: bool
    is_challenged: bool
    outcomes: Outcomes
    alike: Alike | None
    ask: tuple[str, ...]
    more_to_ask: int
    is_ours: bool = False
    closeness: Closeness | None = None
    close_words: str = ""


@dataclass(frozen=True, slots=True)
class _Adopter:
    organisation_id: int
    name: str
    context: Mapping[str, str]
    outcome: str


def cards_of(
    rows: Iterable[Row], *, home: Place | None, closeness: Mapping[int, Closeness] | None = None
) -> list[ResultCard]:
    """Cards in the order of the rows.

    Args:
        rows: as `result_rows` gives them.
        home: the reader's own organisation, if they have one.
        closeness: how close each lesson is to what was asked, by its number.
    """
    close = closeness or {}
    return [_card(row, home=home, closeness=close.get(row.pk)) for row in rows]


def _adopters(row: Row) -> list[_Adopter]:
    """Those who took it up and use it, or did."""
    found = []
    for one in row.adopters:
        outcome = adopting.outcome(
            mode=one["mode"],
            state=one["state"],
            effect=one["effect"] or "",
            recommend=one["recommend"] or "",
        )
        if outcome in _IN_USE:
            name = one["name"] if one["is_named"] else ""
            found.append(_Adopter(one["place"], name, one["context"], outcome))
    return found


_UNDER_WAY = frozenset({adopting.DECIDED, adopting.PLANNED, adopting.UNDER_WAY, adopting.UNCLEAR, ""})
_DID_NOT = frozenset({adopting.NOT_WORKING, adopting.STOPPED})
_IN_USE = _UNDER_WAY | _DID_NOT | {adopting.WORKING, adopting.MIXED}


def _card(lesson: Row, *, home: Place | None, closeness: Closeness | None) -> ResultCard:
    took_up = _adopters(lesson)
    source = lesson.organisation__name or lesson.source_name
    told = lesson.problem_statement or lesson.not_so_good or lesson.good
    named = [(lesson.organisation_id, source), *((one.organisation_id, one.name) for one in took_up)]
    ours = home.id if home else 0
    ask = tuple(dict.fromkeys(name for number, name in named if name and number and number != ours))
    return ResultCard(
        id=lesson.pk,
        title=lesson.title,
        kind=lesson.kind,
        kind_words=_KINDS[lesson.kind],
        problem=told,
        did=lesson.what_we_did or lesson.next_time or (lesson.good if lesson.good != told else ""),
        place=source,
        locality=lesson.locality__name or "",
        setting=_SETTINGS.get(lesson.care_setting, ""),
        known=_known(lesson, took_up),
        is_mixed=lesson.replication == grades.MIXED,
        is_challenged=lesson.stage == stages.UNDER_CHALLENGE,
        outcomes=_outcomes(took_up),
        alike=_alike(lesson, took_up, home),
        is_ours=bool(ours) and lesson.organisation_id == ours,
        ask=ask[:MOST_NAMES],
        more_to_ask=max(0, len(ask) - MOST_NAMES),
        closeness=closeness,
        close_words=_close_words(lesson.kind, closeness),
    )


def _known(lesson: Row, adopters: list[_Adopter]) -> str:
    counts = _outcomes(adopters)
    of = (counts.did_not, counts.told) if counts.told else None
    return grades.words(lesson.strength, lesson.replication, of=of)


def _outcomes(adopters: list[_Adopter]) -> Outcomes:
    counted = Counter(one.outcome for one in adopters)
    return Outcomes(
        worked=counted[adopting.WORKING],
        in_part=counted[adopting.MIXED],
        did_not=sum(counted[outcome] for outcome in _DID_NOT),
        under_way=sum(counted[outcome] for outcome in _UNDER_WAY),
    )


def _alike(lesson: Row, adopters: list[_Adopter], home: Place | None) -> Alike | None:
    """The likest place among the source and those it worked in; None where nothing can be compared."""
    if home is None:
        return None
    source = lesson.organisation__name or ""
    places = [(lesson.organisation_id, source, lesson.context, True)]
    places += [
        (one.organisation_id, one.name, one.context, False)
        for one in adopters
        if one.outcome == adopting.WORKING
    ]
    others = [
        (people.context_likeness(home.context, context), name, context, is_source)
        for number, name, context, is_source in places
        if number != home.id and any(home.context.get(facet) for facet in context)
    ]
    if not others:
        return None
    likeness, name, context, is_source = max(others, key=lambda place: place[0])
    return Alike(
        name=name,
        is_like=likeness >= ALIKE_FROM,
        common=tuple(people.context_alike(home.context, context)[:MOST_COMMON]),
        is_source=is_source,
    )


def _close_words(kind: str, closeness: Closeness | None) -> str:
    if closeness is None or closeness is Closeness.FAR:
        return ""
    if closeness is Closeness.SOLVED:
        return NOT_SOLVED.get(Lesson.Kind(kind), closeness.words)
    return closeness.words
