"""Looking an installation over: what is as it should be, what deserves a look, what must be mended."""

from learnonce.upkeep.doctor.findings import Finding, State
from learnonce.upkeep.doctor.visit import visit

__all__ = ["Finding", "State", "visit"]
