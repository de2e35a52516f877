"""From a row to a line of a file, and back."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.db import models

from learnonce.base import sharing
from learnonce.base.actors import EVERYONE, SIGNED_IN
from learnonce.base.keeping import DELETE, Detach
from learnonce.exchange.whole.kinds import Kind, by_model

type Line = dict[str, Any]  # Any: as JSON has it
type Ref = tuple[str, int]
type Known = Mapping[tuple[str, str], tuple[int, bool]]  # kind and key: the number, whether it is new

KEY = "key"
EVERYBODY = {EVERYONE, SIGNED_IN, sharing.ADMINISTRATORS}  # tokens that mean the same everywhere
TOKENS = {
    "u": "person",
    "t": "team",
    "o": "organisation",
    "run": "organisation",
    "l": "locality",
    "care": "locality",
}


class Shape:
    """How the columns of one kind are written. `with_people` False leaves out who it was."""

    def __init__(self, kind: Kind, *, with_people: bool) -> None:
        holding = kind.holding
        self.kind = kind
        self.with_people = with_people
        self.people = set(holding.people) - {"id"}
        self.tokens = set(holding.tokens)
        self.pair = holding.subject
        self.refs: dict[str, str] = dict(kind.numbers)
        for field in kind.columns:
            if field.is_relation and field.related_model is not None:
                target = field.related_model._meta.label  # noqa: SLF001  Django's own way
                self.refs[field.attname] = by_model()[target].name
        self.refs |= {
            self._attribute(name): "person" for name in self.people if self._attribute(name) not in self.refs
        }
        self._also = {
            self._attribute(name): what.also
            for name, what in holding.people.items()
            if isinstance(what, Detach)
        }
        self.goes = any(what is DELETE for what in holding.people.values()) and not with_people

    def _attribute(self, name: str) -> str:
        return str(getattr(self.kind.rows._meta.get_field(name), "attname", name))  # noqa: SLF001  Django's own way

    def points_at(self, row: models.Model) -> set[Ref]:
        """Everything a row names by number."""
        found: set[Ref] = set()
        for column, kind in self.refs.items():
            if (number := getattr(row, column)) is not None:
                found.add((kind, number))
        for column, kind in self.kind.lists.items():
            found.update((kind, number) for number in getattr(row, column))
        for column in self.tokens:
            found.update(ref for token in getattr(row, column) if (ref := _token(token)))
        if self.pair:
            found.add((getattr(row, self.pair[0]), getattr(row, self.pair[1]) or 0))
        for field in self._json():
            _walk(getattr(row, field.attname), self.kind.facts, found.add)
        return found

    def line(self, row: models.Model, key: str, keys: Mapping[Ref, str]) -> Line | None:
        """None for a row about something that does not travel."""
        if self.pair:
            about = getattr(row, self.pair[0]), getattr(row, self.pair[1])
            if about[1] is not None and about not in keys:
                return None
        detached = {} if self.with_people else self._detached(row)
        told: Line = {KEY: key}
        for field in self.kind.columns:
            told[field.name] = (
                detached[field.attname] if field.attname in detached else self._out(field, row, keys)
            )
        return told

    def _out(self, field: "models.Field[Any, Any]", row: models.Model, keys: Mapping[Ref, str]) -> Any:
        column = field.attname
        value = getattr(row, column)
        if column in self.refs:
            return self._named(column, value, keys)
        if self.pair and column == self.pair[1]:
            return keys.get((getattr(row, self.pair[0]), value or 0))
        if column in self.kind.lists:
            return [keys[self.kind.lists[column], number] for number in value]
        if column in self.tokens:
            return sorted(token for one in value if (token := self._token_out(one, keys)))
        if isinstance(field, models.JSONField) and self.kind.facts:
            return _changed(value, self.kind.facts, lambda ref: self._in_facts(ref, keys))
        return value.isoformat() if isinstance(value, date) else value

    def _named(self, column: str, number: int | None, keys: Mapping[Ref, str]) -> str | None:
        if number is None or (self.refs[column] == "person" and not self.with_people):
            return None
        return keys.get((self.refs[column], number))

    def _in_facts(self, ref: Ref, keys: Mapping[Ref, str]) -> str | None:
        if ref[0] == "person" and not self.with_people:
            return None
        return keys.get(ref)

    def _token_out(self, token: str, keys: Mapping[Ref, str]) -> str | None:
        ref = _token(token)
        if ref is None:
            return token if token in EVERYBODY else None
        if ref[0] == "person" and not self.with_people:
            return None
        return f"{token.partition(':')[0]}:{keys[ref]}" if ref in keys else None

    def _detached(self, row: models.Model) -> Line:
        """What must be said besides, where a person is left out (base.keeping.Detach)."""
        found: Line = {}
        for column, also in self._also.items():
            if getattr(row, column) is not None:
                found |= also
        return found

    def _json(self) -> "list[models.Field[Any, Any]]":
        if not self.kind.facts:
            return []
        return [field for field in self.kind.columns if isinstance(field, models.JSONField)]

    # Back ------------------------------------------------------------------------------------------------

    def names(self, line: Line) -> set[tuple[str, str]]:
        """Everything a line names by key."""
        found: set[tuple[str, str]] = {(self.kind.name, line[KEY])}
        for field in self.kind.columns:
            value = line.get(field.name)
            if field.attname in self.refs and value is not None:
                found.add((self.refs[field.attname], value))
            elif field.name in self.kind.lists:
                found.update((self.kind.lists[field.name], one) for one in value or ())
            elif field.name in self.tokens:
                found.update(ref for one in value or () if (ref := _key_token(one)))
            elif self.pair and field.name == self.pair[1] and value is not None:
                found.add((line[self.pair[0]], value))
        for field in self._json():
            _walk(line.get(field.name), self.kind.facts, found.add)
        for name, kind in self.kind.many.items():
            found.update((kind, one) for one in line.get(name, ()))
        return found

    def values(self, line: Line, numbers: Known) -> Line | None:
        """Columns of the database; None where something it cannot be without is not there."""
        kept: Line = {"id": numbers[self.kind.name, line[KEY]][0]}
        for field in self.kind.columns:
            value = self._in(field, line, numbers)
            if value is None and not field.null:
                return None
            if value is None and self.pair and field.name == self.pair[1] and line[field.name] is not None:
                return None
            kept[str(field.column)] = value
        meta: Any = self.kind.rows._meta  # noqa: SLF001  Django's own way
        return kept | {meta.get_field(name).column: value for name, value in self.kind.without.items()}

    def _in(self, field: "models.Field[Any, Any]", line: Line, numbers: Known) -> Any:
        column, value = field.attname, line.get(field.name)
        if column in self.refs:
            return _number((self.refs[column], value), numbers)
        if self.pair and column == self.pair[1]:
            return _number((line[self.pair[0]], value), numbers)
        if column in self.kind.lists:
            return [numbers[self.kind.lists[column], one][0] for one in value or ()]
        if column in self.tokens:
            return sorted(token for one in value or () if (token := _token_in(one, numbers)))
        if isinstance(field, models.JSONField) and self.kind.facts:
            return _changed(value, self.kind.facts, lambda ref: _number(ref, numbers))
        return value


def _number(ref: tuple[str, str | None], numbers: Known) -> int | None:
    kind, key = ref
    return numbers[kind, key][0] if key is not None and (kind, key) in numbers else None


def _token(token: str) -> Ref | None:
    """What a token of an audience names by number; None for “all” and “public”."""
    mark, colon, number = token.partition(":")
    return (TOKENS[mark], int(number)) if colon and mark in TOKENS and number.isdecimal() else None


def _key_token(token: str) -> tuple[str, str] | None:
    mark, colon, key = token.partition(":")
    return (TOKENS[mark], key) if colon and mark in TOKENS else None


def _token_in(token: str, numbers: Known) -> str | None:
    """A token nobody here answers to falls away: an audience may get narrower, never wider."""
    ref = _key_token(token)
    if ref is None:
        return token if token in EVERYBODY else None
    return f"{token.partition(':')[0]}:{numbers[ref][0]}" if ref in numbers else None


def _walk(tree: Any, facts: Mapping[str, str], tell: Callable[[Any], object]) -> None:
    _changed(tree, facts, lambda ref: tell(ref) or 0)


def _changed(tree: Any, facts: Mapping[str, str], change: Callable[[Any], Any]) -> Any:
    """The same JSON with every number (or key) under one of these names put through `change`."""
    if isinstance(tree, list):
        return [_changed(one, facts, change) for one in tree]
    if not isinstance(tree, dict):
        return tree
    return {
        name: change((facts[name], value))
        if name in facts and isinstance(value, int | str) and not isinstance(value, bool)
        else _changed(value, facts, change)
        for name, value in tree.items()
    }
