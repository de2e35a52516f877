"""Finding what is known already: by what somebody wants to solve, or by looking around."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypedDict

from django.db.models import F

from learnonce.base.actors import Actor
from learnonce.base.screening.identifiers import Severity
from learnonce.base.screening.reading import look_for
from learnonce.lessons.calc import findable, ranking
from learnonce.lessons.calc.findable import Narrowing
from learnonce.lessons.models import Lesson, Topic
from learnonce.lessons.queries.result_cards import ResultCard, cards_of
from learnonce.lessons.queries.result_rows import ON_A_CARD, rows_of, with_adopters
from learnonce.matching import queries as matching
from learnonce.matching.queries import Closeness, Like
from learnonce.people import queries as people
from learnonce.people.queries import Home

PAGE = 10  # cards
MOST_FOUND = 50  # answers to one question, ranked; who wants more narrows it down
# Of what is far in meaning, only what shares words or sense enough to be worth a look is shown, below
# the line that says nobody has written about it. Our own caution, tried on short questions.
WORTH_A_LOOK = 0.25  # score
MOST_FAR = 5
MOST_CHARACTERS = 4_000  # of a question


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a list can be narrowed to."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """One thing the list is narrowed to now: of which facet, and in words."""

    facet: str
    words: str


@dataclass(frozen=True, slots=True)
class Found:
    """What the page of answers shows.

    Args:
        cards: what is close, best first; without a question the newest.
        far: what is not close, below a line that says so.
        best: the closest answer's cosine, None when there is none; for counting, never shown.
        is_answered: something is at least loosely related.
        pointed: why the question was not looked up: it holds what may be a patient's number.
    """

    text: str
    narrowing: Narrowing
    cards: list[ResultCard] = field(default_factory=list)
    far: list[ResultCard] = field(default_factory=list)
    number: int = 1
    has_more: bool = False
    best: float | None = None
    is_answered: bool = True
    pointed: tuple[str, ...] = ()
    choices: dict[str, list[Choice]] = field(default_factory=dict)
    chosen: list[Chosen] = field(default_factory=list)


def find(*, actor: Actor, text: str, narrowing: Narrowing, page: int = 1, sort: str = "") -> Found:
    """Lessons the actor may see that answer a question, or all of them when nothing is asked.

    Everything shown, choices included, comes from lessons the actor may see. At most six queries.

    Args:
        actor: who asks; nobody sees what is public.
        text: what they are trying to solve; empty for looking around.
        narrowing: kinds, topics and so on to keep to.
        page: from 1.
        sort: without a question, "confirmed" puts first what was confirmed last; otherwise the newest.
    """
    text = text.strip()[:MOST_CHARACTERS]
    if pointed := look_for(Severity.REFUSE, text).advice:
        return Found(text=text, narrowing=narrowing, pointed=tuple(pointed))
    home = people.home(actor=actor)
    if text:
        return _answers(actor, text, narrowing, page, home)
    return _around(actor, narrowing, page, sort, home)


def _answers(actor: Actor, text: str, narrowing: Narrowing, page: int, home: Home | None) -> Found:
    likes = matching.similar_to(
        text, tokens=actor.tokens, kinds=("lesson",), limit=MOST_FOUND, tags=narrowing.tags()
    )
    mine = home.place.context if home else {}
    ranked = sorted(likes, key=lambda like: (-_order(like, mine), like.object_id))
    close = [like for like in ranked if like.closeness is not Closeness.FAR]
    far = [like for like in ranked if like.closeness is Closeness.FAR and like.score >= WORTH_A_LOOK]
    start = (page - 1) * PAGE
    has_more = len(close) > start + PAGE
    shown = close[start : start + PAGE] + ([] if has_more else far[:MOST_FAR])
    cards = cards_of(
        rows_of(actor, [like.object_id for like in shown]),
        home=home.place if home else None,
        closeness={like.object_id: like.closeness for like in shown},
    )
    topics = {key: name for like in ranked for key, name in findable.topics_in(like.tags).items()}
    return Found(
        text=text,
        narrowing=narrowing,
        cards=[card for card in cards if card.closeness is not Closeness.FAR],
        far=[card for card in cards if card.closeness is Closeness.FAR],
        number=page,
        has_more=has_more,
        best=max((like.cosine for like in ranked if like.cosine is not None), default=None),
        is_answered=bool(close),
        **_facets(narrowing, topics=topics, home=home),
    )


def _order(like: Like, mine: Mapping[str, str]) -> float:
    facts = findable.facts_in(like.tags)
    return ranking.order(
        like.score,
        likeness=people.context_likeness(mine, facts.context),
        strength=facts.strength,
        replication=facts.replication,
    )


def _around(actor: Actor, narrowing: Narrowing, page: int, sort: str, home: Home | None) -> Found:
    rows = Lesson.objects.visible_to(actor).findable()
    if narrowing.kind:
        rows = rows.filter(kind=narrowing.kind)
    if narrowing.setting:
        rows = rows.filter(care_setting=narrowing.setting)
    if narrowing.topic:
        rows = rows.filter(topics__key=narrowing.topic)
    if narrowing.place:
        rows = rows.filter(locality__path__contains=[int(narrowing.place)])
    if narrowing.known == findable.MEASURED:
        rows = rows.filter(strength__gte=findable.FROM_STRENGTH)
    elif narrowing.known:
        rows = rows.filter(replication__in=findable.REPLICATIONS[narrowing.known])
    newest = F("last_confirmed_at").desc(nulls_last=True) if sort == "confirmed" else F("published_at").desc()
    start = (page - 1) * PAGE
    rows = rows.order_by(newest, "-published_at", "-pk")[start : start + PAGE + 1]
    found = list(with_adopters(rows, sorted(actor.tokens)).values_list(*ON_A_CARD, named=True))
    topics = dict(Topic.objects.order_by("name").values_list("key", "name"))
    return Found(
        text="",
        narrowing=narrowing,
        cards=cards_of(found[:PAGE], home=home.place if home else None),
        number=page,
        has_more=len(found) > PAGE,
        **_facets(narrowing, topics=topics, home=home),
    )


class _Facets(TypedDict):
    choices: dict[str, list[Choice]]
    chosen: list[Chosen]


def _facets(narrowing: Narrowing, *, topics: Mapping[str, str], home: Home | None) -> _Facets:
    """What can be chosen, and what is chosen now, in words."""
    around = home.around if home else people.wide_localities()
    choices = {
        "topic": [Choice(key, name) for key, name in sorted(topics.items(), key=lambda item: item[1])],
        "kind": [Choice(value, str(words)) for value, words in Lesson.Kind.choices],
        "known": [Choice(value, words) for value, words in findable.EVIDENCE.items()],
        "setting": [Choice(value, str(words)) for value, words in Lesson.Setting.choices],
        "place": [Choice(str(number), name) for number, name in around],
    }
    chosen = []
    for facet, value in narrowing.chosen().items():
        words = next((choice.words for choice in choices[facet] if choice.value == value), "")
        if not words:
            words = _words_of(facet, value)
            choices[facet].append(Choice(value, words))
        chosen.append(Chosen(facet=facet, words=words))
    return {"choices": choices, "chosen": chosen}


def _words_of(facet: str, value: str) -> str:
    """Words for a choice an old or a friend's link holds and this reader's list does not."""
    if facet == "topic":
        return Topic.objects.filter(key=value).values_list("name", flat=True).first() or value
    if facet == "place":
        return people.places_of_localities([int(value)]).get(int(value), "Another place")
    return value
