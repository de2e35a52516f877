"""What can be refused in this room. The texts may be shown to a person."""

from learnonce.base.screening.reading import Reading


class NotReady(Exception):  # noqa: N818
    """It cannot be done as things stand; the text says what is missing."""


class HeldBack(NotReady):
    """The text holds something to think about first; `reading` says what was seen."""

    def __init__(self, reading: Reading) -> None:
        super().__init__("Please look at what is marked before this is sent.")
        self.reading = reading


class MailboxAway(Exception):  # noqa: N818
    """The mailbox cannot be read now; the text says why, without a password."""
