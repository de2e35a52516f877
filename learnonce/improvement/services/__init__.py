from learnonce.improvement.errors import HeldBack, NotAllowed, NotReady
from learnonce.improvement.services.entering import REACHES, Links, Where, change, enter, reach
from learnonce.improvement.services.learning import make_lesson
from learnonce.improvement.services.moving import ask_what_is_stale, confirm, move
from learnonce.improvement.services.taking_in import Row, Taken, take_in
from learnonce.improvement.services.talking import say, unsay
from learnonce.improvement.services.thanking import thank, unthank
from learnonce.improvement.services.visibility import follow_places, index_initiative, queue_everything

__all__ = [
    "REACHES",
    "HeldBack",
    "Links",
    "NotAllowed",
    "NotReady",
    "Row",
    "Taken",
    "Where",
    "ask_what_is_stale",
    "change",
    "confirm",
    "enter",
    "follow_places",
    "index_initiative",
    "make_lesson",
    "move",
    "queue_everything",
    "reach",
    "say",
    "take_in",
    "thank",
    "unsay",
    "unthank",
]
