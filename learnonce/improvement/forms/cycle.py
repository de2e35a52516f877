"""What the pages of tests of change take in."""

from collections.abc import Sequence
from typing import Any

from django import forms

from learnonce.improvement.calc import changes
from learnonce.improvement.forms.overriding import Overriding, Seeing
from learnonce.improvement.services import Findings, Plan
from learnonce.improvement.services.cycles import LONGEST_LINE, MOST_PREDICTIONS
from learnonce.improvement.services.projects import LONGEST_NOTE
from learnonce.ui.fields import Day, LongText, OneOf, Text

_MARKS = [(str(mark), str(mark)) for mark in range(changes.LOWEST, changes.HIGHEST + 1)]


class PlanForm(Seeing):
    """What is tried, how small, and what the team expects; the rest may wait."""

    what = Text(
        label="What do you try?",
        help_text="One sentence, such as: Reception texts the patient the same day",
        max_length=LONGEST_LINE,
        error_messages={"required": "Say in one sentence what you try this time"},
    )
    scale = OneOf(
        label="How small can you begin?",
        choices=list(changes.SCALES.items()),
        initial="DAY",
        small=True,
    )
    question_0 = Text(
        label="What do you want to find out?",
        help_text="Such as: Do fewer patients ring twice?",
        required=False,
        max_length=LONGEST_LINE,
    )
    expected_0 = Text(
        label="What do you expect?",
        help_text="As plainly as you can: a third fewer. Once you have begun, this stands.",
        required=False,
        max_length=LONGEST_LINE,
    )
    question_1 = Text(label="A second question", required=False, max_length=LONGEST_LINE)
    expected_1 = Text(label="What you expect there", required=False, max_length=LONGEST_LINE)
    question_2 = Text(label="A third question", required=False, max_length=LONGEST_LINE)
    expected_2 = Text(label="What you expect from it", required=False, max_length=LONGEST_LINE)
    tasks = LongText(
        label="Who does what, when, where?",
        help_text="Roles rather than names",
        rows=3,
        required=False,
        max_length=LONGEST_NOTE,
    )
    to_collect = LongText(
        label="What do you count or ask, and how?", rows=2, required=False, max_length=LONGEST_NOTE
    )
    kind = OneOf(label="What is it for?", choices=list(changes.KINDS.items()), initial="TEST", small=True)
    starts_on = Day(label="From", required=False)
    ends_on = Day(label="To", required=False)

    def planned(self) -> Plan:
        data = self.cleaned_data
        pairs = [(data[f"question_{at}"], data[f"expected_{at}"]) for at in range(MOST_PREDICTIONS)]
        names = ("what", "tasks", "to_collect", "scale", "kind", "starts_on", "ends_on")
        return Plan(predictions=pairs, **{name: data[name] for name in names})


class StudyForm(Seeing):
    """What happened, held against what was predicted."""

    as_planned = OneOf(
        label="Did you do it as planned?",
        choices=[("yes", "Yes"), ("no", "No, something came between")],
        required=False,
        small=True,
    )
    observed = LongText(
        label="What did you see?",
        help_text="Numbers, what people said, surprises. No names.",
        rows=3,
        required=False,
        max_length=LONGEST_NOTE,
    )
    learned = LongText(label="What do you make of it?", rows=2, required=False, max_length=LONGEST_NOTE)

    def __init__(
        self, *args: Any, predictions: Sequence[tuple[int, str, str]], **options: Any
    ) -> None:  # Any: Django's
        """`predictions`: number, question and expectation of each."""
        super().__init__(*args, **options)
        self.numbers = [number for number, _question, _expected in predictions]
        for number, question, expected in predictions:
            self.fields[f"came_{number}"] = OneOf(
                label=question,
                help_text=f"You expected: {expected}",
                choices=list(changes.OUTCOMES.items()),
                small=True,
                error_messages={"required": f"Say how it came out: {question}"},
            )
            self.fields[f"found_{number}"] = Text(
                label=f"What came instead, or the number: {question}", required=False, max_length=LONGEST_LINE
            )
        ahead = [f"{part}_{number}" for number in self.numbers for part in ("came", "found")]
        self.order_fields(["as_planned", "observed", *ahead, "learned"])

    def findings(self) -> Findings:
        data = self.cleaned_data
        return Findings(
            came={number: (data[f"came_{number}"], data[f"found_{number}"]) for number in self.numbers},
            as_planned={"yes": True, "no": False}.get(data["as_planned"]),
            observed=data["observed"],
            learned=data["learned"],
        )


class ActForm(Overriding):
    decision = OneOf(label="What do you do with it?", choices=list(changes.DECISIONS.items()), small=True)
    why = LongText(label="Why, or what you change next time", rows=2, required=False, max_length=LONGEST_NOTE)
    lesson = LongText(
        label="Anything others should know?",
        help_text="One sentence begins a lesson, for your team first. Leave it empty if there is nothing.",
        rows=2,
        required=False,
        max_length=LONGEST_NOTE,
    )


class NoteForm(Overriding):
    text = LongText(
        label="Add a note",
        help_text="To put something right, or what came up later. What stands above stays as it is.",
        rows=2,
        max_length=LONGEST_NOTE,
        error_messages={"required": "Write the note"},
    )


class JudgeForm(forms.Form):
    """Four questions, one click each: 1 is not at all, 5 very much so. Two more for who has seen it work."""

    realistic = OneOf(label=changes.JUDGEMENTS["realistic"], choices=_MARKS, inline=True, small=True)
    acceptable = OneOf(label=changes.JUDGEMENTS["acceptable"], choices=_MARKS, inline=True, small=True)
    sustainable = OneOf(label=changes.JUDGEMENTS["sustainable"], choices=_MARKS, inline=True, small=True)
    owned = OneOf(label=changes.JUDGEMENTS["owned"], choices=_MARKS, inline=True, small=True)

    helps_staff = OneOf(
        label=changes.BENEFITS["helps_staff"], choices=_MARKS, inline=True, small=True, required=False
    )
    helps_patients = OneOf(
        label=changes.BENEFITS["helps_patients"], choices=_MARKS, inline=True, small=True, required=False
    )

    def given(self) -> dict[str, int | None]:
        marks = {name: self.cleaned_data[name] for name in (*changes.JUDGEMENTS, *changes.BENEFITS)}
        return {name: int(mark) if mark else None for name, mark in marks.items()}


class MoveChangeForm(Seeing):
    to = OneOf(label="Where does it stand now?", small=True)
    why = LongText(label="Why?", rows=2, required=False, max_length=LONGEST_NOTE)

    def __init__(
        self, *args: Any, states: Sequence[tuple[str, str]], **options: Any
    ) -> None:  # Any: Django's
        super().__init__(*args, **options)
        field = self.fields["to"]
        field.choices = list(states)  # type: ignore[attr-defined]  # a choice field
        field.look["hints"] = changes.HINTS  # type: ignore[attr-defined]  # as OneOf keeps it
