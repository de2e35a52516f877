"""A month of a year, typed as two numbers: nobody remembers the day."""

from datetime import date
from typing import Any

from django import forms

from learnonce.ui.fields.looks import with_words

_FIRST_YEAR, _LAST_YEAR = 1900, 2200


class MonthWidget(forms.MultiWidget):
    def __init__(self) -> None:
        super().__init__({"month": forms.TextInput, "year": forms.TextInput})

    def decompress(self, value: Any) -> list[Any]:  # Any: a date, or the text of one from a query string
        if isinstance(value, date):
            return [value.month, value.year]
        return [None, None]

    def id_for_label(self, id_: str) -> str:
        return f"{id_}-month"  # the first input, where an error summary leads


class Month(forms.MultiValueField):
    """The first day of a month, as a date, from two inputs named `<name>_month` and `<name>_year`."""

    widget = MonthWidget

    def __init__(self, **options: Any) -> None:  # Any: Django's field options
        super().__init__(
            fields=(forms.CharField(required=False), forms.CharField(required=False)),
            require_all_fields=False,
            **with_words(options, "Enter the month and the year: {}"),
        )

    def compress(self, data_list: list[str]) -> date | None:
        month, year = data_list or ["", ""]
        if not month and not year:
            return None
        if not (month.isdecimal() and 1 <= int(month) <= 12):  # noqa: PLR2004  months of a year
            raise forms.ValidationError("The month must be a number from 1 to 12")
        if not (year.isdecimal() and _FIRST_YEAR <= int(year) <= _LAST_YEAR):
            raise forms.ValidationError("The year must have four digits, for example 2026")
        return date(int(year), int(month), 1)
