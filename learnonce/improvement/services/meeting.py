"""Two people at one thing at once: what the second did not see is shown to them, never overwritten."""

from collections.abc import Mapping

from learnonce.improvement.calc import marks
from learnonce.improvement.errors import Met


def must_have_seen(seen: str, stored: Mapping[str, object], wanted: Mapping[str, object]) -> None:
    """Raise Met when what is stored is neither what the writer saw nor what they want.

    Args:
        seen: calc.marks.mark of what stood there as the writer's page was made; empty asks for no check.
    """
    if seen and seen != marks.mark(stored) and dict(stored) != dict(wanted):
        raise Met(stored)
