"""Form fields that know the design system: a page says `{{ field(form["title"]) }}` and nothing more."""

from learnonce.ui.fields.choices import AnyOf, OneOf, Pick, Tick
from learnonce.ui.fields.days import Day
from learnonce.ui.fields.looks import Look, field_look, form_errors
from learnonce.ui.fields.months import Month
from learnonce.ui.fields.texts import LongText, Text, Words, leave_to_service
from learnonce.ui.fields.uploads import Upload

__all__ = [
    "AnyOf",
    "Day",
    "LongText",
    "Look",
    "Month",
    "OneOf",
    "Pick",
    "Text",
    "Tick",
    "Upload",
    "Words",
    "field_look",
    "form_errors",
    "leave_to_service",
]
