from learnonce.base.screening.reading import Answers, Reading
from learnonce.base.screening.reading import read as look
from learnonce.practice.errors import HeldBack, LinkEnded, NotAllowed, NotReady, TooMany
from learnonce.practice.services.answering import acknowledge, close, decide, reopen, see_reply
from learnonce.practice.services.links import open_link, renew_link
from learnonce.practice.services.noticing import Noticed, notice, notice_by_link
from learnonce.practice.services.talking import say, say_by_key
from learnonce.practice.services.turning import (
    begin_project,
    begin_work,
    keep_open,
    link_project,
    make_lesson,
    record_choice,
)

__all__ = [
    "Answers",
    "HeldBack",
    "LinkEnded",
    "NotAllowed",
    "NotReady",
    "Noticed",
    "Reading",
    "TooMany",
    "acknowledge",
    "begin_project",
    "begin_work",
    "close",
    "decide",
    "keep_open",
    "link_project",
    "look",
    "make_lesson",
    "notice",
    "notice_by_link",
    "open_link",
    "record_choice",
    "renew_link",
    "reopen",
    "say",
    "say_by_key",
    "see_reply",
]
