"""The register: who is doing what, where, since when; take-ups of lessons stand in it by themselves."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.db.models import BooleanField, Case, DateTimeField, F, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Coalesce, TruncDate

from learnonce.base.actors import Actor
from learnonce.base.pagination import PER_PAGE, Page
from learnonce.improvement.calc import stages
from learnonce.improvement.models import Initiative
from learnonce.lessons import queries as lessons
from learnonce.people import queries as people

MOST_EXPORTED = 5_000  # lines of one file
TAKE_UP = "take-up"
INITIATIVE = "initiative"
# How far along a take-up is, in the words of the register. Whether it works is said on its lesson.
_STAGE_OF_TAKE_UP = {
    "DECIDED": stages.PLANNING,
    "PLANNED": stages.PLANNING,
    "UNDER_WAY": stages.TRYING,
    "STOPPED": stages.STOPPED,
}
_COLUMNS = (
    *("of", "pk", "what", "stage", "stage_since", "began_on", "organisation_id", "at_locality"),
    *("place_name", "is_brought", "confirmed_at"),
)


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What a reader narrowed the register to; empty means everything. `place` is the number of a locality."""

    place: str = ""
    topic: str = ""
    stage: str = ""

    @classmethod
    def read(cls, given: Mapping[str, str]) -> "Narrowing":
        """From an address. What cannot be a choice is left out."""
        place, stage = given.get("place", ""), given.get("stage", "")
        topic = given.get("topic", "")[:40]
        is_place = place.isascii() and place.isdecimal() and len(place) < 10  # noqa: PLR2004  fits its column
        return cls(
            place=place if is_place else "",
            topic=topic if topic.isprintable() else "",
            stage=stage if stage in stages.LABELS else "",
        )

    def chosen(self) -> dict[str, str]:
        named = {"place": self.place, "topic": self.topic, "stage": self.stage}
        return {name: value for name, value in named.items() if value}


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of work. `since` is when it came to this stage; `is_stale`: nobody has said so for long."""

    of: str
    id: int
    what: str
    stage: str
    stage_words: str
    look: str
    place: str
    locality: str
    began_on: date | None
    since: datetime
    is_brought: bool
    is_stale: bool
    close_words: str = ""

    @property
    def is_take_up(self) -> bool:
        return self.of == TAKE_UP


@dataclass(frozen=True, slots=True)
class Register:
    """One page of it, and what it can be narrowed to: (value, words) for each."""

    page: Page[Line]
    narrowing: Narrowing
    choices: dict[str, list[tuple[str, str]]] = field(default_factory=dict)


def register(*, actor: Actor, narrowing: Narrowing, page: int = 1, at: datetime) -> Register:
    """What the actor may see of it, what moved last first. At most five queries."""
    page = max(1, page)
    start = (page - 1) * PER_PAGE
    rows = _rows(actor, narrowing)[start : start + PER_PAGE + 1]
    found = lines_of(list(rows), at=at)
    return Register(
        page=Page(items=found[:PER_PAGE], number=page, has_more=len(found) > PER_PAGE),
        narrowing=narrowing,
        choices=_choices(actor, narrowing),
    )


def exported(*, actor: Actor, narrowing: Narrowing, at: datetime) -> list[Line]:
    """The same without pages, for a file. Three queries."""
    return lines_of(list(_rows(actor, narrowing)[:MOST_EXPORTED]), at=at)


def _rows(actor: Actor, narrowing: Narrowing) -> "QuerySet[Any, Any]":  # Any: tuples of _COLUMNS
    ours = own_rows(Initiative.objects.visible_to(actor))
    theirs = lessons.take_up_rows(actor=actor).annotate(
        of=Value(TAKE_UP),
        what=F("lesson__title"),
        stage=Case(
            *(When(state=state, then=Value(stage)) for state, stage in _STAGE_OF_TAKE_UP.items()),
            default=Value(stages.RUNNING),
        ),
        stage_since=Coalesce("stopped_at", "begun_at", "decided_at", "started_at"),
        began_on=TruncDate("begun_at"),
        at_locality=F("organisation__locality_id"),
        place_name=Value(""),
        is_brought=Value(value=False, output_field=BooleanField()),
        confirmed_at=Cast(Value(None), DateTimeField()),
    )
    if narrowing.stage:
        ours, theirs = ours.filter(stage=narrowing.stage), theirs.filter(stage=narrowing.stage)
    if narrowing.topic:
        ours = ours.filter(topics__contains=[narrowing.topic])
        theirs = theirs.filter(lesson__topics__key=narrowing.topic)
    if narrowing.place:
        path = [int(narrowing.place)]
        ours = ours.filter(locality__path__contains=path)
        theirs = theirs.filter(organisation__locality__path__contains=path)
    both = ours.values_list(*_COLUMNS).union(theirs.values_list(*_COLUMNS), all=True)
    return both.order_by("-stage_since", "of", "-pk")


def own_rows(rows: "QuerySet[Initiative]") -> "QuerySet[Any, Any]":  # Any: with columns that are annotated
    """With the columns of a line under their names."""
    return rows.annotate(of=Value(INITIATIVE), at_locality=F("locality_id"))


def rows_of(rows: "QuerySet[Initiative]") -> list[tuple[Any, ...]]:
    """The same for initiatives alone."""
    return list(own_rows(rows).values_list(*_COLUMNS))


def lines_of(rows: Iterable[tuple[Any, ...]], *, at: datetime) -> list[Line]:
    """Lines of rows of _COLUMNS. Two queries, for the names of places."""
    read = [dict(zip(_COLUMNS, row, strict=True)) for row in rows]
    places = people.places(row["organisation_id"] for row in read if row["organisation_id"])
    localities = people.places_of_localities(row["at_locality"] for row in read)
    return [_line(row, places, localities, at) for row in read]


def _line(
    row: dict[str, Any], places: dict[int, people.Place], localities: dict[int, str], at: datetime
) -> Line:
    place = places.get(row["organisation_id"] or 0)
    locality = localities.get(row["at_locality"], "")
    told = row["confirmed_at"]
    return Line(
        of=row["of"],
        id=row["pk"],
        what=row["what"],
        stage=row["stage"],
        stage_words=stages.LABELS[row["stage"]],
        look=stages.LOOKS.get(row["stage"], "plain"),
        place=place.name if place else row["place_name"] or locality,
        locality=locality,
        began_on=row["began_on"],
        since=row["stage_since"],
        is_brought=row["is_brought"],
        is_stale=bool(told) and row["stage"] in stages.ALIVE and at - told > stages.STALE_AFTER,
    )


def _choices(actor: Actor, narrowing: Narrowing) -> dict[str, list[tuple[str, str]]]:
    home = people.home(actor=actor)
    around = list(home.around if home else people.wide_localities())
    if narrowing.place and int(narrowing.place) not in dict(around):
        around += list(people.places_of_localities([int(narrowing.place)]).items())
    return {
        "place": [(str(number), name) for number, name in around],
        "topic": [(topic.key, topic.name) for topic in lessons.topics(actor=actor)],
        "stage": list(stages.LABELS.items()),
    }


def visible(numbers: Iterable[int], actor: Actor) -> Q:
    """Those of these initiatives that the actor may see."""
    return Q(pk__in=list(numbers), audience__overlap=sorted(actor.tokens))
