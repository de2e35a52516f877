"""What is held, about whom, why, and for how long: every room declares its tables in its `holdings.py`.

Erasure, subject access, searches for a freedom of information request, retention and the public page of
what is held are all driven by these declarations and name no room. A test walks every table and column
and fails for one that nobody has declared (tests/repo/test_holdings.py).

    HOLDINGS = (
        Holding(
            "lessons.Comment",
            called="Comments on lessons",
            what="Questions, answers and remarks about a lesson.",
            why="So that people can ask each other and help.",
            seen_by="Whoever may see the lesson.",
            kept=With("lessons.Lesson"),
            people={"written_by": DETACH},
            texts={"text": "written_by"},
            organisation="lesson__organisation",
        ),
    )
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cache
from importlib import import_module

from django.apps import apps
from django.db import models
from django.utils.module_loading import module_has_submodule


class Erasure(Enum):
    """What becomes of a row that names a person, when that person is erased."""

    DETACH = "The row stays, without the person."
    DELETE = "The row goes."


DETACH, DELETE = Erasure.DETACH, Erasure.DELETE


@dataclass(frozen=True, slots=True)
class Detach:
    """DETACH, with what else must be set so that the row still tells the truth."""

    also: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Until:
    """Disposed of by the night job, a number of days after a moment. The days are a setting.

    Args:
        days: the number set at first; None keeps them until somebody sets one.
        since: the column with the moment that counts.
        why: the reason for this number, in plain words.
        when: only rows for which this holds, as arguments of a queryset's filter().
    """

    days: int | None
    since: str
    why: str
    when: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class With:
    """Goes with the row it belongs to, of another table."""

    model: str


@dataclass(frozen=True, slots=True)
class InUse:
    """Stays as long as it is needed; `words` say when it goes."""

    words: str


type Kept = Until | With | InUse


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """One table. Names of columns are those of the model's fields.

    Args:
        model: "room.Model"; or the name of a table that no model stands for.
        called: what people call these things, in the plural.
        what, why, seen_by: one plain sentence each, for the public page.
        people: columns that name a person, and what erasure does with each.
        addresses: columns that hold e-mail addresses; a row with an erased person's address is deleted.
        tokens: columns that hold audiences, where a person may stand as "u:7".
        facts: JSON in which a person stands by number, under keys that end in "person_id".
        subject: the pair of columns (kind, number) that may say ("person", 7).
        texts: columns with words people wrote, each with the column that says who wrote it, or "" when no
            column does. JSON and lists count, too. They are searched, and redacted by a person.
        copies: columns with words put together from other tables. When they name an erased person the row
            is deleted, unless `remade` says that it is made anew from what it was copied from.
        codes: text columns that never hold words of a person: codes, keys, names of places.
        secrets: text columns that are shown to nobody, such as a hash of a password.
        hides: rows in which others are not to know who wrote them, as arguments of a queryset's filter();
            a search for what somebody wrote leaves them out.
        organisation: the way to the organisation it belongs to, in the words of a queryset, or "". A row that
            goes with another belongs where that one does, and needs to say nothing.
        kind: by what others name such a row in pairs of kind and number, such as "lesson".
        cleared_by: the routine of the records room that takes a person out of a table of machinery.
    """

    model: str = field(kw_only=False)
    called: str
    what: str
    why: str
    seen_by: str
    kept: Kept
    people: Mapping[str, Erasure | Detach] = field(default_factory=dict)
    addresses: tuple[str, ...] = ()
    tokens: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()
    subject: tuple[str, str] | None = None
    texts: Mapping[str, str] = field(default_factory=dict)
    copies: tuple[str, ...] = ()
    remade: bool = False
    codes: tuple[str, ...] = ()
    secrets: tuple[str, ...] = ()
    hides: Mapping[str, object] = field(default_factory=dict)
    organisation: str = ""
    kind: str = ""
    cleared_by: str = ""

    @property
    def rows(self) -> "type[models.Model]":
        """The model. Raises LookupError for a table without one."""
        return apps.get_model(self.model)

    @property
    def table(self) -> str:
        return self.rows._meta.db_table if "." in self.model else self.model  # noqa: SLF001  Django's own way

    @property
    def way_up(self) -> str:
        """The column that leads to the row it goes with, or ""."""
        if not isinstance(self.kept, With) or "." not in self.model:
            return ""
        above = holding(self.kept.model).rows
        links = (one for one in self.rows._meta.local_concrete_fields if one.related_model is above)  # noqa: SLF001  as above
        return next((one.name for one in links), "")

    @property
    def way_to_organisation(self) -> str:
        """As declared, or that of the row it goes with; "" when it belongs to none."""
        if self.organisation or not isinstance(self.kept, With):
            return self.organisation
        above = holding(self.kept.model).way_to_organisation if self.way_up else ""
        return f"{self.way_up}__{above}" if above else ""

    @property
    def declared(self) -> set[str]:
        """Every column about which something is said."""
        return {
            *self.people,
            *self.addresses,
            *self.tokens,
            *self.facts,
            *(self.subject or ()),
            *self.texts,
            *self.copies,
            *self.codes,
            *self.secrets,
        }


@dataclass(frozen=True, slots=True)
class TextChanged:
    """Words of a row were redacted, from outside its room; whoever keeps a copy makes it anew."""

    model: str
    row_id: int


@dataclass(frozen=True, slots=True)
class Disposed:
    """Rows are disposed of; what hangs on them without a foreign key must go in the same transaction."""

    model: str
    row_ids: tuple[int, ...]


@cache
def holdings() -> tuple[Holding, ...]:
    """All that is declared, in the order of the installed apps."""
    found: list[Holding] = []
    for app in apps.get_app_configs():
        if app.module and module_has_submodule(app.module, "holdings"):
            found.extend(import_module(f"{app.name}.holdings").HOLDINGS)
    return tuple(found)


def holding(model: str) -> Holding:
    """What is declared of one table. Raises KeyError when nothing is."""
    return {one.model: one for one in holdings()}[model]
