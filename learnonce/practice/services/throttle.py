"""Keeping the open link usable: so many noticings an hour for a team, so many in ten minutes for a sender.

A sender is known only by a hash that lives in the cache for ten minutes, apart from what was written.
"""

import hashlib

from django.conf import settings
from django.core.cache import cache

from learnonce.practice.errors import TooMany

PER_LINK = (60, 3600)  # noticings, seconds
PER_SENDER = (6, 600)


def allow(*, link_key: str, caller: str) -> None:
    """Count one more. Raises TooMany."""
    sender = hashlib.sha256(f"{settings.SECRET_KEY}:{link_key}:{caller}".encode()).hexdigest()
    for name, (most, seconds) in ((f"link:{link_key}", PER_LINK), (f"sender:{sender}", PER_SENDER)):
        cache.add(name, 0, timeout=seconds)
        if cache.incr(name) > most:
            raise TooMany(
                "Several messages came through this link within a few minutes. "
                "Please wait ten minutes and send it again; your text stays on this page."
            )
