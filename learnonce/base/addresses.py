"""Addresses of pages, by their names, and numbers read from them."""

from functools import lru_cache

from django.urls import reverse


@lru_cache(maxsize=10_000)  # of some 300 bytes; a page asks for up to a hundred, and mostly for the same
def address(route: str, /, **arguments: object) -> str:
    """The address of a route: `address("lessons:detail", lesson_id=7)`. An unknown keyword is an error."""
    return reverse(route, kwargs=arguments)


def number_in(text: str | None, *, digits: int) -> int | None:
    """A whole number as an address or a hidden field has it; None for anything else, or for more digits."""
    if not text or not text.isascii() or not text.isdecimal() or len(text) > digits:
        return None
    return int(text)
