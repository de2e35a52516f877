"""A form that may have to ask why its text is safe."""

from django import forms

from learnonce.ui.fields import Text


class Overriding(forms.Form):
    """A form whose text may be held back because it looks like somebody."""

    override_reason = Text(
        label="Why nobody can be known by this",
        help_text="Only if it is safe. Your reason is kept.",
        required=False,
        max_length=200,
    )
    asks_why = False

    def ask_why(self, text: str) -> None:
        self.asks_why = True
        self.add_error("override_reason", text)

    @property
    def shows_why(self) -> bool:
        return self.asks_why or bool(self.data.get("override_reason"))
