"""One section of a report in the team's own words."""

from django import forms

from learnonce.improvement.forms.overriding import Overriding
from learnonce.improvement.services.reporting import LONGEST_SECTION
from learnonce.ui.fields import LongText


class SectionForm(Overriding):
    """`seen`: the version the writer has in view, so that nobody writes over what somebody else saved."""

    text = LongText(
        label="In your words",
        help_text="No names. Leave it empty, and it is drafted from the project again.",
        rows=10,
        required=False,
        max_length=LONGEST_SECTION,
    )
    seen = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31)

    def is_not_drafted(self) -> None:
        """Nothing stands in its place when it is left empty."""
        self.fields["text"].help_text = "No names. Leave it empty when there is nothing."

    def see(self, version: int) -> None:
        """Have the page bring back another version: saving once more is then a choice with both in view."""
        self.data = {**{name: self.data.get(name) for name in self.data}, "seen": str(version)}
