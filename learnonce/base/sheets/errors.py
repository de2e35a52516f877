"""What is said of a file that cannot be read. The text may be shown to a person."""


class Unreadable(Exception):  # noqa: N818  reads as the refusal it is
    """A file cannot be used at all; the text says what is wrong and what would be understood."""
