"""Words typed by people."""

from typing import Any

from django import forms

from learnonce.ui.fields.looks import Params, with_words


class Text(forms.CharField):
    """One line. `width`: characters it is wide (2, 3, 4, 5, 10, 20 or 30); the full width without it."""

    def __init__(self, *, width: int | None = None, **options: Any) -> None:  # Any: Django's field options
        super().__init__(**with_words(options, "Fill in: {}"))
        self.look: Params = {"width": width} if width else {}


class LongText(forms.CharField):
    """Several lines. `draft`: the key under which the device keeps what is typed until it is sent.

    With `max_length` and `counted` the page says how many characters are left.
    """

    def __init__(self, *, rows: int = 5, draft: str = "", counted: bool = False, **options: Any) -> None:
        options.setdefault("widget", forms.Textarea(attrs={"data-draft": draft} if draft else {}))
        super().__init__(**with_words(options, "Fill in: {}"))
        self.look: Params = {"rows": rows}
        if counted and self.max_length:
            # The counter warns instead of cutting the text off as maxlength would.
            self.look |= {"maxlength": self.max_length, "threshold": 75}
            self.widget.attrs.pop("maxlength", None)
