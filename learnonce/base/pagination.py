"""One page of a long list. Never counts further than it must."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from django.db.models import QuerySet

PER_PAGE = 20


@dataclass(frozen=True, slots=True)
class Page[T]:
    """Items of one page, numbered from 1, and whether more follow."""

    items: list[T]
    number: int
    has_more: bool

    @property
    def previous(self) -> int | None:
        return self.number - 1 if self.number > 1 else None

    @property
    def next(self) -> int | None:
        return self.number + 1 if self.has_more else None

    def map[U](self, items: list[U]) -> "Page[U]":
        """The same page with other items in place of these, one for one."""
        return Page(items=items, number=self.number, has_more=self.has_more)


def page_of(rows: "QuerySet[Any]", number: int, *, per_page: int = PER_PAGE) -> Page[Any]:  # Any: any row
    """Cut one page out of an ordered queryset, in one query."""
    number = max(1, number)
    start = (number - 1) * per_page
    found = list(rows[start : start + per_page + 1])
    return Page(items=found[:per_page], number=number, has_more=len(found) > per_page)


def number_from(text: str | None) -> int:
    """The page number in an address; anything odd is page 1."""
    return int(text) if text and text.isdecimal() and len(text) < 7 and int(text) > 0 else 1  # noqa: PLR2004  a million pages
