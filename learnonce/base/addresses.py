"""Addresses of pages, by their names."""

from functools import lru_cache

from django.urls import reverse


@lru_cache(maxsize=10_000)  # of some 300 bytes; a page asks for up to a hundred, and mostly for the same
def address(route: str, /, **arguments: object) -> str:
    """The address of a route: `address("lessons:detail", lesson_id=7)`. An unknown keyword is an error."""
    return reverse(route, kwargs=arguments)
