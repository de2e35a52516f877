from learnonce.lessons.models.adoption import Adaptation, Adoption, AdoptionCheck
from learnonce.lessons.models.ask import Ask
from learnonce.lessons.models.comment import Comment
from learnonce.lessons.models.credit import Credit
from learnonce.lessons.models.curation import Approval, CurationReview, LessonLink
from learnonce.lessons.models.edition import Edition
from learnonce.lessons.models.evidence import MeasuredEffect, PooledEvidence
from learnonce.lessons.models.lesson import Lesson, LessonVersion
from learnonce.lessons.models.question import PriorArtCheck, QuestionMatch, Search, StandingQuestion
from learnonce.lessons.models.topic import CanonicalProblem, Topic

__all__ = [
    "Adaptation",
    "Adoption",
    "AdoptionCheck",
    "Approval",
    "Ask",
    "CanonicalProblem",
    "Comment",
    "Credit",
    "CurationReview",
    "Edition",
    "Lesson",
    "LessonLink",
    "LessonVersion",
    "MeasuredEffect",
    "PooledEvidence",
    "PriorArtCheck",
    "QuestionMatch",
    "Search",
    "StandingQuestion",
    "Topic",
]
