"""Text without any format, kept as UTF-8."""

from learnonce.attachments.adapters.made import Made
from learnonce.attachments.errors import Refused

_ALLOWED = frozenset("\n\r\t\f")


def decoded(content: bytes) -> str:
    """Raises Refused for what is no text."""
    for encoding in ("utf-8-sig", "utf-16" if content[:2] in {b"\xff\xfe", b"\xfe\xff"} else "cp1252"):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(ord(char) < ord(" ") and char not in _ALLOWED for char in text):
            return text
    raise Refused("This is no file of a kind that can be kept.")


def make(content: bytes) -> Made:
    return Made(content=decoded(content).encode())
