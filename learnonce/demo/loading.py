"""Fills an empty installation with the demonstration, through the product's own services.

Everything in it is invented. What happened "a while ago" is told to the services with that moment, so that
every clock, history and grade is worked out as it would have been.
"""

from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from learnonce.demo.adopting import ask_what_is_due, load_adoptions
from learnonce.demo.asking import load_questions
from learnonce.demo.cast import Cast
from learnonce.demo.counting import load_counts
from learnonce.demo.initiatives import load_initiatives
from learnonce.demo.lessons import load_afterwards, load_comments, load_headings, load_lessons
from learnonce.demo.measuring import load_measures
from learnonce.demo.noticing import load_noticings
from learnonce.demo.places import load_people, load_places, load_reading
from learnonce.demo.projects import load_projects
from learnonce.demo.travelling import load_letters, load_travelling

type Say = Callable[[str], None]

STEPS: list[tuple[str, Callable[[Cast], None]]] = [
    ("places", load_places),
    ("people", load_people),
    ("topics and problems", load_headings),
    ("lessons", load_lessons),
    ("adoptions", load_adoptions),
    ("comments", load_comments),
    ("what became of some lessons", load_afterwards),
    ("questions", load_questions),
    ("collections, and what people follow", load_travelling),
    ("noticings", load_noticings),
    ("work under way", load_initiatives),
    ("projects", load_projects),
    ("what their practices count", load_counts),
    ("what places counted", load_measures),
    ("letters", ask_what_is_due),
    ("weekly letters", load_letters),
    ("what everybody has read", load_reading),
]


@transaction.atomic
def load(*, now: datetime, say: Say) -> None:
    """Load the whole demonstration, or nothing of it."""
    cast = Cast(now=now)
    for name, step in STEPS:
        say(f"Loading the demonstration: {name}")
        step(cast)


def is_loaded() -> bool:
    from learnonce.people import queries

    return bool(queries.walk_ins())
