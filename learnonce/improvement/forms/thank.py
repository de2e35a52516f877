"""What the page of thanks takes in."""

from learnonce.improvement.services.thanking import LONGEST
from learnonce.ui.fields import Text
from learnonce.ui.forms import Overriding


class ThankForm(Overriding):
    text = Text(label="A sentence, if you like (no names)", required=False, max_length=LONGEST)
