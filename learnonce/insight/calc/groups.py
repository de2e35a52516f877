"""Places of one kind held against the others: how they took a lesson up, and what their setting is like.

A kind is looked at where there are three places of it or more. With ten facets of a setting there are many
kinds, and among many one looks odd by chance: so a kind is only called odd when it stays so after the line is
drawn stricter by the number of kinds looked at (Bonferroni). How seldom that is wrong: docs/numbers.md.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from learnonce.insight.calc import pooling
from learnonce.insight.calc.places import AS_IT_IS, FEWEST, Place, columns, is_wanted

WRONG_AT_MOST = 0.05  # of lessons where no kind of place differs, that any is called odd


@dataclass(frozen=True, slots=True)
class Group:
    """Places of one kind, pooled on their own; `called` is a code: a mode, or "facet=code"."""

    called: str
    places: int
    estimate: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class Odd:
    """A kind of place in which it surely did worse.

    Attributes:
        is_harm: it made things worse there; otherwise it only did less than elsewhere.
        lower, upper: where the average of this kind lies, drawn as strictly as the line.
        elsewhere: the average of the others.
    """

    called: str
    places: int
    is_harm: bool
    estimate: float
    lower: float
    upper: float
    elsewhere: float


def by_mode(used: Sequence[Place]) -> tuple[Group, ...]:
    return _groups(used, lambda place: [place.mode] if place.mode else [])


def by_context(used: Sequence[Place]) -> tuple[Group, ...]:
    return _groups(used, _facets)


def as_it_is(used: Sequence[Place]) -> str:
    """Whether taking it as it is and changing it differ by more than chance; see Evidence.as_it_is."""
    known = [place for place in used if place.mode]
    plain = [float(place.mode == AS_IT_IS) for place in known]
    if min(sum(plain), len(plain) - sum(plain)) < FEWEST:
        return ""
    found = pooling.compare(*columns(known), plain, test=pooling.ADHOC)
    if found.lower[1] <= 0 <= found.upper[1]:
        return "same"
    return "better" if is_wanted(found.coefficients[1], known[0].wanted) else "worse"


def odd(used: Sequence[Place]) -> tuple[Odd, ...]:
    """Kinds of setting in which it surely did worse than elsewhere, or harm; most places first."""
    members = {
        kind: each
        for kind, each in _members(used, _facets).items()
        if len(each) >= FEWEST and len(used) - len(each) >= FEWEST
    }
    if not members:
        return ()
    level = 1 - WRONG_AT_MOST / (2 * len(members))  # two questions about each
    found = [_odd(kind, each, used, level) for kind, each in sorted(members.items())]
    return tuple(sorted((one for one in found if one), key=lambda one: (-one.places, one.called)))


def _odd(kind: str, members: Sequence[Place], used: Sequence[Place], level: float) -> Odd | None:
    here = pooling.pool(*columns(members), test=pooling.ADHOC, level=level)
    inside = {place.adoption_id for place in members}
    moderator = [float(place.adoption_id in inside) for place in used]
    beside = pooling.compare(*columns(used), moderator, test=pooling.ADHOC, level=level)
    wanted = used[0].wanted
    is_harm = _is_wrong(here.interval.lower, here.interval.upper, wanted)
    does_less = _is_wrong(float(beside.lower[1]), float(beside.upper[1]), wanted)
    elsewhere = float(beside.coefficients[0])
    # Where it harms elsewhere, too, it is the lesson and not the place: the average says so already.
    if not does_less and not (is_harm and is_wanted(elsewhere, wanted)):
        return None
    return Odd(
        called=kind,
        places=len(members),
        is_harm=is_harm,
        estimate=here.estimate,
        lower=here.interval.lower,
        upper=here.interval.upper,
        elsewhere=elsewhere,
    )


def _is_wrong(lower: float, upper: float, wanted: str) -> bool:
    """Whether all of an interval lies on the side that is not wanted."""
    return not lower <= 0 <= upper and not is_wanted(lower, wanted)


def _facets(place: Place) -> list[str]:
    return [f"{facet}={code}" for facet, code in place.context.items() if code]


def _members(used: Sequence[Place], kinds_of: Callable[[Place], Iterable[str]]) -> dict[str, list[Place]]:
    members: dict[str, list[Place]] = {}
    for place in used:
        for kind in kinds_of(place):
            members.setdefault(kind, []).append(place)
    return members


def _groups(used: Sequence[Place], kinds_of: Callable[[Place], Iterable[str]]) -> tuple[Group, ...]:
    """Each kind of place of which there are enough, where there are others to set beside it."""
    return tuple(
        _group(kind, each)
        for kind, each in sorted(_members(used, kinds_of).items())
        if FEWEST <= len(each) < len(used)
    )


def _group(kind: str, members: Sequence[Place]) -> Group:
    found = pooling.pool(*columns(members), test=pooling.ADHOC)
    return Group(kind, len(members), found.estimate, found.interval.lower, found.interval.upper)
