"""The form by which somebody keeps a question open."""

from learnonce.ui.fields import LongText
from learnonce.ui.forms import Overriding


class StandingForm(Overriding):
    text = LongText(
        label="Ask another",
        help_text="Say it as you would to a colleague. Never write who a patient is.",
        rows=3,
        error_messages={"required": "Write what you are trying to solve."},
    )
    field_order = ("text", "override_reason")
