"""How the table says what an address is for, and who gets in."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from django.urls import reverse

from tests.matrix import who
from tests.matrix.things import Thing
from tests.matrix.who import Who
from tests.matrix.world import World

type Rule = Who | Callable[[Thing], Who]
type Data = Mapping[str, object] | Callable[[Thing, World], Mapping[str, object]]

SIGN_IN, SEEN, REFUSED, MISSING = "asked to sign in", "let in", "refused", "told there is no such page"
NO_SUCH_NUMBER = 987_654_321
NO_SUCH_KEY = "no-such-key"


@dataclass(frozen=True, slots=True)
class Access:
    """Who gets in by one kind of request.

    Args:
        may: those who are let in.
        knows: those who may know that it is there; they are refused (403). Everyone else gets the same
            answer as for something that does not exist (404).
        login: whether those who are signed out are asked to sign in, whatever is there.
        ok: what they get who are let in.
        no: other statuses that refuse, such as 422 where a form does not offer what was sent.
    """

    may: Rule = who.SIGNED_IN
    knows: Rule = who.NO_ONE
    login: bool = True
    ok: frozenset[int] = frozenset({200})
    no: frozenset[int] = frozenset()

    def expected(self, kind: str, thing: Thing) -> str:
        if kind == who.NOBODY and self.login:
            return SIGN_IN
        if kind in _who(self.may, thing):
            return SEEN
        return REFUSED if kind in _who(self.knows, thing) else MISSING


def _who(rule: Rule, thing: Thing) -> Who:
    return rule(thing) if callable(rule) else rule


@dataclass(frozen=True, slots=True)
class Case:
    """One address made of one object. `missing` are its arguments made of an object that is not there."""

    thing: Thing
    arguments: Mapping[str, object]
    missing: Mapping[str, object] | None = None
    # Words let through because whoever has this address holds a key.
    opened: frozenset[str] = frozenset()
    # Whether refusals are tried on it; if not it is there only to show that somebody gets through.
    is_sample: bool = True


PAGE = Case(Thing(kind="page", name="of its own", pk=0), {})


@dataclass(frozen=True, slots=True)
class Route:
    """One named address.

    Args:
        name: as `reverse` takes it.
        cases: its addresses, made from the world; `over(...)` makes them of every object of a kind.
        get: who may read it; None when it is not to be read (405).
        post: who may send to it; None when nothing is sent to it (405, or the page again).
        data: what to send, so complete that only the right to do it can be missing.
        query: what to ask with when reading, such as "?text=calls".
        hidden: words that stay hidden here even from some who may read them elsewhere.
        reading_changes: why reading it may change a row.
        needs_no_form_key: why it takes what no form of ours sent.
    """

    name: str
    cases: Callable[[World], Iterable[Case]] = lambda _world: [PAGE]
    get: Access | None = Access()
    post: Access | None = None
    data: Data = field(default_factory=dict)
    query: str = ""
    hidden: Callable[[World], Mapping[str, Who]] = lambda _world: {}
    reading_changes: str = ""
    needs_no_form_key: str = ""

    def address(self, arguments: Mapping[str, object]) -> str:
        return reverse(self.name, kwargs=dict(arguments)) + self.query

    def data_for(self, thing: Thing, world: World) -> dict[str, object]:
        return dict(self.data(thing, world) if callable(self.data) else self.data)

    def samples(self, world: World) -> list[Case]:
        return [case for case in self.cases(world) if case.is_sample]

    def __str__(self) -> str:
        return self.name


ALL, SOME, FEW = "all", "some", "few"


def over(kind: str, argument: str, *, tried: str = ALL, **fixed: object) -> Callable[[World], Iterable[Case]]:
    """A case for every object of a kind: its number goes where the address says `argument`.

    `tried` SOME or FEW tries refusals only over those that differ in who may do what: enough for routes
    that show little of the object.
    """

    def cases(world: World) -> list[Case]:
        samples = {thing.pk for thing in world.samples(kind, tried)}
        return [
            Case(
                thing,
                {argument: thing.pk, **fixed},
                {argument: NO_SUCH_NUMBER, **fixed},
                is_sample=thing.pk in samples,
            )
            for thing in world.all(kind)
        ]

    return cases


def by_key(kind: str, argument: str = "key") -> Callable[[World], Iterable[Case]]:
    """A case for every object of a kind that has a key. Whoever holds the key may read what it opens."""

    def cases(world: World) -> list[Case]:
        return [
            Case(
                thing,
                {argument: thing.facts["key"]},
                {argument: NO_SUCH_KEY},
                opened=frozenset(thing.facts.get("words", ())) | {str(thing.facts.get("word", ""))},
            )
            for thing in world.all(kind)
            if thing.facts["key"]
        ]

    return cases
