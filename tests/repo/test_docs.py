"""The documentation tells the truth: settings, events and links."""

import re
from pathlib import Path

import pytest

from learnonce.base import events

SETTINGS = sorted(Path("learnonce").rglob("*.py"))
VARIABLE = re.compile(r"""["'](LEARNONCE_[A-Z_]+|DATABASE_URL)["']""")
PAGES = sorted([*Path("docs").rglob("*.md"), *Path().glob("*.md"), *Path("learnonce").rglob("README.md")])
SCREEN = Path("learnonce")
BOLD = re.compile(r"\*\*(.+?)\*\*")
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def test_every_setting_is_explained_and_none_is_invented():
    # What Django itself reads under our name is no variable of the environment.
    read = {
        name
        for path in SETTINGS
        for line in path.read_text().splitlines()
        if "environ" in line
        for name in VARIABLE.findall(line)
    }
    told = set(
        re.findall(r"`(LEARNONCE_[A-Z_]+|DATABASE_URL)`", Path("docs/operate/settings.md").read_text())
    )

    assert read == told


def test_every_event_and_its_listeners_are_on_the_map():
    text = Path("docs/flows.md").read_text()
    for event, heard_by in events.listeners().items():
        for listener in heard_by:
            line = f"`{event.__name__}`"
            assert line in text, f"{line} is missing from docs/flows.md"
            assert f"`{listener.__module__.removeprefix('learnonce.')}.{listener.__name__}`" in text


@pytest.mark.parametrize("page", [Path("docs/tour.md"), Path("README.md")], ids=str)
def test_words_in_bold_are_on_the_screen(page):
    """In a template, in code that words a page, or in the demonstration."""
    sources = [path for kind in ("*.jinja", "*.py", "*.toml", "*.jsonl") for path in SCREEN.rglob(kind)]
    screen = " ".join(" ".join(path.read_text() for path in sources).split())
    labels = BOLD.findall(" ".join(page.read_text().split()))

    assert [label for label in labels if label not in screen] == []


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_links_lead_somewhere(page):
    missing = [
        target
        for target in LINK.findall(page.read_text())
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    ]

    assert missing == []
