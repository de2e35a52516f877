"""Asking a team once after three months, and once after twelve, whether an adopted change has lasted."""

from datetime import datetime, timedelta

from django.urls import reverse

from learnonce.improvement.calc import changes
from learnonce.improvement.models import Change
from learnonce.people import queries as people
from learnonce.people import services as people_services

LATE = timedelta(days=60)  # what fell due longer ago is asked on its page alone
ASKED_AT_MOST = 500  # a night
_ASKS = {
    changes.ADOPTED: "Is it simply how you work now? {}",
    changes.EMBEDDED: "Does it still hold, by itself? {}",
}


def ask_whether_it_lasts(*, at: datetime) -> int:
    """Tell those who know that their answer is due; each state of a change once. Safe to run twice.

    Returns:
        How many changes were asked about.
    """
    done = 0
    for state, after in ((changes.ADOPTED, changes.EMBEDS_AFTER), (changes.EMBEDDED, changes.HOLDS_AFTER)):
        due = Change.objects.filter(
            state=state, adopted_at__lte=at - after, adopted_at__gt=at - after - LATE, project__ended_at=None
        ).select_related("project__team")
        for row in due.order_by("adopted_at", "pk")[:ASKED_AT_MOST]:
            people_services.tell(
                person_ids=_contacts(row),
                key=f"change:{row.pk}:{state.lower()}:{row.adopted_at:%Y%m%d}",
                text=_ASKS[state].format(row.what),
                path=reverse("improvement:change_page", kwargs={"change_id": row.pk}),
                at=at,
            )
            done += 1
    return done


def _contacts(row: Change) -> list[int]:
    """Who proposed it and who began the project, while they work there; else those who run the place."""
    place = row.project.team.organisation_id
    near = {row.raised_by_id, row.project.started_by_id} - {None}
    return [number for number in sorted(filter(None, near)) if people.works_at(number, place)] or (
        people.who_runs(place)
    )
