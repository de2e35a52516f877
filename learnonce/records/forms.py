"""What is typed on the pages of this room."""

from typing import Any

from django import forms

from learnonce.base.actors import Actor
from learnonce.people import queries as people
from learnonce.records import queries
from learnonce.records.calc import exemptions
from learnonce.ui.fields import AnyOf, LongText, OneOf, Pick, Text, Tick

_DAY = {"invalid": "Enter a day as in the calendar, such as 2026-03-29"}


def _day(label: str, *, required: bool = True, hint: str = "") -> forms.DateField:
    return forms.DateField(
        label=label,
        required=required,
        help_text=hint,
        error_messages={**_DAY, "required": f"Enter the day: {label.lower()}"},
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )


def _address() -> forms.EmailField:
    return forms.EmailField(
        label="E-mail address of the person",
        error_messages={
            "required": "Enter the e-mail address of the person",
            "invalid": "Enter an e-mail address in the right form, such as name@example.org",
        },
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )


class EraseMeForm(forms.Form):
    sure = Tick(
        label="I have read what goes and what stays",
        error_messages={"required": "Tick the box when you have read what goes and what stays"},
    )


class EraseSomebodyForm(forms.Form):
    email = _address()
    reason = LongText(
        label="Why", rows=3, max_length=1_000, help_text="It is kept. Do not write a name or an address here."
    )
    at_once = Tick(label="Do it now, without seven days to undo it", required=False)


class HoldForm(forms.Form):
    what = OneOf(
        label="On what",
        choices=[("person", "A person"), ("thing", "A thing, such as one lesson")],
        initial="person",
    )
    email = forms.EmailField(
        label="E-mail address of the person",
        required=False,
        error_messages={"invalid": "Enter an e-mail address in the right form, such as name@example.org"},
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
    )
    kind = Pick(label="Kind of thing", required=False)
    number = forms.IntegerField(
        label="Its number",
        required=False,
        min_value=1,
        help_text="As in its address: the lesson at /lessons/7 has number 7.",
        error_messages={"invalid": "Enter a whole number", "min_value": "Enter a whole number from 1"},
    )
    why = LongText(label="Why it must be kept", rows=3, max_length=1_000)
    until = _day("Until", required=False, hint="Leave it empty to keep it until somebody lifts the hold.")

    def __init__(self, *args: object, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # handed on to Django
        self.fields["kind"].choices = [("", ""), *queries.kinds_to_hold()]  # type: ignore[attr-defined]

    def clean(self) -> None:
        said = self.cleaned_data
        if said.get("what") == "person" and not said.get("email") and "email" not in self.errors:
            self.add_error("email", "Enter the e-mail address of the person")
        if said.get("what") == "thing" and not (said.get("kind") and said.get("number")):
            self.add_error("number", "Choose the kind of thing and enter its number")


class ReasonForm(forms.Form):
    reason = LongText(label="Why", rows=3, max_length=1_000)


class RuleForm(forms.Form):
    days = forms.IntegerField(
        label="Days",
        required=False,
        help_text="365 days for a year. Leave it empty to keep these things for good.",
        error_messages={"invalid": "Enter a whole number of days, or leave it empty"},
    )
    reason = LongText(label="Why so long", rows=3, max_length=500, help_text="Everyone can read this.")


class RequestForm(forms.Form):
    reference = Text(label="Your reference", max_length=40, width=20)
    asked = LongText(
        label="What was asked", rows=4, max_length=4_000, help_text="Leave out who asked: it does not matter."
    )
    received_on = _day("When it was received")
    organisation = Pick(label="Whose records to search")
    words = LongText(
        label="Words or phrases to search for",
        rows=4,
        max_length=2_100,
        help_text="One a line. A text is found when it holds any of them.",
    )
    since = _day("Written on or after", required=False)
    until = _day("Written on or before", required=False)

    def __init__(self, *args: object, actor: Actor, everywhere: bool, **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # handed on to Django
        own = [(str(number), name) for number, name in queries.organisations_to_search(actor=actor)]
        choices = [("", "All of this installation"), *own] if everywhere else own
        self.fields["organisation"].choices = choices  # type: ignore[attr-defined]
        self.fields["organisation"].required = not everywhere
        if everywhere:
            self.fields["place"] = Text(
                label="Or a place, with all in it",
                max_length=160,
                width=20,
                required=False,
                help_text="Name or code of a practice, a board, a region or any other place.",
            )
            self.fields["writer"] = forms.EmailField(
                label="Only what one person wrote",
                required=False,
                help_text="Their e-mail address. What they wrote with their name hidden is not found by it.",
                error_messages={
                    "invalid": "Enter an e-mail address in the right form, such as name@example.org"
                },
                widget=forms.EmailInput(attrs={"autocomplete": "off"}),
            )
            self.fields["words"].required = False
            self.order_fields(
                ["reference", "asked", "received_on", "organisation", "place", "writer", "words", "since"]
            )

    def clean_place(self) -> "people.Where | None":
        """The one place meant. Raises for none, or several of that name."""
        said: str = self.cleaned_data["place"].strip()
        if not said:
            return None
        found = people.where_called(said)
        if not found:
            raise forms.ValidationError("No place here has this name or code")
        if len(found) > 1:
            codes = ", ".join(one.code for one in found)
            raise forms.ValidationError(f"Several places have this name. Enter one of these codes: {codes}")
        return found[0]

    def clean_writer(self) -> int | None:
        address: str = self.cleaned_data["writer"].strip()
        found = people.person_with_address(address) if address else None
        if address and found is None:
            raise forms.ValidationError("Nobody here has this address")
        return found

    def arguments(self) -> dict[str, Any]:  # Any: as services.begin_request takes them
        said = dict(self.cleaned_data)
        chosen, place = said.pop("organisation"), said.pop("place", None)
        said["organisation_id"] = int(chosen) if chosen else None
        if place:
            said["organisation_id"], said["locality_id"] = place.organisation_id, place.locality_id
        said["writer_id"] = said.pop("writer", None)
        return said | {"words": said["words"].splitlines()}


_REASONS = [("", ""), *exemptions.LABELS.items()]


class WithholdForm(forms.Form):
    """What is taken out of a text, for one reason; sent once for each reason."""

    sentences = AnyOf(label="Sentences to withhold", required=False, small=True)
    words = LongText(
        label="Words to withhold",
        rows=2,
        required=False,
        max_length=1_000,
        help_text="One word or phrase a line. They go wherever they stand in this text.",
    )
    everywhere = Tick(label="Withhold these words in all other texts of this request, too", required=False)
    why = Pick(
        label="Reason for withholding these",
        required=False,
        choices=_REASONS,
        help_text="Whether it holds is for you to judge.",
    )

    def __init__(self, *args: object, sentences: list[str], **options: object) -> None:
        super().__init__(*args, **options)  # type: ignore[arg-type]  # handed on to Django
        choices = [(str(number), text or "(empty)") for number, text in enumerate(sentences)]
        self.fields["sentences"].choices = choices  # type: ignore[attr-defined]


class PassageForm(forms.Form):
    decision = OneOf(
        label="What happens with this text",
        choices=[("HAND", "Hand it out as it stands above"), ("OUT", "Keep all of it back")],
    )
    exemption = Pick(label="Reason for keeping all of it back", required=False, choices=_REASONS)
