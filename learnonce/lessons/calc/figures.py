"""Figures of the learning loop, and when they are too small to be shown."""

from dataclasses import dataclass

from learnonce.base.small_numbers import FEWEST, enough


@dataclass(frozen=True, slots=True)
class Count:
    """A number of things; `shown` is None where there are too few to say."""

    shown: int | None

    @classmethod
    def of(cls, number: int) -> "Count":
        return cls(enough(number))

    @property
    def words(self) -> str:
        return "Fewer than 5" if self.shown is None else f"{self.shown:,}"


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole in per cent; None where the whole, the part or the rest is too small to say."""

    per_cent: int | None

    @classmethod
    def of(cls, part: int, whole: int) -> "Share":
        sure = whole >= FEWEST and all(side == 0 or side >= FEWEST for side in (part, whole - part))
        return cls(round(100 * part / whole) if sure else None)

    @property
    def words(self) -> str:
        return "Too few to say" if self.per_cent is None else f"{self.per_cent} %"


def days(seconds: float | None, *, of: int) -> str:
    """A middle time in words, over `of` cases: "12 days", "less than a day"; too few cases say nothing."""
    if seconds is None or of < FEWEST:
        return "Too few to say"
    whole = int(seconds // 86_400)
    if whole < 1:
        return "Less than a day"
    return "1 day" if whole == 1 else f"{whole:,} days"
