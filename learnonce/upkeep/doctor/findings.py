"""One line of the doctor's."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Finding:
    """`found` is what is there, never a secret; `advice` what to do, "" where nothing is to be done."""

    name: str
    state: State
    found: str
    advice: str = ""


def ok(name: str, found: str) -> Finding:
    return Finding(name, State.OK, found)


def warn(name: str, found: str, advice: str) -> Finding:
    return Finding(name, State.WARN, found, advice)


def fail(name: str, found: str, advice: str) -> Finding:
    return Finding(name, State.FAIL, found, advice)
