"""Forms by which a place takes a lesson up, says what it changed and how it went."""

from datetime import date
from typing import Any

from django import forms
from django.utils import timezone

from learnonce.lessons.calc import adopting
from learnonce.lessons.forms.writing import Count
from learnonce.lessons.models import Adaptation
from learnonce.ui.fields import LongText, Month, OneOf, Pick, Text
from learnonce.ui.forms import Overriding

NOT_YET = "later"
MODES = [
    (adopting.REPLICATE, "Take it as it is"),
    (adopting.CUSTOMISE, "Fit it to us, keeping its core"),
    (adopting.ENHANCE, "Take it and add something new"),
    (NOT_YET, "Not decided yet: keep it on our list"),
    (adopting.PARALLEL, "Build our own"),
    (adopting.DECLINE, "Not for us"),
]
HINTS = {
    adopting.ENHANCE: "What you add can become a lesson of its own, linked to this one",
    adopting.PARALLEL: "You looked, and chose another way. That is fine, and good to know",
}
NAMED = [("yes", "With our name"), ("no", "Only us: counted without our name")]
NAMED_HINTS = {
    "yes": "Whoever can see the lesson sees that you took it up, what you changed and how it went, "
    "and can ask you about it",
    "no": "Others see one place more, and how it went; not who",
}
YES_NO = [("yes", "Yes"), ("no", "No")]
SHORT = 200  # characters of a one-line answer


class DecideForm(Overriding):
    """What a place does with a lesson. With `places` it also asks for which."""

    mode = OneOf(label="What will you do with it?", choices=MODES, hints=HINTS)
    named = OneOf(label="May others see that it is you?", choices=NAMED, hints=NAMED_HINTS)
    reason = LongText(
        label="Why?",
        help_text="One line helps the next place. No names.",
        rows=2,
        required=False,
        max_length=1000,
    )

    def __init__(
        self,
        *args: Any,  # Any: Django's form options
        places: list[tuple[int, str]] | None = None,
        adopters: list[tuple[int, str]],
        source: str,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        if adopters:
            self.fields["adopted_from"] = Pick(
                label="From whom did you learn it?",
                choices=[("", f"{source}, where it comes from"), *adopters],
                required=False,
            )
        if places is not None:
            field: forms.Field = OneOf(label="For which place?", choices=places, initial=places[0][0])
            if len(places) == 1:
                field.widget = forms.HiddenInput()
            self.fields["organisation_id"] = field
        self.order_fields(["organisation_id", "mode", "adopted_from", "named", "reason", "override_reason"])

    def decision(self) -> dict[str, Any]:  # Any: arguments of services.take_up and services.decide_adoption
        cleaned = self.cleaned_data
        adopted_from = cleaned.get("adopted_from")
        return {
            "mode": "" if cleaned["mode"] == NOT_YET else cleaned["mode"],
            "with_name": cleaned["named"] == "yes",
            "reason": cleaned["reason"],
            "adopted_from_id": int(adopted_from) if adopted_from else None,
            "override_reason": cleaned["override_reason"],
        }


class BegunForm(forms.Form):
    """When a place really began; this month when it does not say."""

    in_use_since = Month(label="Since when do you use it?", required=False)

    def clean_in_use_since(self) -> date | None:
        since: date | None = self.cleaned_data["in_use_since"]
        if since and since > timezone.localdate():
            raise forms.ValidationError("The month you began must not lie in the future")
        return since


class StopForm(Overriding):
    code = OneOf(label="Why did you stop?", choices=list(adopting.STOP_REASONS.items()))
    note = LongText(
        label="What should the next place know?",
        help_text="No names.",
        rows=3,
        required=False,
        max_length=2000,
    )


class ChangeForm(Overriding):
    """One thing that was changed; only the first answer is needed."""

    what = LongText(
        label="What did you change?",
        help_text="For example: we ring instead of sending a text, for people over eighty",
        rows=3,
        max_length=2000,
    )
    keeps_core = OneOf(
        label="Are the parts that make it work still there?",
        choices=list(adopting.CORE_KEPT.items()),
        inline=True,
        required=False,
    )
    nature = Pick(
        label="What kind of change is it?",
        choices=[("", "Choose"), *Adaptation.Nature.choices],
        required=False,
    )
    goal = Pick(label="What was it for?", choices=[("", "Choose"), *Adaptation.Goal.choices], required=False)
    planned = OneOf(
        label="How did it come about?",
        choices=[("yes", "We planned it"), ("no", "It came up as we went")],
        inline=True,
        required=False,
    )
    lasting = OneOf(
        label="Is it for good?",
        choices=[("yes", "For good"), ("no", "For a while")],
        inline=True,
        required=False,
    )
    decided_by_roles = Text(
        label="Which roles decided?", help_text="Roles, not names", required=False, max_length=120
    )
    reason = LongText(label="Why did you need it?", rows=2, required=False, max_length=1000)

    def answers(self) -> dict[str, Any]:  # Any: fields of services.Change
        cleaned = dict(self.cleaned_data)
        cleaned.pop("override_reason")
        cleaned["nature"] = cleaned["nature"] or Adaptation.Nature.OTHER
        for name in ("planned", "lasting"):
            cleaned[name] = {"yes": True, "no": False}.get(cleaned[name])
        return cleaned


class CheckForm(Overriding):
    """How it went. Two answers are needed, and why when it was stopped."""

    effect = OneOf(
        label="Compared with what the lesson says, how did it go for you?",
        choices=list(adopting.EFFECTS.items()),
    )
    still_in_use = OneOf(label="Do you still use it?", choices=YES_NO, inline=True)
    stopped_code = Pick(
        label="If not, why did you stop?",
        choices=[("", "Choose"), *adopting.STOP_REASONS.items()],
        required=False,
    )
    before_points = Count(
        label="Before: how many times you counted", required=False, help_text="For example 4 for four weeks"
    )
    after_points = Count(label="After: how many times you counted", required=False)
    feedback_from = Count(label="How many people you asked the same questions", required=False)
    fidelity = OneOf(
        label="Did you keep the parts that make it work?",
        choices=list(adopting.CORE_KEPT.items()),
        inline=True,
        required=False,
    )
    reach = Text(
        label="Whom does it reach?",
        help_text="For example “all repeat requests” or “two of five doctors”",
        required=False,
        max_length=SHORT,
    )
    effort = Text(
        label="What did it take?",
        help_text="For example “an afternoon to set up, ten minutes a week”",
        required=False,
        max_length=SHORT,
    )
    recommend = OneOf(
        label="Would you tell another place to take it up?",
        choices=list(adopting.RECOMMEND.items()),
        inline=True,
        required=False,
    )
    recommend_if = Text(label="Yes, if…", required=False, max_length=300)
    note = LongText(
        label="Anything the next place should know?",
        help_text="No names.",
        rows=3,
        required=False,
        max_length=2000,
    )

    def clean(self) -> None:
        super().clean()
        if self.cleaned_data.get("still_in_use") == "no" and not self.cleaned_data.get("stopped_code"):
            self.add_error("stopped_code", "Say why you stopped: it helps the next place to decide")

    def answers(self) -> dict[str, Any]:  # Any: fields of services.Answers
        cleaned = dict(self.cleaned_data)
        for name in ("override_reason", "stopped_code"):
            cleaned.pop(name)
        return {**cleaned, "still_in_use": cleaned["still_in_use"] == "yes"}


class QuestionForm(Overriding):
    question = LongText(label="Your question", help_text="No names of patients or colleagues.", rows=4)


class AnswerForm(Overriding):
    answer = LongText(label="Your answer", help_text="No names of patients or colleagues.", rows=4)
