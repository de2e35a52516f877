"""Choosing: one of a few, any of a few, one of many, yes or no."""

from collections.abc import Mapping
from typing import Any

from django import forms

from learnonce.ui.fields.looks import Params, with_words


def _look(hints: Mapping[str, str] | None, *, inline: bool, small: bool) -> Params:
    return {"hints": hints or {}, "inline": inline, "small": small}


class OneOf(forms.ChoiceField):
    """Radios. `hints`: a line under a choice, by its value."""

    widget = forms.RadioSelect

    def __init__(
        self,
        *,
        hints: Mapping[str, str] | None = None,
        inline: bool = False,
        small: bool = False,
        **options: Any,  # Any: Django's field options
    ) -> None:
        super().__init__(**with_words(options, "Choose one: {}"))
        self.look = _look(hints, inline=inline, small=small)


class AnyOf(forms.MultipleChoiceField):
    """Checkboxes. `hints`: a line under a choice, by its value."""

    widget = forms.CheckboxSelectMultiple

    def __init__(
        self,
        *,
        hints: Mapping[str, str] | None = None,
        inline: bool = False,
        small: bool = False,
        **options: Any,  # Any: Django's field options
    ) -> None:
        super().__init__(**with_words(options, "Choose at least one: {}"))
        self.look = _look(hints, inline=inline, small=small)


class Pick(forms.ChoiceField):
    """A drop-down list, for more choices than radios can show."""

    widget = forms.Select

    def __init__(self, **options: Any) -> None:  # Any: Django's field options
        super().__init__(**with_words(options, "Choose one: {}"))


class Tick(forms.BooleanField):
    """One checkbox whose label is the statement agreed to."""

    def __init__(self, **options: Any) -> None:  # Any: Django's field options
        super().__init__(**with_words(options, "Tick the box: {}"))
