"""Which numbers are too small to be shown: a few searches, notes or adoptions in a place point at people."""

FEWEST = 5


def enough(count: int) -> int | None:
    """The number, or None where there are too few to say."""
    return count if count >= FEWEST else None


def is_too_few(count: float) -> bool:
    """Whether there are some, and too few to say how many. None at all points at nobody."""
    return 0 < count < FEWEST
