"""A short mark of what somebody saw, for their page to bring back, so that nobody overwrites unseen words."""

import hashlib
import json
from collections.abc import Mapping


def mark(values: Mapping[str, object]) -> str:
    """Of values by name: the same values have the same mark, whatever their order."""
    exact = json.dumps(dict(sorted(values.items())), ensure_ascii=False, default=str)
    return hashlib.sha256(exact.encode()).hexdigest()[:16]
