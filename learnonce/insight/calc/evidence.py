"""Whether the effects of several places may be pooled, and what they are together.

Effects are only put together when they are of one kind and wanted in one direction, from three places or more
that are not all of one locality. Ratios have no unit, so a count for each week and one for each month go
together; a ratio and a difference of shares do not, nor do two different scores. Places that stopped, or did
worse, are in it like all others.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from learnonce.insight.calc import groups, pooling
from learnonce.insight.calc.groups import Group, Odd
from learnonce.insight.calc.places import DOWN, FEWEST, POINTS, RATIO, UNITS, UP, Place, columns

MANY = 5  # places from which something is said about a new one
FADED = "faded"
_COUNTED = {RATIO: "how many or how much", POINTS: "a share of all", UNITS: "a score of its own"}

__all__ = ["DOWN", "UP", "Evidence", "Place", "Pooled", "judge"]


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
class Evidence:
    """All that is known about a lesson's effect.

    Attributes:
        refused: why nothing was pooled, in words; "" when it was.
        unit: of a score, where a named place says it; "" otherwise.
        used: adoptions that are in the pool. left_out: how many have an effect of another kind.
        better, worse: places on the side wanted; places wholly on the other side.
        faded: places in which it surely helped at first and is surely less now.
        silent: places that use it, or did, and share no effect; silent_bad: those of them where it did not
            work, or that stopped.
        names: under how many names the places count what went into the pool.
        modes: how many of them took it up in each way.
        as_it_is: how places that took it as it is fared against those that changed it: "better",
            "worse", "same" (no more than chance) or "" where too few did either.
        odd: kinds of place in which it surely did worse.
    """

    refused: str
    scale: str = ""
    wanted: str = ""
    unit: str = ""
    pooled: Pooled | None = None
    used: tuple[int, ...] = ()
    left_out: int = 0
    better: int = 0
    worse: int = 0
    faded: int = 0
    names: int = 0
    silent: int = 0
    silent_bad: int = 0
    modes: tuple[tuple[str, int], ...] = ()
    by_mode: tuple[Group, ...] = ()
    by_context: tuple[Group, ...] = ()
    as_it_is: str = ""
    odd: tuple[Odd, ...] = ()


def judge(places: Sequence[Place], *, silent: int = 0, silent_bad: int = 0) -> Evidence:
    """Pool what may be pooled, or say why not. The order of the places makes no difference.

    Args: silent, silent_bad: see Evidence; they cannot be in the average, and its words count them.
    """
    if not places:
        return Evidence(
            refused="No place has shared an effect of its own yet.", silent=silent, silent_bad=silent_bad
        )
    places = sorted(places, key=lambda place: place.adoption_id)
    kinds = Counter(place.kind for place in places)
    kind, number = max(kinds.items(), key=lambda one: (one[1], one[0]))
    used = [place for place in places if place.kind == kind]
    left_out = len(places) - number
    if refused := _refusal(used, places):
        return Evidence(refused=refused, left_out=left_out, silent=silent, silent_bad=silent_bad)
    scale, wanted, unit = kind
    return Evidence(
        refused="",
        scale=scale,
        wanted=wanted,
        unit=unit if any(place.is_named for place in used) else "",
        pooled=_pool(used),
        used=tuple(place.adoption_id for place in used),
        left_out=left_out,
        better=sum(place.is_better for place in used),
        worse=sum(place.is_surely_worse for place in used),
        faded=sum(place.lasting == FADED for place in used),
        names=len({place.counted.casefold() for place in used}),
        silent=silent,
        silent_bad=silent_bad,
        modes=tuple(sorted(Counter(place.mode for place in used if place.mode).items())),
        by_mode=groups.by_mode(used),
        by_context=groups.by_context(used),
        as_it_is=groups.as_it_is(used),
        odd=groups.odd(used),
    )


def _refusal(used: Sequence[Place], places: Sequence[Place]) -> str:
    if len(places) < FEWEST:
        have = "only 1 has" if len(places) == 1 else f"only {len(places)} have"
        return f"An average needs {FEWEST} places that share an effect of their own; {have} so far."
    if len(used) < FEWEST:
        return f"{_kinds_apart(places)} Fewer than {FEWEST} are of one kind."
    if len({place.locality for place in used}) == 1:
        return "All of these places are in one locality, so they do not tell about others."
    return ""


def _kinds_apart(places: Sequence[Place]) -> str:
    """What keeps them apart, in words."""
    scales = Counter(place.scale for place in places)
    if len(scales) > 1:
        parts = [f"{number} counted {_COUNTED[scale]}" for scale, number in sorted(scales.items())]
        return (
            f"The places counted different kinds of things, which cannot be put together: {', '.join(parts)}."
        )
    if len({place.wanted for place in places}) > 1:
        less = sum(place.wanted == DOWN for place in places)
        return (
            "The places counted different kinds of things, which cannot be put together: "
            f"{less} of {len(places)} want less of what they count, the others more."
        )
    return "The places counted scores of their own, which cannot be put together."


def _pool(used: Sequence[Place]) -> Pooled:
    sizes, variances = columns(used)
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
