"""The demonstration's texts, as they stand in `data/`."""

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).with_name("data")

type Row = dict[str, Any]  # Any: whatever a line of JSON holds; the loader names every key it reads


@cache
def toml(name: str) -> dict[str, list[Row]]:
    return tomllib.loads((_FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


@cache
def lines(name: str) -> list[Row]:
    text = (_FOLDER / f"{name}.jsonl").read_text(encoding="utf-8")
    return [json.loads(line) for line in text.splitlines() if line.strip()]
