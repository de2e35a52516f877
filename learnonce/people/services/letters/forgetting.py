"""What letters said is deleted after a while; that they were sent stays."""

from datetime import datetime

from django.db.models import Q

from learnonce.people.models import Letter


def forget_letters(*, before: datetime) -> int:
    """Delete address and words of every letter settled before then. Returns how many."""
    full = ~Q(subject="", address="", parts=[], about={})
    return Letter.objects.filter(full, settled_at__lt=before).update(
        subject="", address="", parts=[], about={}, updated_at=before
    )
