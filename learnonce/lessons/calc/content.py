"""The text of a lesson as plain values: what is versioned, compared and checked."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields

type Value = str | int | list[str] | None


@dataclass(frozen=True, slots=True)
class Content:
    """Everything a person writes into a lesson (domain B8). The names are those of the columns."""

    kind: str = "SOLUTION"
    title: str = ""
    good: str = ""
    not_so_good: str = ""
    next_time: str = ""
    happened_when: str = ""
    problem_statement: str = ""
    what_we_did: str = ""
    core_parts: list[str] = field(default_factory=list)
    adaptable_parts: list[str] = field(default_factory=list)
    theory: str = ""
    prediction: str = ""
    results: str = ""
    unintended_effects: str = ""
    equity_note: str = ""
    cost_time: str = ""
    care_setting: str = ""
    roles_involved: list[str] = field(default_factory=list)
    licence: str = ""
    before_points: int | None = None
    after_points: int | None = None
    feedback_from: int | None = None

    def as_dict(self) -> dict[str, Value]:
        return asdict(self)


FIELDS = tuple(item.name for item in fields(Content))

LABELS = {
    "kind": "What kind of lesson",
    "title": "Title",
    "good": "What was good",
    "not_so_good": "What was not so good",
    "next_time": "What would make it better next time",
    "happened_when": "When it was",
    "problem_statement": "The problem",
    "what_we_did": "What you did",
    "core_parts": "What must be kept",
    "adaptable_parts": "What may vary",
    "theory": "Why it works",
    "prediction": "What you expected",
    "results": "What came of it",
    "unintended_effects": "What else happened",
    "equity_note": "Who it helps, and who it might not",
    "cost_time": "Time and money",
    "care_setting": "Setting",
    "roles_involved": "Who took part",
    "licence": "Licence",
    "before_points": "Readings before",
    "after_points": "Readings after",
    "feedback_from": "People who were asked",
}

# Choices with words of their own; everything else that is a text is somebody's writing.
_CODED = {"kind", "happened_when", "care_setting", "licence"}


def clean(given: Mapping[str, Value]) -> dict[str, Value]:
    """Stray spaces and empty lines taken off. Raises KeyError for a name that is no field."""
    if strange := set(given) - set(FIELDS):
        raise KeyError(", ".join(sorted(strange)))
    return {name: _clean(value) for name, value in given.items()}


def _clean(value: Value) -> Value:
    if isinstance(value, str):
        return value.replace("\r\n", "\n").strip()
    if isinstance(value, list):
        return [item.strip() for item in value if item.strip()]
    return value


def mark(version: int, values: Mapping[str, Value]) -> str:
    """A short mark of these values at a version, as in "3.5f1c…", for a page to bring back when it saves."""
    exact = json.dumps(dict(sorted(values.items())), ensure_ascii=False)
    return f"{version}.{hashlib.sha256(exact.encode()).hexdigest()[:16]}"


def mark_of_setting(context: Mapping[str, str]) -> str:
    """The same of what is said of its place, which has no versions."""
    return mark(0, dict(context))


def writing(values: Mapping[str, Value]) -> dict[str, str]:
    """What somebody wrote in their own words, by field, lists line by line; empty ones left out."""
    texts = {
        name: "\n".join(value) if isinstance(value, list) else value
        for name, value in values.items()
        if name not in _CODED and isinstance(value, str | list)
    }
    return {name: text for name, text in texts.items() if text}
