"""What the pages of the register take in."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django import forms

from learnonce.base.sharing import Tier
from learnonce.improvement.calc import stages
from learnonce.improvement.forms.overriding import Overriding
from learnonce.improvement.queries import ELSEWHERE
from learnonce.improvement.services import Links, Where
from learnonce.improvement.services.entering import LONGEST, LONGEST_NOTE, NO_WORDS
from learnonce.improvement.services.talking import LONGEST as LONGEST_REMARK
from learnonce.ui.fields import AnyOf, LongText, Month, OneOf, Pick, Text

_LESSON = re.compile(r"(?:^|/lessons/)(\d{1,12})(?:[/?#]|$)")


class ChangeForm(Overriding):
    """What is being done, since when, and what it has to do with."""

    what = Text(
        label="What are you doing?",
        help_text="One sentence, such as: We ring people the day after they leave hospital",
        max_length=LONGEST,
        error_messages={"required": NO_WORDS},
    )
    began_on = Month(label="Since when", required=False)
    topics = AnyOf(label="Topics", required=False, small=True)
    lesson = Text(
        label="A lesson it builds on",
        help_text="Its address or its number",
        required=False,
        max_length=200,
    )
    source_url = forms.URLField(
        label="Where else it is told",
        help_text="The address of a page",
        required=False,
        max_length=500,
        assume_scheme="https",
        widget=forms.TextInput,
    )

    def __init__(
        self, *args: Any, topics: Iterable[tuple[str, str]], **options: Any
    ) -> None:  # Any: Django's
        super().__init__(*args, **options)
        self.fields["topics"].choices = list(topics)  # type: ignore[attr-defined]  # a choice field

    def clean_lesson(self) -> int | None:
        written = self.cleaned_data["lesson"].strip()
        found = _LESSON.search(written)
        if written and not found:
            raise forms.ValidationError("Copy the address of the lesson's page, or write its number")
        return int(found[1]) if found else None

    def links(self) -> Links:
        data = self.cleaned_data
        return Links(topics=data["topics"], lesson_id=data["lesson"], source_url=data["source_url"])


class EnterForm(ChangeForm):
    """A piece of work told for the first time: one sentence and a choice are enough."""

    stage = OneOf(
        label="How far along is it?", choices=list(stages.LABELS.items()), hints=stages.HINTS, small=True
    )
    stopped_why = LongText(
        label="If it stopped: why, for the next who thinks of it?",
        rows=2,
        required=False,
        max_length=LONGEST_NOTE,
    )
    where = Pick(label="Where?")
    place_name = Text(
        label="Which place, if it is not yours",
        help_text="You are then named as the one who brought it",
        required=False,
        max_length=160,
    )
    reach = OneOf(label="Who may find it?", small=True)

    def __init__(
        self,
        *args: Any,
        homes: Iterable[tuple[str, str]],
        reaches: Iterable[tuple[int, str]],
        **options: Any,
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.fields["where"].choices = list(homes)  # type: ignore[attr-defined]  # a choice field
        self.fields["reach"].choices = [(str(int(tier)), words) for tier, words in reaches]  # type: ignore[attr-defined]
        self.fields["reach"].initial = str(int(Tier.LOCALITY))

    def clean(self) -> dict[str, Any]:  # Any: as Django types it
        data = super().clean() or self.cleaned_data
        if data.get("where") == ELSEWHERE and not data.get("place_name", "").strip():
            self.add_error("place_name", "Say which place it is")
        if data.get("stage") == stages.STOPPED and not data.get("stopped_why", "").strip():
            self.add_error("stopped_why", "Say why it stopped, for the next who thinks of it")
        return data

    def place(self) -> Where:
        chosen = self.cleaned_data["where"]
        if chosen == ELSEWHERE:
            return Where(place_name=self.cleaned_data["place_name"])
        kind, _, number = chosen.partition(":")
        return Where(organisation_id=int(number)) if kind == "o" else Where(locality_id=int(number))

    def tier(self) -> Tier:
        return Tier(int(self.cleaned_data["reach"]))


class MoveForm(Overriding):
    stage = OneOf(label="How far along is it now?", choices=list(stages.LABELS.items()), small=True)
    note = LongText(
        label="What happened?",
        help_text="If it stopped: why, for the next who thinks of it",
        rows=2,
        required=False,
        max_length=LONGEST_NOTE,
    )


class ReachForm(Overriding):
    reach = OneOf(
        label="Who may find it?", small=True, error_messages={"invalid_choice": "Choose who may find it"}
    )

    def __init__(
        self, *args: Any, reaches: Iterable[tuple[int, str]], **options: Any
    ) -> None:  # Any: Django's
        super().__init__(*args, **options)
        self.fields["reach"].choices = [(str(int(tier)), words) for tier, words in reaches]  # type: ignore[attr-defined]

    def tier(self) -> Tier:
        return Tier(int(self.cleaned_data["reach"]))


class SayForm(Overriding):
    text = LongText(
        label="Ask them, or answer",
        help_text="Everybody who sees this page sees it. They are told; nobody's address is shown.",
        rows=3,
        max_length=LONGEST_REMARK,
        error_messages={"required": "Write your question or answer"},
    )


def reaches(names: Mapping[str, str]) -> list[tuple[Tier, str]]:
    """Who may find it, in words. `names`: the "place" and the "locality" of whoever is asked."""
    return [
        (Tier.TEAM, f"Only {names['place']}"),
        (Tier.LOCALITY, f"Everybody in {names['locality']}"),
        (Tier.SIGNED_IN, "Everybody who is signed in, in other localities too"),
    ]
