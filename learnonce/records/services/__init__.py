from learnonce.records.errors import NotAllowed, NotPossible
from learnonce.records.services.answering import (
    answer_request,
    decide_passage,
    record_download,
    show_again,
    withhold,
)
from learnonce.records.services.copying import ask_for_copy, make_copy
from learnonce.records.services.disposing import LEAST, dispose, set_rule
from learnonce.records.services.erasing import (
    COOLING,
    ask_to_be_erased,
    due_erasures,
    erase,
    erase_somebody,
    undo_erasure,
)
from learnonce.records.services.holds import lift_hold, place_hold
from learnonce.records.services.mentions import decide_mentions
from learnonce.records.services.searching import begin_request, search

__all__ = [
    "COOLING",
    "LEAST",
    "NotAllowed",
    "NotPossible",
    "answer_request",
    "ask_for_copy",
    "ask_to_be_erased",
    "begin_request",
    "decide_mentions",
    "decide_passage",
    "dispose",
    "due_erasures",
    "erase",
    "erase_somebody",
    "lift_hold",
    "make_copy",
    "place_hold",
    "record_download",
    "search",
    "set_rule",
    "show_again",
    "undo_erasure",
    "withhold",
]
