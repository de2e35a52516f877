"""What can be refused in this room. The texts may be shown to a person."""


class Refused(Exception):  # noqa: N818  reads as the refusal it is
    """A file cannot be kept; the text says why and what to do."""
