"""The kinds of letters: each room declares its own from apps.ready()."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.urls import Resolver404, resolve

from learnonce.base.actors import Actor
from learnonce.people.calc.letters import Part

type Subject = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A letter about to be sent, as its kind wants to know it. `person_id` is None for an address alone."""

    person_id: int | None
    about: Mapping[str, object]
    at: datetime


@dataclass(frozen=True, slots=True)
class Content:
    """What a letter says. `reply_about` names what an answer to it is about, such as ("lesson", 7)."""

    subject: str
    parts: Sequence[Part]
    reply_about: Subject | None = None


@dataclass(frozen=True, slots=True)
class Kind:
    """What is special about letters of one kind.

    Args:
        compose: makes the content while sending, from numbers kept in `about`; None from it drops the letter.
            So a letter says what is true, and what its reader may see, at that moment. Without it the
            content is given when the letter is queued.
        may_repeat: whether to send again when it is not known whether the mail server took it. Else it
            counts as perhaps sent, and is left: twice is worse than a letter lost whose news is on a page.
        wanted: whether this person wants such letters now; asked while sending.
        stop: takes the person off such letters. With it they carry a link to stop them (RFC 8058).
        stop_words: what is stopped, as in "You get …", such as "the weekly letter".
    """

    name: str
    compose: Callable[[Outgoing], Content | None] | None = None
    may_repeat: bool = False
    wanted: Callable[[int], bool] | None = None
    stop: Callable[[int, datetime], None] | None = None
    stop_words: str = ""


_kinds: dict[str, Kind] = {}
_seeing: dict[str, Callable[[Collection[int], Actor], set[int]]] = {}
_answered: set[str] = set()


def declare(kind: Kind) -> None:
    _kinds[kind.name] = kind


def kind_called(name: str) -> Kind:
    """Raises ValueError for a kind that no room declared."""
    if name not in _kinds:
        raise ValueError(f"No room declared letters of the kind {name!r}; see letters.declare.")
    return _kinds[name]


def seen_by(argument: str, check: Callable[[Collection[int], Actor], set[int]]) -> None:
    """Say how to find out which pages with `argument` in their address, such as lesson_id, somebody may read.

    `check(numbers, actor)` answers with those of the numbers whose pages the actor may read now.
    """
    _seeing[argument] = check


def may_be_answered(kind: str) -> None:
    """Say that letters about one page with `kind`_id in its address can be answered by e-mail."""
    _answered.add(kind)


def answered_about(path: str) -> Subject | None:
    """What an answer to news of this page is about, such as ("lesson", 7); None where there can be none."""
    try:
        arguments = resolve(path.partition("?")[0].partition("#")[0]).kwargs
    except Resolver404:
        return None
    for kind in sorted(_answered):
        if f"{kind}_id" in arguments:
            return kind, arguments[f"{kind}_id"]
    return None


def readable(paths: Collection[str], actor: Actor) -> set[str]:
    """Those of our pages that the actor may read now. Pages nobody answers for are let through."""
    named: dict[str, dict[int, list[str]]] = {}
    found = set()
    for path in paths:
        asked = _asked_of(path)
        if asked is None:
            found.add(path)
        else:
            argument, number = asked
            named.setdefault(argument, {}).setdefault(number, []).append(path)
    for argument, by_number in named.items():
        for number in _seeing[argument](by_number.keys(), actor):
            found.update(by_number[number])
    return found


def _asked_of(path: str) -> tuple[str, int] | None:
    try:
        arguments = resolve(path.partition("?")[0].partition("#")[0]).kwargs
    except Resolver404:
        return None
    for argument, value in arguments.items():
        if argument in _seeing:
            return argument, value
    return None
