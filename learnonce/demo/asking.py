"""The invented questions that nobody has answered yet."""

from learnonce.demo import reading
from learnonce.demo.cast import Cast
from learnonce.lessons import services


def load_questions(cast: Cast) -> None:
    for row in reading.lines("questions"):
        actor, at = cast.actor(row["person"]), cast.ago(days=row["days_ago"])
        services.ask_standing(text=row["text"], actor=actor, at=at)
