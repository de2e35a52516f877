from learnonce.improvement.models.initiative import Initiative, Remark, StageStep
from learnonce.improvement.models.measure import Batch, EntryLink, Mark, Measure, Reading
from learnonce.improvement.models.picture import Picture
from learnonce.improvement.models.thank import Thank

__all__ = [
    "Batch",
    "EntryLink",
    "Initiative",
    "Mark",
    "Measure",
    "Picture",
    "Reading",
    "Remark",
    "StageStep",
    "Thank",
]
