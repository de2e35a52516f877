from learnonce.exchange.errors import NotAllowed, NotPossible, Unreadable
from learnonce.exchange.services.asking import (
    MOST_BYTES,
    Wishes,
    arrange,
    begin,
    begin_starter,
    give_up,
    upload,
)
from learnonce.exchange.services.running import forget_files, run, silent_imports
from learnonce.exchange.services.starter import starter_plan
from learnonce.exchange.services.taking_in import take_in

__all__ = [
    "MOST_BYTES",
    "NotAllowed",
    "NotPossible",
    "Unreadable",
    "Wishes",
    "arrange",
    "begin",
    "begin_starter",
    "forget_files",
    "give_up",
    "run",
    "silent_imports",
    "starter_plan",
    "take_in",
    "upload",
]
