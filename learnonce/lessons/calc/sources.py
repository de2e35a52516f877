"""What a row of somebody else's collection says, as a short mark, to tell whether it changed there."""

import hashlib
import json
from collections.abc import Iterable, Mapping

from learnonce.lessons.calc.content import Value


def mark(values: Mapping[str, Value], *, place: str, url: str, topics: Iterable[str]) -> str:
    """32 characters that differ when anything of the row does, its order aside."""
    whole = {"values": dict(sorted(values.items())), "place": place, "url": url, "topics": sorted(topics)}
    exact = json.dumps(whole, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(exact.encode("utf-8", "replace")).hexdigest()[:32]
