from learnonce.improvement.forms.cycle import (
    ActForm,
    JudgeForm,
    MoveChangeForm,
    NoteForm,
    PlanForm,
    StudyForm,
)
from learnonce.improvement.forms.driver import DriverForm, PickForm
from learnonce.improvement.forms.initiative import (
    ChangeForm,
    EnterForm,
    MoveForm,
    ReachForm,
    SayForm,
    reaches,
)
from learnonce.improvement.forms.overriding import Overriding, Seeing
from learnonce.improvement.forms.project import AimForm, EndForm, ForceForm, HangForm, StartForm
from learnonce.improvement.forms.report import SectionForm
from learnonce.improvement.forms.same import SameForm
from learnonce.improvement.forms.thank import ThankForm

__all__ = [
    "ActForm",
    "AimForm",
    "ChangeForm",
    "DriverForm",
    "EndForm",
    "EnterForm",
    "ForceForm",
    "HangForm",
    "JudgeForm",
    "MoveChangeForm",
    "MoveForm",
    "NoteForm",
    "Overriding",
    "PickForm",
    "PlanForm",
    "ReachForm",
    "SameForm",
    "SayForm",
    "SectionForm",
    "Seeing",
    "StartForm",
    "StudyForm",
    "ThankForm",
    "reaches",
]
