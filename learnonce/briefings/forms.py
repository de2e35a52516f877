"""Forms of collections, and of how one is kept up to date."""

from collections.abc import Iterable
from typing import Any

from django import forms

from learnonce.base.sharing import Tier
from learnonce.briefings.models.reader import DAYS
from learnonce.ui.fields import LongText, OneOf, Pick, Text, Tick
from learnonce.ui.forms import Overriding


class CollectionForm(Overriding):
    title = Text(
        label="Title",
        help_text="What somebody gets who reads them, such as “Fewer calls about prescriptions”",
        max_length=120,
        error_messages={"required": "Give it a title"},
    )
    words = LongText(
        label="Your word",
        help_text="Why these lessons, and in which order to read them",
        rows=5,
        required=False,
        max_length=4000,
    )
    locality_id = Pick(label="Whose collection is it?", choices=[], required=False)
    topic_id = Pick(label="Which topic is it about?", choices=[], required=False)
    problem_id = Pick(label="Which shared problem does it answer?", choices=[], required=False)

    def __init__(
        self,
        *args: Any,
        localities: Iterable[tuple[int, str]],
        topics: Iterable[tuple[int, str]],
        problems: Iterable[tuple[int, str]],
        **options: Any,
    ) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        self._offer("locality_id", localities, "The whole installation")
        self._offer("topic_id", topics, "None in particular")
        self._offer("problem_id", problems, "None in particular")

    def _offer(self, name: str, choices: Iterable[tuple[int, str]], otherwise: str) -> None:
        self.fields[name].choices = [  # type: ignore[attr-defined]  # Pick has choices
            ("", otherwise),
            *((str(number), words) for number, words in choices),
        ]

    def clean(self) -> dict[str, Any]:  # Any: as Django types it
        found = super().clean() or {}
        for name in ("locality_id", "topic_id", "problem_id"):
            found[name] = int(found[name]) if found.get(name) else None
        return found


class EntryForm(Overriding):
    """Which lesson, and why it is there."""

    lesson = Text(
        label="Lesson",
        help_text="Its number, or the address of its page",
        max_length=200,
        error_messages={"required": "Say which lesson"},
    )
    why = Text(
        label="Why it is here", help_text="One sentence for the reader", required=False, max_length=300
    )

    def clean_lesson(self) -> int:
        last = str(self.cleaned_data["lesson"]).rstrip("/").rpartition("/")[2]
        if not last.isdecimal() or len(last) > 12:  # noqa: PLR2004  digits of a number PostgreSQL holds
            raise forms.ValidationError("Write the number at the end of the address of its page")
        return int(last)


class WhyForm(Overriding):
    why = Text(label="Why it is here", required=False, max_length=300)


class PublishForm(Overriding):
    tier = OneOf(
        label="Who can read it?",
        help_text="Each lesson in it is still seen only by those who may read that lesson",
        choices=[],
        error_messages={"required": "Choose who can read it"},
    )

    def __init__(self, *args: Any, has_place: bool, **options: Any) -> None:  # Any: Django's form options
        super().__init__(*args, **options)
        tiers = [Tier.LOCALITY, Tier.SIGNED_IN, Tier.PUBLIC] if has_place else [Tier.SIGNED_IN, Tier.PUBLIC]
        self.fields["tier"].choices = [(str(int(tier)), tier.words) for tier in tiers]  # type: ignore[attr-defined]  # OneOf has choices

    def clean_tier(self) -> Tier:
        return Tier(int(self.cleaned_data["tier"]))


class WeeklyForm(forms.Form):
    wants = Tick(label="Send me a letter once a week, when there is something in it", required=False)
    weekday = Pick(label="On which day?", choices=[(str(day), name) for day, name in DAYS])

    def clean_weekday(self) -> int:
        return int(self.cleaned_data["weekday"])
