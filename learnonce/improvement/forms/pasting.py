"""What the pages for pasted blocks take in."""

from collections.abc import Mapping
from typing import Any

from django import forms

from learnonce.base.addresses import number_in
from learnonce.improvement.calc.blocks import Wishes
from learnonce.improvement.calc.cells import DMY, MDY
from learnonce.improvement.forms.measures import DayField
from learnonce.improvement.services import Preview
from learnonce.improvement.services.pasting import KINDS, MOST_BYTES
from learnonce.ui.fields import LongText, OneOf, Pick, Tick, Upload

_ONLY = "only-{}"
_LARGEST = 2_000  # columns


class PasteForm(forms.Form):
    text = LongText(
        label="Paste from a spreadsheet",
        help_text="Copy the cells with the dates and the numbers, headings too, and paste them here.",
        rows=8,
        required=False,
        strip=False,  # an empty first cell is where the months lie across the top
    )
    file = Upload(
        label="Or send a file",
        kinds=KINDS,
        max_bytes=MOST_BYTES,
        required=False,
        help_text="CSV or XLSX, at most 5 MB",
    )

    first = DayField(
        label="No dates beside the numbers? Say of when the first one is",
        help_text="Such as 3 March 2026. The others follow one after the other.",
        required=False,
        max_length=40,
        width=20,
    )

    def clean(self) -> dict[str, Any]:  # Any: as Django types it
        data = super().clean() or self.cleaned_data
        if not self.errors and not data.get("file") and not (data.get("text") or "").strip():
            self.add_error("text", "Paste some cells, or choose a file")
        return data

    def block(self) -> tuple[bytes, str]:
        """What was sent, and the name of the file; empty for what was pasted."""
        if file := self.cleaned_data["file"]:
            return file.read(), file.name
        return self.cleaned_data["text"].encode(), ""


class BlockForm(forms.Form):
    """Which column is which, and which rows count."""

    on = Pick(label="When")
    amount = Pick(label="Number")
    out_of = Pick(label="Out of", required=False)
    order = OneOf(
        label="How are dates such as 3/4/2025 meant?",
        choices=[(DMY, "3 April"), (MDY, "4 March")],
        small=True,
        inline=True,
    )
    add_up = Tick(label="Add up several rows of the same period", required=False)
    put_right = Tick(label="Put right the numbers that stand there otherwise", required=False)
    newest = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, *args: Any, preview: Preview, **options: Any) -> None:  # Any: Django's form options
        laid, wishes = preview.laid, preview.wishes
        options["initial"] = {
            "on": _text(wishes.on),
            "amount": _text(wishes.amount),
            "out_of": _text(wishes.out_of),
            "order": wishes.order,
            "add_up": wishes.add_up,
            "newest": preview.newest,
            **{_ONLY.format(at): value for at, value in wishes.only.items()},
        }
        super().__init__(*args, **options)
        numbers = [(str(at), name) for at, name in laid.names(days=False)]
        self.fields["on"].choices = [(str(at), name) for at, name in laid.names(days=True)]  # type: ignore[attr-defined]
        self.fields["amount"].choices = [("", "Choose"), *numbers]  # type: ignore[attr-defined]
        self.fields["out_of"].choices = [("", "None"), *numbers]  # type: ignore[attr-defined]
        self.choosing = [column.at for column in laid.choosing]
        for column in laid.choosing:
            self.fields[_ONLY.format(column.at)] = Pick(
                label=f"Only rows where {column.name} is",
                choices=[("", "Any"), *((value, value[:80]) for value in column.values)],
                required=False,
            )

    def rows_fields(self) -> list[forms.BoundField]:
        """The fields by which rows are chosen."""
        return [self[_ONLY.format(at)] for at in self.choosing]

    def wishes(self) -> Wishes:
        return self.wishes_in(
            {name: str(value) for name, value in self.cleaned_data.items() if value not in {None, False}}
        )

    @staticmethod
    def wishes_in(given: Mapping[str, str]) -> Wishes:
        """From an address or a form; what cannot be a column is as if it were not given."""
        return Wishes(
            on=_column(given.get("on")),
            amount=_column(given.get("amount")),
            out_of=_column(given.get("out_of")),
            only={
                at: value
                for name, value in given.items()
                if value and name.startswith("only-") and (at := _column(name[5:])) is not None
            },
            order=MDY if given.get("order") == MDY else DMY,
            add_up=bool(given.get("add_up")),
        )


def _column(text: str | None) -> int | None:
    number = number_in(text, digits=4)
    return number if number is not None and number < _LARGEST else None


def _text(at: int | None) -> str:
    return "" if at is None else str(at)
