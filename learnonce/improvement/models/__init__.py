from learnonce.improvement.models.initiative import Initiative, Remark, StageStep
from learnonce.improvement.models.thank import Thank

__all__ = ["Initiative", "Remark", "StageStep", "Thank"]
