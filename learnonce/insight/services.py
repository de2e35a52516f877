"""Working out what the adopters of a lesson show together, and handing it down to the lesson."""

from dataclasses import asdict
from datetime import datetime

from learnonce.improvement import queries as improvement
from learnonce.insight.calc import evidence
from learnonce.insight.calc.evidence import UP, Place
from learnonce.lessons import queries as lessons
from learnonce.lessons import services as attaching
from learnonce.lessons.queries import Measurable
from learnonce.lessons.services import Measured

VERSION = (
    2  # of what is handed down; raised when it says more than before, so that the night works all out anew
)


def refresh_adoption(*, adoption_id: int, at: datetime) -> list[str]:
    """The same for the lesson a place took up, and for the one that was merged into."""
    return [refresh(lesson_id=number, at=at) for number in lessons.lessons_of_adoption(adoption_id)]


def refresh(*, lesson_id: int, at: datetime) -> str:
    """Work out the effect in each place from its own readings, and all shared ones together.

    Returns the lesson's badge, such as "A3·B2". Safe to run twice: the same readings give the same.

    Effects:
        `lessons.services.attach_evidence`: the lesson's page reads it from its own tables.
    """
    places = lessons.measurable(lesson_id=lesson_id)
    numbers = [place.adoption_id for place in places]
    shown = improvement.effects_of_adoptions(
        numbers, comparable=[place.adoption_id for place in places if place.is_shared]
    )
    shared = [
        _place(place, one, one.effect)
        for place in places
        if place.is_shared and (one := shown.get(place.adoption_id)) and one.effect
    ]
    heard = {one.adoption_id for one in shared}
    silent = [place for place in places if place.adoption_id not in heard]
    found = evidence.judge(shared, silent=len(silent), silent_bad=sum(place.went_badly for place in silent))
    return attaching.attach_evidence(
        lesson_id=lesson_id,
        measured=[_measured(one) for one in shown.values()],
        found={**asdict(found), "version": VERSION},
        at=at,
    )


def behind() -> list[int]:
    """Lessons whose evidence is older than what it rests on, or made in an older way. Five queries."""
    return lessons.behind_their_evidence(counted=improvement.adoptions_counted_for(), version=VERSION)


def _place(place: Measurable, shown: improvement.Shown, effect: improvement.Effect) -> Place:
    return Place(
        adoption_id=place.adoption_id,
        locality=place.locality_id,
        mode=place.mode,
        scale=effect.scale,
        wanted=shown.wanted,
        size=effect.size,
        std_error=effect.std_error,
        context=place.context,
        counted=shown.counted,
        is_named=place.is_named,
        lasting=shown.lasting.state if shown.lasting else "",
    )


def _measured(shown: improvement.Shown) -> Measured:
    effect, lasting, compared = shown.effect, shown.lasting, shown.compared
    return Measured(
        adoption_id=shown.adoption_id,
        counted=shown.counted,
        wanted=shown.wanted,
        scale=effect.scale if effect else "",
        size=effect.size if effect else None,
        std_error=effect.std_error if effect else None,
        refused=shown.refused,
        points=shown.points,
        points_before=shown.points_before,
        points_after=shown.points_after,
        start_marked=shown.start_marked,
        signal_intended=shown.signal_intended,
        balancing_reported=shown.balancing_reported,
        lasting=lasting.state if lasting else "",
        late_size=lasting.size if lasting else None,
        late_error=lasting.std_error if lasting else None,
        compared_with=compared.places if compared else 0,
        compared=bool(compared and compared.is_better(is_up_wanted=shown.wanted == UP)),
    )
