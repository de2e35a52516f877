"""What happened below, told to whoever above wants to know.

Listeners run inside the publisher's transaction and may only queue jobs: the queue is a table, so the
change and the jobs it causes commit together or not at all. docs/flows.md lists every event.
"""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

type Listener = Callable[[Any], None]  # Any: each listener takes its own event class

_listeners: dict[type, list[Listener]] = defaultdict(list)


def on[E](event: type[E], listener: Callable[[E], None]) -> None:
    """Have `listener` called with every such event. Registering twice is once."""
    if listener not in _listeners[event]:
        _listeners[event].append(listener)


def publish(event: object) -> None:
    for listener in _listeners[type(event)]:
        listener(event)


def listeners() -> dict[type, list[Listener]]:
    """Who listens to what, for docs/flows.md and its test."""
    return {event: list(found) for event, found in _listeners.items()}
