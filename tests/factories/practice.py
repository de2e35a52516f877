"""The smallest valid noticings."""

from datetime import UTC, datetime

from learnonce.practice.models import CaptureLink, Noticing

MORNING = datetime(2026, 3, 2, 8, 50, tzinfo=UTC)


def noticing(team, *, by=None, text="Patients ring twice about a queried prescription.", **fields):
    """Raised by an actor, or by nobody: then it is anonymous."""
    tokens = [f"t:{team.pk}", f"run:{team.organisation_id}"]
    given = {
        "anonymity": Noticing.Anonymity.NAMED if by else Noticing.Anonymity.ANONYMOUS,
        "raised_by_id": by.user_id if by else None,
        "raised_at": MORNING,
        "state_since": MORNING,
        "audience": [*tokens, f"u:{by.user_id}"] if by else tokens,
        **fields,
    }
    return Noticing.objects.create(team=team, text=text, **given)


def link(team, key="open-sesame"):
    return CaptureLink.objects.create(team=team, key=key, made_at=MORNING)
