from learnonce.improvement.calc.choosing import Answers
from learnonce.improvement.errors import HeldBack, NotAllowed, NotReady
from learnonce.improvement.services.drawing import draw_chart
from learnonce.improvement.services.entering import REACHES, Links, Where, change, enter, reach
from learnonce.improvement.services.learning import make_lesson
from learnonce.improvement.services.marking import mark, unmark
from learnonce.improvement.services.measuring import (
    REACHES_OF_MEASURE,
    Definition,
    change_measure,
    choose_chart,
    define_measure,
    end_measure,
    freeze_baseline,
    reach_of_measure,
)
from learnonce.improvement.services.moving import ask_what_is_stale, confirm, move
from learnonce.improvement.services.readings import Added, Given, Origin, add_readings, correct_reading
from learnonce.improvement.services.taking_in import Row, Taken, take_in
from learnonce.improvement.services.talking import say, unsay
from learnonce.improvement.services.thanking import thank, unthank
from learnonce.improvement.services.visibility import follow_places, index_initiative, queue_everything

__all__ = [
    "REACHES",
    "REACHES_OF_MEASURE",
    "Added",
    "Answers",
    "Definition",
    "Given",
    "HeldBack",
    "Links",
    "NotAllowed",
    "NotReady",
    "Origin",
    "Row",
    "Taken",
    "Where",
    "add_readings",
    "ask_what_is_stale",
    "change",
    "change_measure",
    "choose_chart",
    "confirm",
    "correct_reading",
    "define_measure",
    "draw_chart",
    "end_measure",
    "enter",
    "follow_places",
    "freeze_baseline",
    "index_initiative",
    "make_lesson",
    "mark",
    "move",
    "queue_everything",
    "reach",
    "reach_of_measure",
    "say",
    "take_in",
    "thank",
    "unmark",
    "unsay",
    "unthank",
]
