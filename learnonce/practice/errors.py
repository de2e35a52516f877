"""What can be refused in this room. The texts may be shown to a person."""

from learnonce.base.screening.reading import Reading


class NotAllowed(Exception):  # noqa: N818  reads as the refusal it is
    """The actor may not do this."""


class NotReady(Exception):  # noqa: N818
    """It cannot be done as things stand; the text says what is missing."""


class TooMany(Exception):  # noqa: N818
    """More came through the open link than a team would write."""


class LinkEnded(Exception):  # noqa: N818
    """The team has renewed its link, or there never was such a one."""


class HeldBack(Exception):  # noqa: N818
    """The text holds something to think about first. Nothing was stored; `reading` says what was seen."""

    def __init__(self, reading: Reading) -> None:
        super().__init__("Please look at what is marked before this is sent.")
        self.reading = reading
