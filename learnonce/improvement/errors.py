"""What can be refused in this room. The texts may be shown to a person."""

from collections.abc import Mapping

from learnonce.base.screening.reading import Reading


class NotAllowed(Exception):  # noqa: N818  reads as the refusal it is
    """The actor may not do this."""


class NotReady(Exception):  # noqa: N818
    """It cannot be done as things stand; the text says what is missing."""


class Met(NotReady):
    """Somebody else saved the same meanwhile; nothing was overwritten. `theirs`: what is there, by field."""

    def __init__(
        self,
        theirs: Mapping[str, object],
        words: str = "Somebody changed this while you were writing. Nothing is lost: both stand here.",
    ) -> None:
        super().__init__(words)
        self.theirs = theirs


class HeldBack(NotReady):
    """The text may tell who somebody is. Nothing was stored; `reading` says what was seen."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.advice[0])
        self.reading = reading


class Changed(NotReady):
    """Somebody else saved it meanwhile; nothing was overwritten. `theirs`, `version`: what stands now."""

    def __init__(self, message: str, *, theirs: str, version: int) -> None:
        super().__init__(message)
        self.theirs, self.version = theirs, version
