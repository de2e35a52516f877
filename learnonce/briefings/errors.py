"""What can be refused in this room. The texts may be shown to a person."""


class NotAllowed(Exception):  # noqa: N818  reads as the refusal it is
    """The actor may not do this."""


class NotPossible(Exception):  # noqa: N818
    """It cannot be done as things stand; the text says what to do instead."""


class HeldBack(NotPossible):
    """The words may tell who somebody is, and nobody has said why not. Nothing was stored."""
