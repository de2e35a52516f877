"""What comes of a file that was read: clean bytes, and what must be known of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Made:
    """The rewritten file. `thumbnail`: a small picture as bytes, or empty."""

    content: bytes
    thumbnail: bytes = b""
