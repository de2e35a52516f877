from learnonce.exchange.services.starter import starter_plan
from learnonce.exchange.services.taking_in import take_in

__all__ = ["starter_plan", "take_in"]
