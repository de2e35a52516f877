"""The form that may have to ask why its text is safe, as every room has it."""

from collections.abc import Mapping
from typing import Any

from django import forms

from learnonce.improvement.calc import marks
from learnonce.ui.forms import Overriding

__all__ = ["Overriding", "Seeing"]


class Seeing(Overriding):
    """A form that says what its writer saw, and shows what somebody else wrote meanwhile beside it."""

    seen = forms.CharField(widget=forms.HiddenInput, required=False, max_length=16)
    theirs: Mapping[str, object] = {}

    def __init__(self, *args: Any, stored: Mapping[str, object] | None = None, **options: Any) -> None:
        """`stored`: what stands there, by the names the service keeps it under. Any: Django's."""
        if stored:
            options["initial"] = {**(options.get("initial") or {}), "seen": marks.mark(stored)}
        super().__init__(*args, **options)

    def meet(self, theirs: Mapping[str, object]) -> None:
        """Show what stands there now; sending the form again is then a decision."""
        if not theirs:
            return
        self.theirs = theirs
        self.data = {**{name: self.data.get(name) for name in self.data}, "seen": marks.mark(theirs)}

    @property
    def apart(self) -> list[tuple[str, str]]:
        """Label and words of what somebody else wrote that differs from what is written here."""
        found = []
        for name, words in self.theirs.items():
            shown = "" if words is None else str(words)
            if name in self.fields and shown != str(self.data.get(self.add_prefix(name)) or ""):
                field = self.fields[name]
                choices = {str(key): said for key, said in getattr(field, "choices", [])}
                found.append((str(field.label), str(choices.get(shown, shown)) or "Nothing"))
        return found
