"""A real browser visits the real product. Rows are committed, because another process reads them."""

import json
import os
import shutil
from collections import defaultdict
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from tests.journeys import visits
from tests.journeys.journey import DESKTOP, FAILED, PHONE
from tests.journeys.site import OUTPUT, running_site
from tests.people.oidc_provider import running_provider

RECORDS = pytest.StashKey[dict]()

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
    config.stash[RECORDS] = {"effort": {}, "visited": defaultdict(set), "files": set(), "left_out": 0}


def pytest_generate_tests(metafunc):
    if "way" in metafunc.fixturenames:
        marker = metafunc.definition.get_closest_marker("ways")
        metafunc.parametrize("way", marker.args if marker else (PHONE, DESKTOP), ids=str)


@pytest.fixture(scope="session")
def site(django_db_setup, django_db_blocker):
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock():
        # Playwright keeps an event loop in this thread; nothing in it touches the database.
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        with running_provider() as provider, running_site(provider) as site:
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
    without_windows = shutil.which("chromium-headless-shell")  # takes half the time
    program = os.environ.get("CHROMIUM") or without_windows or "/usr/bin/chromium"
    if not Path(program).exists():
        pytest.fail(
            f"Journeys need a browser; {program} is not here. On Debian or Ubuntu: apt-get install "
            "chromium-headless-shell. Elsewhere set CHROMIUM to the program of a Chromium or Chrome.",
            pytrace=False,
        )
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def records(pytestconfig):
    """What journeys write down: efforts by name, and by which ways each route was looked at with axe."""
    return pytestconfig.stash[RECORDS]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    if report.failed and call.when == "call":
        item.stash[FAILED] = True
    return report


def pytest_collection_finish(session):
    files = {item.path.name for item in session.items if item.path.parent == Path(__file__).parent}
    session.config.stash[RECORDS]["files"] |= files


def pytest_deselected(items):
    items[0].config.stash[RECORDS]["left_out"] += len(items)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node):
    """With pytest -n, what one of the processes wrote down."""
    theirs = getattr(node, "workeroutput", {}).get("journeys")
    if theirs:
        _take_over(node.config.stash[RECORDS], theirs)


def _take_over(ours, theirs):
    ours["effort"] |= theirs["effort"]
    ours["files"] |= set(theirs["files"])
    ours["left_out"] += theirs["left_out"]
    for route, ways in theirs["visited"].items():
        ours["visited"][route] |= set(ways)


def pytest_sessionfinish(session, exitstatus):
    kept = session.config.stash[RECORDS]
    if hasattr(session.config, "workeroutput"):
        lists = {route: sorted(ways) for route, ways in kept["visited"].items()}
        session.config.workeroutput["journeys"] = kept | {"visited": lists, "files": sorted(kept["files"])}
        return
    _write_down(kept)
    whole = kept["files"] == visits.FILES and not kept["left_out"]
    if whole and exitstatus == pytest.ExitCode.OK:
        told = visits.report(kept["visited"].keys())
        session.config.hook.pytest_runtest_logreport(report=told)
        if told.failed:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _write_down(kept):
    OUTPUT.mkdir(exist_ok=True)
    visited = {route: sorted(ways) for route, ways in sorted(kept["visited"].items())}
    (OUTPUT / "visited.json").write_text(json.dumps(visited, indent=2) + "\n")
    (OUTPUT / "effort.json").write_text(json.dumps(kept["effort"], indent=2, sort_keys=True) + "\n")


def pytest_terminal_summary(terminalreporter, config):
    for name, figures in sorted(config.stash[RECORDS]["effort"].items()):
        terminalreporter.write_line(f"{name}: {figures}")
