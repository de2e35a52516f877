"""A form that many rooms build on."""

from django import forms

from learnonce.ui.fields import Text, leave_to_service


class Overriding(forms.Form):
    """A form whose text may be held back because it may tell who somebody is, until it is said why not."""

    override_reason = Text(
        label="Why nobody can be known by this",
        help_text="Only if it is safe. Your reason is kept; what was found is not.",
        required=False,
        max_length=200,
    )
    asks_why = False

    def full_clean(self) -> None:
        leave_to_service(self, besides="override_reason")
        super().full_clean()

    def ask_why(self, text: str) -> None:
        """Show the field for a reason, with what was found as its error."""
        self.asks_why = True
        self.add_error("override_reason", text)

    @property
    def shows_why(self) -> bool:
        return self.asks_why or bool(self.data.get(self.add_prefix("override_reason")))

    def shown(self) -> list[forms.BoundField]:
        """The fields, that for a reason only where one is asked for."""
        return [bound for bound in self.visible_fields() if bound.name != "override_reason" or self.shows_why]
