from learnonce.improvement.forms.initiative import (
    ChangeForm,
    EnterForm,
    MoveForm,
    ReachForm,
    SayForm,
    reaches,
)
from learnonce.improvement.forms.overriding import Overriding

__all__ = ["ChangeForm", "EnterForm", "MoveForm", "Overriding", "ReachForm", "SayForm", "reaches"]
