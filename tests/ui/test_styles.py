"""The built style sheet."""

import re
from pathlib import Path

BUILD = Path("learnonce/ui/static/build")


def test_every_picture_and_letter_it_asks_for_is_beside_it():
    asked = set(re.findall(r"url\(\"?([^\")]+)\"?\)", (BUILD / "learnonce.css").read_text()))
    files = {name.partition("?")[0] for name in asked if not name.startswith("data:")}

    assert "nhsuk-icon-cross.svg" in files
    assert [name for name in sorted(files) if not (BUILD / name).is_file()] == []
