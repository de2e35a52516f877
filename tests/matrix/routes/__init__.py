"""The table: every address of the project, and who gets in. One module for each room."""

from tests.matrix.access import Route
from tests.matrix.routes import (
    accounts,
    briefings,
    exchange,
    improvement,
    lessons,
    letterbox,
    measures,
    people,
    practice,
    projects,
    records,
    web,
)

ROUTES: list[Route] = [
    *accounts.ROUTES,
    *people.ROUTES,
    *practice.ROUTES,
    *lessons.ROUTES,
    *improvement.ROUTES,
    *projects.ROUTES,
    *measures.ROUTES,
    *briefings.ROUTES,
    *letterbox.ROUTES,
    *exchange.ROUTES,
    *records.ROUTES,
    *web.ROUTES,
]
