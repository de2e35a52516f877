"""A real browser visits the real product. Rows are committed, because another process reads them."""

import json
import os
from collections import defaultdict
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.journeys.journey import DESKTOP, PHONE
from tests.journeys.site import OUTPUT, running_site

# The sandbox cannot start for root; the rest keeps the browser from talking to anybody but us.
FLAGS = [
    *(["--no-sandbox"] if os.geteuid() == 0 else []),
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_configure(config):
    config.addinivalue_line("markers", "ways(*ways): how a journey is made: PHONE, DESKTOP, WITHOUT_SCRIPT")


def pytest_generate_tests(metafunc):
    if "way" in metafunc.fixturenames:
        marker = metafunc.definition.get_closest_marker("ways")
        metafunc.parametrize("way", marker.args if marker else (PHONE, DESKTOP), ids=str)


@pytest.fixture(scope="session")
def site(django_db_setup, django_db_blocker):
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock():
        # Playwright keeps an event loop in this thread; nothing in it touches the database.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        with running_site() as site:
            site.forget_everything()
            yield site


@pytest.fixture
def db(site, django_db_blocker):
    """In place of pytest-django's: no transaction around the test, and every table emptied after it."""
    with django_db_blocker.unblock():
        yield
        site.forget_everything()


@pytest.fixture(scope="session")
def browser():
    program = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    if not Path(program).exists():
        pytest.fail(
            f"Journeys need a browser; {program} is not here. On Debian or Ubuntu: apt-get install chromium. "
            "Elsewhere set CHROMIUM to the program of a Chromium or Chrome.",
            pytrace=False,
        )
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def records():
    """What journeys write down: efforts by name, and by which ways each route was looked at with axe."""
    kept = {"effort": {}, "visited": defaultdict(set)}
    yield kept
    OUTPUT.mkdir(exist_ok=True)
    visited = {route: sorted(ways) for route, ways in sorted(kept["visited"].items())}
    (OUTPUT / "visited.json").write_text(json.dumps(visited, indent=2) + "\n")
    (OUTPUT / "effort.json").write_text(json.dumps(kept["effort"], indent=2) + "\n")
    for name, figures in kept["effort"].items():
        print(f"\n{name}: {figures}")  # noqa: T201  for whoever runs the journeys
