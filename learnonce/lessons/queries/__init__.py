from learnonce.lessons.queries.drafting import Draft, draft
from learnonce.lessons.queries.lists import Card, CardPage, newest, of_teams, topics
from learnonce.lessons.queries.reading import LessonPage, lesson_page
from learnonce.lessons.queries.seeing import may_see

__all__ = [
    "Card",
    "CardPage",
    "Draft",
    "LessonPage",
    "draft",
    "lesson_page",
    "may_see",
    "newest",
    "of_teams",
    "topics",
]
