"""What five places counted before and after they took one lesson up, and what that shows together."""

from datetime import timedelta

from learnonce.base.sharing import Tier
from learnonce.demo.cast import Cast
from learnonce.demo.counting import monday
from learnonce.improvement import services as improvement
from learnonce.improvement.services import Answers, Definition, Given
from learnonce.insight import services as insight
from learnonce.lessons import services as lessons

LESSON = "same_day_query"
WEEKS = 16  # before, and as many after
# The invented counts of a week lie about a level, then about what was left of it. In one place they rose.
_WOBBLE = (0, 3, -2, 4, -4, 1, 5, -1, -3, 2, 0, -5, 3, 1, -2, 4)
_PLACES = {
    "birch_lane": ("ceri", 41, 0.62),
    "cedar_house": ("elspeth", 34, 0.71),
    "damson_road": ("mei", 52, 0.45),
    "elm_court": ("nasreen", 38, 0.8),
    "fir_tree": ("mhairi", 29, 1.5),
}


def load_measures(cast: Cast) -> None:
    """Each place counts repeat calls, marks when it began, lets others see it and shares what came of it."""
    shared = [_count(cast, place, *numbers) for place, numbers in _PLACES.items()]
    insight.refresh(lesson_id=cast.lessons[LESSON], at=cast.now)
    for adoption_id, person in shared:
        lessons.share_effect(adoption_id=adoption_id, shared=True, actor=cast.actor(person), at=cast.now)
    insight.refresh(lesson_id=cast.lessons[LESSON], at=cast.now)


def _count(cast: Cast, place: str, person: str, level: int, left: float) -> tuple[int, str]:
    actor, adoption_id = cast.actor(person), cast.adoptions[LESSON, place]
    began = monday((cast.now - timedelta(days=220)).date())
    at = cast.ago(days=220)
    measure_id = improvement.define_measure(
        team_id=cast.teams[cast.team_of_person[person]],
        answers=Answers(counting="events", twice="yes", varies="no"),
        definition=Definition(title="Repeat calls about a prescription", unit="repeat calls", wanted="DOWN"),
        adoption_id=adoption_id,
        actor=actor,
        at=at,
    )
    shift = len(place)
    counts = [
        round((level + _WOBBLE[(week + shift) % WEEKS]) * (left if week >= WEEKS else 1))
        for week in range(2 * WEEKS)
    ]
    first = began - timedelta(weeks=WEEKS)
    improvement.add_readings(
        measure_id=measure_id,
        given=[Given(on=first + timedelta(weeks=week), amount=count) for week, count in enumerate(counts)],
        actor=actor,
        at=cast.ago(days=100),
    )
    improvement.mark(measure_id=measure_id, on=began, kind="START", text="", actor=actor, at=at)
    improvement.reach_of_measure(
        measure_id=measure_id, tier=Tier.SIGNED_IN, actor=actor, at=cast.ago(days=100)
    )
    return adoption_id, person
