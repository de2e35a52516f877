from learnonce.lessons.errors import Changed, Identifiable, NotAllowed, NotReady
from learnonce.lessons.services.afterwards import challenge, retire, settle, supersede, withdraw
from learnonce.lessons.services.capture import capture
from learnonce.lessons.services.collating import decide, organise, take, undo_decision
from learnonce.lessons.services.curating import (
    answer_checks,
    answer_questions,
    approve,
    begin_curation,
    return_with_questions,
)
from learnonce.lessons.services.headings import add_problem, add_topic
from learnonce.lessons.services.indexing import index_lesson, index_lessons, index_questions, queue_everything
from learnonce.lessons.services.publishing import confirm, publish, remind_of_reviews
from learnonce.lessons.services.sharing import consent, offer, take_back
from learnonce.lessons.services.talking import comment, remove_comment
from learnonce.lessons.services.visibility import refresh_audience
from learnonce.lessons.services.writing import change

__all__ = [
    "Changed",
    "Identifiable",
    "NotAllowed",
    "NotReady",
    "add_problem",
    "add_topic",
    "answer_checks",
    "answer_questions",
    "approve",
    "begin_curation",
    "capture",
    "challenge",
    "change",
    "comment",
    "confirm",
    "consent",
    "decide",
    "index_lesson",
    "index_lessons",
    "index_questions",
    "offer",
    "organise",
    "publish",
    "queue_everything",
    "refresh_audience",
    "remind_of_reviews",
    "remove_comment",
    "retire",
    "return_with_questions",
    "settle",
    "supersede",
    "take",
    "take_back",
    "undo_decision",
    "withdraw",
]
