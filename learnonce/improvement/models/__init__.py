from learnonce.improvement.models.change import Change, ChangeStep, Judgement
from learnonce.improvement.models.cycle import Cycle, CycleNote, Prediction
from learnonce.improvement.models.driver_diagram import DiagramVersion, Driver, DriverDiagram
from learnonce.improvement.models.force import Force
from learnonce.improvement.models.initiative import Initiative, Remark, StageStep
from learnonce.improvement.models.measure import Batch, EntryLink, Mark, Measure, Reading
from learnonce.improvement.models.picture import Picture
from learnonce.improvement.models.project import Project
from learnonce.improvement.models.project_measure import ProjectMeasure
from learnonce.improvement.models.report import ReportSection
from learnonce.improvement.models.thank import Thank

__all__ = [
    "Batch",
    "Change",
    "ChangeStep",
    "Cycle",
    "CycleNote",
    "DiagramVersion",
    "Driver",
    "DriverDiagram",
    "EntryLink",
    "Force",
    "Initiative",
    "Judgement",
    "Mark",
    "Measure",
    "Picture",
    "Prediction",
    "Project",
    "ProjectMeasure",
    "Reading",
    "Remark",
    "ReportSection",
    "StageStep",
    "Thank",
]
