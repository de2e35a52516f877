from learnonce.records.models.erasure import Erasure, Mention
from learnonce.records.models.export import OwnExport
from learnonce.records.models.hold import Hold
from learnonce.records.models.information import InformationRequest, Passage
from learnonce.records.models.retention import Disposal, Rule

__all__ = [
    "Disposal",
    "Erasure",
    "Hold",
    "InformationRequest",
    "Mention",
    "OwnExport",
    "Passage",
    "Rule",
]
