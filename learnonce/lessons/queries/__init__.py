from learnonce.lessons.queries.adopters import Adopter, Adopters, adopters
from learnonce.lessons.queries.adoptions import (
    AdoptionPage,
    Line,
    TakeUpPage,
    adoption_page,
    our_adoptions,
    take_up_page,
    taken_up,
)
from learnonce.lessons.queries.checks import CheckPage, check_by_letter, check_page, checks_to_ask
from learnonce.lessons.queries.drafting import Draft, draft
from learnonce.lessons.queries.evidence import explanation
from learnonce.lessons.queries.finding import Found, find
from learnonce.lessons.queries.lists import Card, CardPage, newest, of_teams, topics
from learnonce.lessons.queries.reading import LessonPage, lesson_page
from learnonce.lessons.queries.result_cards import ResultCard
from learnonce.lessons.queries.seeing import may_see

__all__ = [
    "Adopter",
    "Adopters",
    "AdoptionPage",
    "Card",
    "CardPage",
    "CheckPage",
    "Draft",
    "Found",
    "LessonPage",
    "Line",
    "ResultCard",
    "TakeUpPage",
    "adopters",
    "adoption_page",
    "check_by_letter",
    "check_page",
    "checks_to_ask",
    "draft",
    "explanation",
    "find",
    "lesson_page",
    "may_see",
    "newest",
    "of_teams",
    "our_adoptions",
    "take_up_page",
    "taken_up",
    "topics",
]
