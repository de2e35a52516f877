from learnonce.lessons.calc.findable import Narrowing
from learnonce.lessons.queries.adopters import Adopter, Adopters, adopters_of, named_take_ups
from learnonce.lessons.queries.adoptions import (
    AdoptionPage,
    Line,
    TakeUpPage,
    adoption_page,
    is_adoption_of,
    our_adoptions,
    own_adoption_page,
    take_up_page,
    taken_up,
)
from learnonce.lessons.queries.asks import AskLine, AskPage, ask_page, asked, asks
from learnonce.lessons.queries.behind import behind_their_evidence
from learnonce.lessons.queries.checks import CheckPage, check_by_letter, check_page, checks_to_ask
from learnonce.lessons.queries.credit import Credited, Use, credited, raised, use_of
from learnonce.lessons.queries.curation import CheckLine, Curation, curation
from learnonce.lessons.queries.desk import Desk, desk
from learnonce.lessons.queries.drafting import Draft, draft
from learnonce.lessons.queries.editions import (
    EditionLine,
    EditionPage,
    edition_page,
    edition_to_write,
    editions_of,
    usual_reader,
)
from learnonce.lessons.queries.figures import LoopFigures, figure_places, loop_figures
from learnonce.lessons.queries.files import (
    FilesPage,
    file_found,
    file_to_send,
    files_of_lesson,
    files_page,
)
from learnonce.lessons.queries.finding import Found, find
from learnonce.lessons.queries.found import FoundPage, found_in, held
from learnonce.lessons.queries.history import History, history
from learnonce.lessons.queries.jobs import index_jobs_left
from learnonce.lessons.queries.known import (
    About,
    Heading,
    Known,
    known,
    problem_headings,
    problems_in_use,
    topic_headings,
)
from learnonce.lessons.queries.likes import likes
from learnonce.lessons.queries.lists import Card, CardPage, newest, of_teams, topics
from learnonce.lessons.queries.measured import (
    Measurable,
    MeasuredPage,
    OwnEffect,
    effect_words,
    lessons_of_adoption,
    measurable,
    measured_page,
    own_effect,
)
from learnonce.lessons.queries.naming import Credits, brought_by, credits_of
from learnonce.lessons.queries.news import Answer, TakenUp, answers_to, decided_by_us, taken_up_from
from learnonce.lessons.queries.organising import Organising, SideBySide, organising, side_by_side
from learnonce.lessons.queries.prior_art import PriorArt, prior_art_of
from learnonce.lessons.queries.reading import LessonPage, lesson_page, likes_of_lesson
from learnonce.lessons.queries.result_cards import ResultCard
from learnonce.lessons.queries.seeing import may_see, readable
from learnonce.lessons.queries.sharing import Sharing, grant_lines, sharing_of
from learnonce.lessons.queries.spread import Spread, spread
from learnonce.lessons.queries.standing import (
    MatchLine,
    QuestionLine,
    my_questions,
    question_about,
)
from learnonce.lessons.queries.talk import Said, talk
from learnonce.lessons.queries.under_way import take_up_rows, titles

__all__ = [
    "About",
    "Adopter",
    "Adopters",
    "AdoptionPage",
    "Answer",
    "AskLine",
    "AskPage",
    "Card",
    "CardPage",
    "CheckLine",
    "CheckPage",
    "Credited",
    "Credits",
    "Curation",
    "Desk",
    "Draft",
    "EditionLine",
    "EditionPage",
    "FilesPage",
    "Found",
    "FoundPage",
    "Heading",
    "History",
    "Known",
    "LessonPage",
    "Line",
    "LoopFigures",
    "MatchLine",
    "Measurable",
    "MeasuredPage",
    "Narrowing",
    "Organising",
    "OwnEffect",
    "PriorArt",
    "QuestionLine",
    "ResultCard",
    "Said",
    "Sharing",
    "SideBySide",
    "Spread",
    "TakeUpPage",
    "TakenUp",
    "Use",
    "adopters_of",
    "adoption_page",
    "answers_to",
    "ask_page",
    "asked",
    "asks",
    "behind_their_evidence",
    "brought_by",
    "check_by_letter",
    "check_page",
    "checks_to_ask",
    "credited",
    "credits_of",
    "curation",
    "decided_by_us",
    "desk",
    "draft",
    "edition_page",
    "edition_to_write",
    "editions_of",
    "effect_words",
    "figure_places",
    "file_found",
    "file_to_send",
    "files_of_lesson",
    "files_page",
    "find",
    "found_in",
    "grant_lines",
    "held",
    "history",
    "index_jobs_left",
    "is_adoption_of",
    "known",
    "lesson_page",
    "lessons_of_adoption",
    "likes",
    "likes_of_lesson",
    "loop_figures",
    "may_see",
    "measurable",
    "measured_page",
    "my_questions",
    "named_take_ups",
    "newest",
    "of_teams",
    "organising",
    "our_adoptions",
    "own_adoption_page",
    "own_effect",
    "prior_art_of",
    "problem_headings",
    "problems_in_use",
    "question_about",
    "raised",
    "readable",
    "sharing_of",
    "side_by_side",
    "spread",
    "take_up_page",
    "take_up_rows",
    "taken_up",
    "taken_up_from",
    "talk",
    "titles",
    "topic_headings",
    "topics",
    "use_of",
    "usual_reader",
]
