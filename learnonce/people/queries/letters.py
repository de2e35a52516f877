"""What has become of letters."""

from collections.abc import Collection
from datetime import datetime

from django.db.models import Count, Q

from learnonce.people.models import DeadAddress, Letter, hash_of_address

_STUCK = (Letter.State.FAILED, Letter.State.BOUNCED, Letter.State.DROPPED)


def letters_are_due(*, at: datetime) -> bool:
    """Whether a letter waits to be sent now, or was left behind by a dead worker."""
    waiting = Q(state=Letter.State.QUEUED, due_at__lte=at)
    return Letter.objects.filter(waiting | Q(state=Letter.State.SENDING, claimed_until__lt=at)).exists()


def letters_unsent(*, since: datetime) -> dict[str, int]:
    """How many letters stand in each state but sent and dropped, of those that wait or were settled since."""
    open_or_new = Q(settled_at__isnull=True) | Q(settled_at__gte=since)
    rows = Letter.objects.filter(open_or_new).exclude(state__in=[Letter.State.SENT, Letter.State.DROPPED])
    return dict(rows.values_list("state").annotate(count=Count("pk")).order_by("state"))


def letter_troubles(*, kind: str, about: str, numbers: Collection[int]) -> dict[int, str]:
    """What is finally wrong with the letters of a kind about these things, by their numbers."""
    if not numbers:
        return {}
    rows = Letter.objects.filter(kind=kind, state__in=_STUCK, **{f"about__{about}__in": list(numbers)})
    return {row[0][about]: row[1] for row in rows.values_list("about", "trouble") if row[1]}


def address_is_dead(address: str) -> bool:
    """Whether letters to it come back, so that none is sent."""
    return DeadAddress.objects.filter(address_hash=hash_of_address(address)).exists()
