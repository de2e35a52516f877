"""Forms by which a lesson is worded for one kind of reader."""

from learnonce.base.sharing import Tier
from learnonce.lessons.calc.titles import LONGEST
from learnonce.lessons.forms.writing import MOST
from learnonce.ui.fields import LongText, OneOf, Text, Tick
from learnonce.ui.forms import Overriding


class EditionForm(Overriding):
    title = Text(label="Title", max_length=LONGEST, error_messages={"required": "Give it a title"})
    text = LongText(
        label="Text",
        help_text="Begun from the lesson's own words. Leave out what these readers do not need.",
        rows=14,
        max_length=MOST,
        error_messages={"required": "Write what these readers need"},
    )
    checked = Tick(
        label="I have read it. Nobody can be known from it: no patient, relative or colleague", required=False
    )
    field_order = ("title", "text", "override_reason", "checked")


class ReleaseForm(Overriding):
    tier = OneOf(
        label="Who may read these words, besides those who may read the whole lesson?",
        choices=[
            (str(int(Tier.TEAM)), "Nobody else"),
            (str(int(Tier.SIGNED_IN)), Tier.SIGNED_IN.words),
            (str(int(Tier.PUBLIC)), Tier.PUBLIC.words),
        ],
        error_messages={"required": "Choose who may read it"},
    )

    def clean_tier(self) -> Tier:
        return Tier(int(self.cleaned_data["tier"]))
