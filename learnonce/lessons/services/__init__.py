from learnonce.lessons.errors import Changed, Identifiable, NotAllowed, NotReady
from learnonce.lessons.services.capture import capture
from learnonce.lessons.services.indexing import (
    index_lesson,
    index_lessons,
    index_questions,
    queue_everything,
)
from learnonce.lessons.services.visibility import refresh_audience
from learnonce.lessons.services.writing import change

__all__ = [
    "Changed",
    "Identifiable",
    "NotAllowed",
    "NotReady",
    "capture",
    "change",
    "index_lesson",
    "index_lessons",
    "index_questions",
    "queue_everything",
    "refresh_audience",
]
