"""What cannot be pooled, and why, in words for a person."""


class CannotPool(ValueError):  # noqa: N818  said as it is
    """These effects have no pooled effect; the text says why."""
