"""The form that may have to ask why its text is safe, as every room has it."""

from learnonce.ui.forms import Overriding

__all__ = ["Overriding"]
