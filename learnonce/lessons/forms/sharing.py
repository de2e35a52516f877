"""Forms by which a lesson is let out and taken back."""

from collections.abc import Iterable
from typing import Any, Protocol

from django import forms

from learnonce.base.deciding import Open
from learnonce.base.sharing import Tier
from learnonce.ui.fields import LongText, OneOf, Text, Tick

TAKE_BACK = {
    Tier.SIGNED_IN: "Only that it may be published beyond our locality",
    Tier.LOCALITY: "All of it: only our team sees it again",
}


LOOKED_AT_PICTURES = "I have looked at its pictures. Nobody can be seen or known in them, nor read on them"


class OfferForm(forms.Form):
    checked = Tick(
        label="I have read it again. Nobody can be known from it: no patient, relative or colleague",
        required=False,
    )
    pictures_checked = Tick(label=LOOKED_AT_PICTURES, required=False)


class ConsentForm(forms.Form):
    tier = OneOf(
        label="Once a curator has checked it, who may read it?",
        choices=[
            (str(int(Tier.SIGNED_IN)), Tier.SIGNED_IN.words),
            (str(int(Tier.PUBLIC)), Tier.PUBLIC.words),
        ],
        error_messages={"required": "Choose who may read it"},
    )

    def clean_tier(self) -> Tier:
        return Tier(int(self.cleaned_data["tier"]))


class TakeBackForm(forms.Form):
    from_tier = OneOf(
        label="What do you want to take back?",
        choices=[],
        error_messages={"required": "Choose what to take back"},
    )
    reason = LongText(label="Why?", rows=2, required=False, max_length=500)

    def __init__(self, *args: Any, tiers: Iterable[Tier], **options: Any) -> None:  # Any: Django's
        super().__init__(*args, **options)
        self.fields["from_tier"].choices = [  # type: ignore[attr-defined]  # OneOf has choices
            (str(int(tier)), TAKE_BACK[tier]) for tier in tiers
        ]

    def clean_from_tier(self) -> Tier:
        return Tier(int(self.cleaned_data["from_tier"]))


NOBODY, CHANGE = "nobody", "change"


class _Found(Protocol):
    @property
    def open(self) -> list[Open]: ...


class FoundForm(forms.Form):
    """For each stretch that was found: does it tell who somebody is."""

    def __init__(self, *args: Any, found: _Found, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        for one in found.open:
            self.fields[one.mark] = OneOf(
                label=f"“{one.finding.text}”",
                help_text=one.finding.advice,
                choices=[
                    (NOBODY, "Nobody can be known by it"),
                    (CHANGE, "It has to change: I shall change it"),
                ],
                error_messages={"required": f"Decide about “{one.finding.text}”"},
            )
        self.marks = [one.mark for one in found.open]
        if any(one.finding.refuse for one in found.open):
            self.fields["reason"] = Text(
                label="If a number looks like a patient's and is none: why is it none?",
                help_text="Your reason is kept; the number is not.",
                required=False,
                max_length=200,
            )

    def decided(self) -> tuple[set[str], bool]:
        """The marks of what tells nobody, and whether something has to change."""
        nobody = {mark for mark in self.marks if self.cleaned_data[mark] == NOBODY}
        return nobody, len(nobody) < len(self.marks)
