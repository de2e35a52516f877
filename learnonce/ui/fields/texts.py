"""Words typed by people."""

from typing import Any

from django import forms

from learnonce.base.screening.findings import Severity
from learnonce.base.screening.reading import look_for
from learnonce.ui.fields.looks import Params, with_words

# Signs that nobody types and no page can show; NUL is refused by Django itself.
_UNTYPED = dict.fromkeys((*range(1, 9), 11, 12, *range(14, 32), 127), " ")


class Words(forms.CharField):
    """What people type, which is kept somewhere: a patient's number is refused here.

    Where a text may need such a number the form sets `by_service`, and the service refuses it unless a reason
    is given. tests/repo/test_free_text.py walks every form, so that none can be forgotten.
    """

    by_service = False

    def to_python(self, value: Any) -> Any:  # Any: as Django's own field has it
        return super().to_python(value.translate(_UNTYPED) if isinstance(value, str) else value)

    def clean(self, value: Any) -> Any:  # Any: as Django's own field has it
        text = super().clean(value)
        if text and not self.by_service and (found := look_for(Severity.REFUSE, text).refused):
            raise forms.ValidationError(found[0].advice)
        return text


class Text(Words):
    """One line. `width`: characters it is wide (2, 3, 4, 5, 10, 20 or 30); the full width without it."""

    def __init__(self, *, width: int | None = None, **options: Any) -> None:  # Any: Django's field options
        super().__init__(**with_words(options, "Fill in: {}"))
        self.look: Params = {"width": width} if width else {}


class LongText(Words):
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


def leave_to_service(form: forms.Form, *, besides: str) -> None:
    """Have the service of this form refuse patients' numbers in its texts, but in the field of the reason."""
    for name, field in form.fields.items():
        if isinstance(field, Words) and name != besides:
            field.by_service = True
