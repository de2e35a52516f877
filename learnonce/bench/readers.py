"""Processes of their own that search or embed. They import nothing of ours before Django is ready."""

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


def embed_for(seconds: float, at_a_time: int) -> float:
    """Texts embedded a second, by the job of the product, begun when the others begin, if there are any."""
    from learnonce.matching import services

    services.embed_pending(at_most=1)
    if _state:
        _state["barrier"].wait(timeout=120)
    done = 0
    began = time.perf_counter()
    while time.perf_counter() - began < seconds:
        made = services.embed_pending(at_most=at_a_time)
        if not made:
            break
        done += made
    return done / (time.perf_counter() - began)
