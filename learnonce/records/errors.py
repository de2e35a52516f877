"""What can be refused in this room. The texts may be shown to a person."""

from django.core.exceptions import PermissionDenied


class NotAllowed(PermissionDenied):
    """The actor may not do this. Left alone, it becomes the page that says so (403)."""


class NotPossible(Exception):  # noqa: N818  reads as the refusal it is
    """It cannot be done as things stand; the text says what to do."""
