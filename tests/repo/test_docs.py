"""What the documents say about the code is looked up in the code."""

import re
from pathlib import Path

import pytest

from tests.repo.test_floors import FLOOR

DOCUMENTS = [
    document
    for document in [*Path().glob("*.md"), *Path("docs").rglob("*.md"), *Path("learnonce").rglob("*.md")]
    if document.read_text()
]
LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#]+)")


@pytest.mark.parametrize("document", DOCUMENTS, ids=str)
def test_links_lead_to_files_that_exist(document):
    missing = [link for link in LINK.findall(document.read_text()) if not (document.parent / link).exists()]

    assert missing == []


def test_every_room_is_on_the_map():
    told = set(re.findall(r"^\| \d+ \| \[(\w+)\]", Path("docs/rooms.md").read_text(), re.MULTILINE))
    rooms = {folder.name for folder in Path("learnonce").iterdir() if (folder / "__init__.py").exists()}

    assert told == rooms
    assert rooms <= set(FLOOR)


def test_the_guide_to_looks_offers_only_classes_that_are_styled():
    """ui's own guide: a class it offers and nobody styles would be a promise not kept."""
    styles = "".join(sheet.read_text() for sheet in Path("learnonce/ui/assets").rglob("*.scss"))
    offered = set(re.findall(r"`(lo-[\w-]+)`", Path("learnonce/ui/README.md").read_text()))

    assert {name for name in offered if f".{name}" not in styles} == set()
