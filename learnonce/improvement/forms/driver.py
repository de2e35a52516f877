"""What the page of a driver diagram takes in."""

from django import forms

from learnonce.improvement.forms.overriding import Overriding
from learnonce.improvement.services.drivers import LONGEST_DRIVER, NO_WORDS
from learnonce.ui.fields import Text


class PickForm(forms.Form):
    """A project that was chosen; the service looks whether the actor may."""

    project = forms.IntegerField(min_value=1, max_value=2**62)


class DriverForm(Overriding):
    """One line. `under`: the line it hangs on; empty for a primary driver."""

    words = Text(
        label="A primary driver",
        help_text="A main area in which something must change. Such as: Patients know where their request is",
        max_length=LONGEST_DRIVER,
        error_messages={"required": NO_WORDS},
    )
    under = forms.IntegerField(required=False, widget=forms.HiddenInput())
