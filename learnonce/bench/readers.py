"""A process of its own that searches. Imports nothing of ours before Django is ready."""

import time
from itertools import cycle
from multiprocessing.synchronize import Barrier

_state: dict[str, Barrier] = {}


def begin(barrier: Barrier) -> None:
    """Make this process ready; `barrier` is where all of them wait for each other."""
    import django

    django.setup()
    _state["barrier"] = barrier


def ask_for(texts: list[str], tokens: list[str], seconds: float) -> list[float]:
    """Milliseconds of every search made in `seconds`, begun when the others begin."""
    from learnonce.matching import queries

    queries.similar_to(texts[0], tokens=frozenset(tokens))
    _state["barrier"].wait(timeout=120)
    took: list[float] = []
    ends = time.perf_counter() + seconds
    for text in cycle(texts):
        began = time.perf_counter()
        if began > ends:
            break
        queries.similar_to(text, tokens=frozenset(tokens))
        took.append((time.perf_counter() - began) * 1_000)
    return took
