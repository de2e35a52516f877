"""One place's own effect, as it comes into a pool."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

RATIO, POINTS, UNITS = "ratio", "points", "units"
UP, DOWN = "UP", "DOWN"
AS_IT_IS = "REPLICATE"
FEWEST = 3  # places, in all and in each group that is shown on its own
NORMAL_95 = 1.959964


@dataclass(frozen=True, slots=True)
class Place:
    """One place's own effect.

    Attributes:
        mode: how it took the lesson up. context: its setting, facet by facet.
        counted: what one of them is called there; `is_named`: whether others may read that.
        lasting: whether it is still there later: "held", "less", "faded", "unclear", or "" for not known.
    """

    adoption_id: int
    locality: int
    mode: str
    scale: str
    wanted: str
    size: float
    std_error: float
    context: Mapping[str, str] = field(default_factory=dict)
    counted: str = ""
    is_named: bool = True
    lasting: str = ""

    @property
    def kind(self) -> tuple[str, str, str]:
        """Effects of one kind can be put together. Scores are on one scale only where they are one score."""
        return (
            self.scale,
            self.wanted,
            " ".join(self.counted.casefold().split()) if self.scale == UNITS else "",
        )

    @property
    def is_better(self) -> bool:
        return is_wanted(self.size, self.wanted)

    @property
    def is_surely_worse(self) -> bool:
        """All of its interval lies on the side that is not wanted."""
        return not self.is_better and abs(self.size) > NORMAL_95 * self.std_error


def is_wanted(size: float, wanted: str) -> bool:
    """Whether an effect points the way that is wanted; none at all points nowhere."""
    return size < 0 if wanted == DOWN else size > 0


def columns(used: Sequence[Place]) -> tuple[list[float], list[float]]:
    """Sizes and variances."""
    return [place.size for place in used], [place.std_error**2 for place in used]
