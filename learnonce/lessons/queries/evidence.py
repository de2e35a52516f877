"""The facts a lesson's grade rests on, read from its rows."""

from collections.abc import Iterable
from datetime import datetime

from django.db import models
from django.db.models import Max, Q

from learnonce.base.models import AuditEntry
from learnonce.lessons.calc import adopting, grades, measured
from learnonce.lessons.calc.grades import Chart, Evidence, Facts, Report
from learnonce.lessons.models import Adoption, AdoptionCheck, Lesson, MeasuredEffect
from learnonce.people import queries as people

_HAVE_AN_OUTCOME = frozenset(
    {adopting.WORKING, adopting.MIXED, adopting.NOT_WORKING, adopting.STOPPED, adopting.REPORTED_BACK}
)

_NAMED = ("lesson.published", "lesson.confirmed", "lesson.settled")


def facts_of(lesson: Lesson) -> Facts:
    """Everything known about how well the lesson works, with what was merged into it. Four queries."""
    merged = list(Lesson.objects.filter(merged_into_id=lesson.pk).order_by("pk"))
    adoptions = (
        Adoption.objects.filter(Q(lesson_id=lesson.pk) | Q(lesson__merged_into_id=lesson.pk))
        .filter(state__in=_HAVE_AN_OUTCOME)
        .select_related("organisation", "measured")
        .prefetch_related("checks")
        .fetch_mode(models.FETCH_RAISE)
        .order_by("pk")
    )
    return facts_from([lesson, *merged], adoptions, looked_at=_looked_at(lesson))


def facts_from(
    sources: Iterable[Lesson], adoptions: Iterable[Adoption], *, looked_at: datetime | None = None
) -> Facts:
    """The same from rows at hand: adoptions with their organisation, checks and what was measured."""
    sources = list(sources)
    return Facts(
        has_account=True,
        has_theory=any(source.theory for source in sources),
        has_prediction=any(source.prediction for source in sources),
        sources=tuple(_evidence(source) for source in sources),
        source_localities=frozenset(source.locality_id for source in sources if source.locality_id),
        reports=tuple(
            _report(adoption)
            for adoption in adoptions
            if adoption.state in _HAVE_AN_OUTCOME
            and adoption.mode not in {adopting.PARALLEL, adopting.DECLINE}
        ),
        looked_at=looked_at,
    )


def _looked_at(lesson: Lesson) -> datetime | None:
    """When somebody last put their name to it: publishing it, confirming it, or settling a doubt."""
    entries = AuditEntry.objects.filter(subject_kind="lesson", subject_id=lesson.pk, verb__in=_NAMED)
    found: datetime | None = entries.aggregate(latest=Max("at"))["latest"]
    return found


def _report(adoption: Adoption) -> Report:
    answered = sorted(
        (check for check in adoption.checks.all() if check.answered_at), key=lambda check: check.month
    )
    last = answered[-1] if answered else None
    stopped = adoption.state == adopting.STOPPED
    good = [_evidence(check) for check in answered if check.effect in {grades.SAME, grades.BETTER}]
    shared = shared_effect(adoption)
    if shared:
        good.insert(0, _charted(shared))
    return Report(
        locality=adoption.organisation.locality_id,
        effect=_effect(adoption.state, last.effect if last else ""),
        stopped=stopped,
        months_in_use=last.month if last and last.still_in_use and not stopped else 0,
        evidence=max(good, key=grades.strength_of, default=Evidence()),
        profile=people.context_profile(adoption.context),
        reported_at=last.answered_at if last else None,
        measured=_shows(shared) if shared else "",
    )


def shared_effect(adoption: Adoption) -> MeasuredEffect | None:
    """What its own readings show, where the place lets that count."""
    found: MeasuredEffect | None = getattr(adoption, "measured", None)
    return found if found and found.shared_at else None


def _shows(found: MeasuredEffect) -> str:
    if found.effect is None:
        return ""
    return grades.FADED if found.lasting == measured.FADED else found.effect.shows


def _charted(found: MeasuredEffect) -> Evidence:
    return Evidence(
        before_points=found.points_before,
        after_points=found.points_after,
        chart=Chart(
            points=found.points,
            start_marked=found.start_marked,
            signal_intended=found.signal_intended,
            balancing_reported=found.balancing_reported,
            compared=found.compared,
        ),
    )


def _effect(state: str, effect: str) -> str:
    """What the last check said, unless the place has said since that it works less well."""
    if state == adopting.NOT_WORKING:
        return grades.WORSE
    if state == adopting.MIXED and effect != grades.WORSE:
        return grades.UNCLEAR
    return effect


def _evidence(row: Lesson | AdoptionCheck) -> Evidence:
    return Evidence(
        before_points=row.before_points or 0,
        after_points=row.after_points or 0,
        feedback_from=row.feedback_from or 0,
    )
