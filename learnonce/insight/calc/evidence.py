"""Whether the effects of several places may be pooled, and what they are together.

Effects are only put together when they are of one scale and wanted in one direction, from three places or
more that are not all of one locality. Places that stopped, or did worse, are in it like all others.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from learnonce.insight.calc import pooling

UNITS = "units"
DOWN = "DOWN"
AS_IT_IS = "REPLICATE"
FEWEST = 3  # places, in all and in each group that is shown on its own
MANY = 5  # places from which something is said about a new one
NORMAL_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Place:
    """One place's own effect. `mode` how it took the lesson up; `context` its setting, facet by facet."""

    adoption_id: int
    locality: int
    mode: str
    scale: str
    wanted: str
    size: float
    std_error: float
    context: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_better(self) -> bool:
        return (self.size < 0) == (self.wanted == DOWN)

    @property
    def is_surely_worse(self) -> bool:
        """All of its interval lies on the side that is not wanted."""
        return not self.is_better and abs(self.size) > NORMAL_95 * self.std_error


@dataclass(frozen=True, slots=True)
class Pooled:
    """What some places show together, on the scale of their effects.

    Attributes:
        lower, upper: where the average lies (95 %, Hartung-Knapp, never narrower than the plain one).
        new_lower, new_upper: what to expect in a new place; None for fewer than five places.
        differs: share of the spread that is not chance (I², 0 to 1).
        hangs_on_one: with one place left out the average points the other way.
    """

    places: int
    estimate: float
    lower: float
    upper: float
    new_lower: float | None
    new_upper: float | None
    differs: float
    hangs_on_one: bool


@dataclass(frozen=True, slots=True)
class Group:
    """Places of one kind, pooled on their own; `called` is a code: a mode, or "facet=code"."""

    called: str
    places: int
    estimate: float
    lower: float
    upper: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """All that is known about a lesson's effect.

    Attributes:
        refused: why nothing was pooled, in words; "" when it was.
        used: adoptions that are in the pool. left_out: how many have an effect of another kind.
        better, worse: places on the side wanted; places wholly on the other side.
        as_it_is: how places that took it as it is fared against those that changed it: "better",
            "worse", "same" (no more than chance) or "" where too few did either.
    """

    refused: str
    scale: str = ""
    wanted: str = ""
    pooled: Pooled | None = None
    used: tuple[int, ...] = ()
    left_out: int = 0
    better: int = 0
    worse: int = 0
    by_mode: tuple[Group, ...] = ()
    by_context: tuple[Group, ...] = ()
    as_it_is: str = ""


def judge(places: Sequence[Place]) -> Evidence:
    """Pool what may be pooled, or say why not. The order of the places makes no difference."""
    if not places:
        return Evidence(refused="No place has shared an effect of its own yet.")
    kinds = Counter((place.scale, place.wanted) for place in places)
    (scale, wanted), number = max(kinds.items(), key=lambda kind: (kind[1], kind[0]))
    used = [place for place in places if (place.scale, place.wanted) == (scale, wanted)]
    left_out = len(places) - number
    if refused := _refusal(used, left_out):
        return Evidence(refused=refused, left_out=left_out)
    return Evidence(
        refused="",
        scale=scale,
        wanted=wanted,
        pooled=_pool(used),
        used=tuple(place.adoption_id for place in used),
        left_out=left_out,
        better=sum(place.is_better for place in used),
        worse=sum(place.is_surely_worse for place in used),
        by_mode=_groups(used, lambda place: [place.mode] if place.mode else []),
        by_context=_groups(used, lambda place: [f"{facet}={code}" for facet, code in place.context.items()]),
        as_it_is=_as_it_is(used),
    )


def _refusal(used: Sequence[Place], left_out: int) -> str:
    if len(used) < FEWEST:
        if len(used) + left_out >= FEWEST:
            return f"The places counted different kinds of things: fewer than {FEWEST} can be put together."
        have = "only 1 has" if len(used) + left_out == 1 else f"only {len(used) + left_out} have"
        return f"An average needs {FEWEST} places that share an effect of their own; {have} so far."
    if used[0].scale == UNITS:
        return "The places counted in units of their own, which cannot be put together."
    if len({place.locality for place in used}) == 1:
        return "All of these places are in one locality, so they do not tell about others."
    return ""


def _pool(used: Sequence[Place]) -> Pooled:
    sizes, variances = _columns(used)
    found = pooling.pool(sizes, variances, test=pooling.ADHOC)
    without = pooling.leave_one_out(sizes, variances)
    new = found.prediction_t if len(used) >= MANY else None
    return Pooled(
        places=len(used),
        estimate=found.estimate,
        lower=found.interval.lower,
        upper=found.interval.upper,
        new_lower=new.lower if new else None,
        new_upper=new.upper if new else None,
        differs=found.i2_percent / 100,
        hangs_on_one=min(without) < 0 < max(without),
    )


def _columns(used: Sequence[Place]) -> tuple[list[float], list[float]]:
    return [place.size for place in used], [place.std_error**2 for place in used]


def _groups(used: Sequence[Place], kinds_of: Callable[[Place], Iterable[str]]) -> tuple[Group, ...]:
    """Each kind of place of which there are enough, where there are others to set beside it."""
    members: dict[str, list[Place]] = {}
    for place in used:
        for kind in kinds_of(place):
            members.setdefault(kind, []).append(place)
    return tuple(
        _group(kind, each) for kind, each in sorted(members.items()) if FEWEST <= len(each) < len(used)
    )


def _group(kind: str, members: Sequence[Place]) -> Group:
    found = pooling.pool(*_columns(members), test=pooling.ADHOC)
    return Group(kind, len(members), found.estimate, found.interval.lower, found.interval.upper)


def _as_it_is(used: Sequence[Place]) -> str:
    """Whether taking it as it is and changing it differ by more than chance."""
    known = [place for place in used if place.mode]
    plain = [float(place.mode == AS_IT_IS) for place in known]
    if min(sum(plain), len(plain) - sum(plain)) < FEWEST:
        return ""
    found = pooling.compare(*_columns(known), plain, test=pooling.ADHOC)
    if found.lower[1] <= 0 <= found.upper[1]:
        return "same"
    return "better" if (found.coefficients[1] < 0) == (known[0].wanted == DOWN) else "worse"
