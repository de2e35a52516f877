"""Forms of the curator's desk."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone

from learnonce.base.sharing import Tier
from learnonce.lessons.calc import checklist
from learnonce.lessons.forms.sharing import LOOKED_AT_PICTURES
from learnonce.lessons.forms.writing import MOST
from learnonce.ui.fields import AnyOf, LongText, OneOf, Pick, Text, Tick
from learnonce.ui.forms import Overriding

DECISIONS = (
    ("MERGED", "They say the same: bring that one into this one, and name both places"),
    ("LINKED", "They belong together: link them"),
    ("APART", "They are different: keep them apart"),
)
NO_PROBLEM = ""
MONTH = timedelta(days=365) / 12


class OrganiseForm(forms.Form):
    """Topics, and the problem it shares with others."""

    topics = AnyOf(label="Topics", choices=[], required=False, small=True)
    problem_id = OneOf(label="Which shared problem does it answer?", choices=[], required=False, small=True)
    new_problem = Text(
        label="Or state a new one",
        help_text="In the words of whoever has it, not of the answer",
        required=False,
        max_length=200,
    )

    def __init__(
        self,
        *args: Any,
        topics: Iterable[tuple[str, str]],
        problems: Iterable[tuple[int, str]],
        **options: Any,
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.fields["topics"].choices = list(topics)  # type: ignore[attr-defined]
        self.fields["problem_id"].choices = [  # type: ignore[attr-defined]
            *((str(number), words) for number, words in problems),
            (NO_PROBLEM, "None of these"),
        ]

    def clean_problem_id(self) -> int | None:
        chosen = self.cleaned_data["problem_id"]
        return int(chosen) if chosen else None


class DecideForm(forms.Form):
    other_id = forms.IntegerField(widget=forms.HiddenInput)
    decision = OneOf(
        label="What are they to each other?",
        choices=DECISIONS,
        small=True,
        error_messages={"required": "Choose what they are to each other"},
    )
    reason = Text(label="Why?", help_text="Needed to keep them apart", required=False, max_length=300)


class ChecksForm(forms.Form):
    """The checklist: an answer and a note for each question. `glances` stand under some of them, by id."""

    def __init__(
        self, *args: Any, glances: Mapping[str, str] | None = None, **options: Any
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        for check in checklist.CHECKS:
            if check.by_grant:
                continue
            choices = [
                (code, words)
                for code, words in checklist.ANSWERS.items()
                if code != checklist.NOT_APPLICABLE or check.may_not_apply
            ]
            self.fields[check.id] = OneOf(
                label=check.question,
                help_text=_below(check, (glances or {}).get(check.id, "")),
                choices=choices,
                required=False,
                inline=True,
                small=True,
            )
            self.fields[f"{check.id}-note"] = Text(label="Note", required=False, max_length=500)

    def pairs(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """Each question with its note."""
        return [
            (self[check.id], self[f"{check.id}-note"]) for check in checklist.CHECKS if not check.by_grant
        ]

    def answers(self) -> dict[str, dict[str, str]]:
        return {
            check.id: {
                "answer": self.cleaned_data[check.id],
                "note": self.cleaned_data[f"{check.id}-note"],
            }
            for check in checklist.CHECKS
            if not check.by_grant
        }


def _below(check: checklist.Check, glance: str) -> str:
    return " ".join(filter(None, ["Needed before it is published." if check.blocks else "", glance]))


class SayForm(Overriding):
    """A few lines to the other side."""

    text = LongText(rows=4, max_length=MOST, error_messages={"required": "Write a few words"})
    field_order = ("text", "override_reason")

    def __init__(self, *args: Any, label: str, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.fields["text"].label = label


class PublishForm(Overriding):
    tier = OneOf(label="Who can read it?", choices=[], error_messages={"required": "Choose who can read it"})
    months = Pick(
        label="When must somebody look whether it still holds?",
        choices=[("6", "In 6 months"), ("12", "In 12 months"), ("24", "In 2 years")],
        initial="12",
    )
    pictures_checked = Tick(label=LOOKED_AT_PICTURES, required=False)

    def __init__(
        self,
        *args: Any,
        tiers: Sequence[Tier],
        is_published: bool,
        has_pictures: bool,
        **options: Any,
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self.fields["tier"].choices = [(str(int(tier)), tier.words) for tier in tiers]  # type: ignore[attr-defined]
        self.fields["tier"].initial = str(int(max(tiers))) if tiers else ""
        if is_published:
            del self.fields["months"]
        if not has_pictures:
            del self.fields["pictures_checked"]

    def terms(self, *, at: datetime) -> dict[str, Any]:  # Any: arguments of the services
        """Keyword arguments of services.publish, or of publish_wider for what is published already."""
        given = {name: self.cleaned_data[name] for name in ("tier", "override_reason")}
        given["pictures_checked"] = self.cleaned_data.get("pictures_checked", False)
        if months := self.cleaned_data.get("months"):
            given["review_by"] = timezone.localdate(at + MONTH * int(months))
        return given

    def clean_tier(self) -> Tier:
        return Tier(int(self.cleaned_data["tier"]))


class ReasonForm(Overriding):
    """Why something is done to a lesson that others may use."""

    reason = LongText(rows=3, max_length=1000, error_messages={"required": "Write a few words"})
    field_order = ("reason", "override_reason")

    def __init__(
        self, *args: Any, label: str, with_erase: bool = False, **options: Any
    ) -> None:  # Any: Django's
        super().__init__(*args, **options)
        self.fields["reason"].label = label
        if with_erase:
            self.fields["erase"] = Tick(
                label="It holds something that must not be kept: wipe earlier versions too", required=False
            )


class NewerForm(forms.Form):
    newer_id = OneOf(label="Which lesson takes its place?", choices=[], required=False)
    number = forms.IntegerField(
        label="Or its number",
        help_text="The last part of the address of its page",
        required=False,
        min_value=1,
    )

    def __init__(
        self, *args: Any, candidates: Iterable[tuple[int, str]], **options: Any
    ) -> None:  # Any: Django's
        super().__init__(*args, **options)
        self.fields["newer_id"].choices = [(str(number), title) for number, title in candidates]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:  # Any: as Django types it
        given = super().clean() or {}
        chosen = given.get("number") or given.get("newer_id")
        if not chosen:
            raise forms.ValidationError("Choose the lesson that takes its place")
        return {"newer_id": int(chosen)}


class CommentForm(Overriding):
    text = LongText(
        label="Ask or add something",
        help_text="Your name is shown with it",
        rows=3,
        max_length=MOST,
        error_messages={"required": "Write your question or remark"},
    )
    kind = OneOf(
        label="What is it?",
        choices=[("QUESTION", "A question"), ("COMMENT", "A remark")],
        initial="QUESTION",
        inline=True,
        small=True,
    )
    reply_to_id = forms.IntegerField(widget=forms.HiddenInput, required=False)
