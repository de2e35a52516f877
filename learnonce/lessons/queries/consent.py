"""How far the place a lesson comes from lets it go."""

from datetime import datetime

from learnonce.base import sharing
from learnonce.base.sharing import Grant, Tier

OFFER = "Offered to the curators of the locality"
CONSENT = "May be published"
PUBLISHED = "Published"


def consented(grants: list[Grant]) -> Tier:
    """The widest tier the source agreed to and did not take back; its team alone when it never did."""
    given = [
        grant.tier for grant in grants if grant.withdrawn_at is None and grant.purpose in {OFFER, CONSENT}
    ]
    return max(given, default=Tier.TEAM)


def consented_of(lesson_id: int) -> Tier:
    return consented(sharing.grants(("lesson", lesson_id)))


def offered_at(grants: list[Grant]) -> datetime | None:
    """Since when the curators may read it; what was written before was never checked for their eyes."""
    standing = [grant.granted_at for grant in grants if not grant.withdrawn_at and grant.purpose == OFFER]
    return min(standing, default=None)
