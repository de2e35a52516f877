"""What can be refused in this room. The texts may be shown to a person."""

from django.core.exceptions import PermissionDenied

from learnonce.base.sheets.errors import Unreadable

__all__ = ["NotAllowed", "NotPossible", "Unreadable"]


class NotAllowed(PermissionDenied):
    """The actor may not do this. Left alone, it becomes the page that says so (403)."""


class NotPossible(Exception):  # noqa: N818
    """It cannot be done as things stand; the text says what to do."""
