"""What can be refused in this room. The texts may be shown to a person."""

from collections.abc import Mapping

from learnonce.base.screening.reading import Reading


class NotAllowed(Exception):  # noqa: N818  reads as the refusal it is
    """The actor may not do this."""


class NotReady(Exception):  # noqa: N818
    """It cannot be done as things stand; the text says what is missing."""


class Identifiable(NotReady):
    """The text may tell who somebody is. `found` maps fields to what was found; never log it."""

    def __init__(self, text: str, found: Mapping[str, Reading]) -> None:
        super().__init__(text)
        self.found = dict(found)


class Undecided(NotReady):
    """Something in the text was pointed at and nobody has decided about it; its page lets one do so."""


class Changed(Exception):  # noqa: N818
    """Somebody else changed it meanwhile; nothing was overwritten. `theirs` is what stands now."""

    def __init__(self, text: str, theirs: Mapping[str, object] | None = None) -> None:
        super().__init__(text)
        self.theirs = dict(theirs or {})


class Ended(NotReady):
    """What the letter's link led to is over; the text says what to do instead."""


class TooMany(NotReady):
    """More came than one person would send; the text says when to try again."""
