"""Reading who took up what and when, from a folder of CSV files. The form: docs/operate/adoptions.md."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path

from learnonce.base.actors import Actor
from learnonce.base.sharing import Tier
from learnonce.exchange.calc import mapping
from learnonce.exchange.calc.states import NAMES
from learnonce.exchange.errors import Unreadable
from learnonce.lessons import services as lessons
from learnonce.lessons.services import AdoptionRow, AdoptionsTaken, Imported, ImportRow, Terms
from learnonce.people import queries as people
from learnonce.people import services as places
from learnonce.people.services import LocalityRow, OrganisationRow, Taken

ADOPTIONS, SITES, PRACTICES = "adoptions.csv", "sites.csv", "practices.csv"
NEEDED = ("practice", "practice_name", "site_code", "status", "date", "site_name", "state")
MUST_BE_SAID = ("practice", "practice_name", "site_code", "site_name", "state")
LONGEST_FILE = 50 * 2**20  # bytes
# What registers call how far a place is, and what we call it (docs/operate/adoptions.md).
STATUSES = {
    **dict.fromkeys(
        ("implemented", "adopted", "completed", "complete", "in use", "in progress"), "UNDER_WAY"
    ),
    **dict.fromkeys(("planning", "planned"), "PLANNED"),
    **dict.fromkeys(("looking", "considering", "exploring"), "SHORTLISTED"),
}
KINDS = (("medical center", "HOSPITAL"), ("hospital", "HOSPITAL"), ("clinic", "COMMUNITY"),
         ("cboc", "COMMUNITY"), ("outpatient", "COMMUNITY"), ("practice", "PRACTICE"))  # fmt: skip
US, UNITED_STATES = "US", "United States"


@dataclass(slots=True)
class Records:
    """What a folder holds, understood and not yet taken in."""

    source: str
    localities: dict[str, LocalityRow] = field(default_factory=dict)
    organisations: dict[str, OrganisationRow] = field(default_factory=dict)
    lessons: dict[str, ImportRow] = field(default_factory=dict)
    adoptions: list[AdoptionRow] = field(default_factory=list)
    problems: list[tuple[int, str]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Report:
    places: Taken
    lessons: Imported
    adoptions: AdoptionsTaken
    problems: list[tuple[int, str]]


def read(folder: Path, *, source: str = "", nation: str = "") -> Records:
    """Understand a folder.

    Args:
        nation: where the places lie; needed unless all are states of the United States.

    Raises:
        Unreadable: there is no such file, it lacks a column, or the nation is not known.
    """
    rows = list(_rows(folder / ADOPTIONS, NEEDED))
    if not rows:
        raise Unreadable(f"{folder / ADOPTIONS} has no rows under its columns.")
    in_states = all(row["state"] in NAMES for _number, row in rows)
    if not nation and not in_states:
        strange = next(row["state"] for _number, row in rows if row["state"] not in NAMES)
        raise Unreadable(
            f"{folder / ADOPTIONS}: {strange!r} is no state of the United States. Name the nation: --nation"
        )
    kinds = {row["site_code"]: row.get("kind", "") for _number, row in _optional(folder / SITES)}
    words = {row["practice"]: row for _number, row in _optional(folder / PRACTICES)}
    found = Records(source or mapping.source_named("lessons", folder.absolute().name) or folder.name)
    code = US if not nation or nation == UNITED_STATES else _code(nation)
    found.localities[code] = LocalityRow(code, nation or UNITED_STATES, "NATION", "")
    for number, row in rows:
        _understand(found, (number, row), code, kinds, words)
    return found


def take_in(records: Records, *, tier: Tier, permission: str, actor: Actor, at: datetime) -> Report:
    """Places, lessons, adoptions, in this order. Doing it again changes only what changed."""
    taken = places.take_in(
        localities=list(records.localities.values()),
        organisations=list(records.organisations.values()),
        actor=actor,
        at=at,
    )
    terms = Terms(tier=tier, permission=permission or f"Published by its source already: {records.source}.")
    made = lessons.import_lessons(rows=list(records.lessons.values()), terms=terms, actor=actor, at=at)
    done = lessons.import_adoptions(
        source=records.source,
        rows=records.adoptions,
        places=people.organisations_coded(list(records.organisations)),
        actor=actor,
        at=at,
    )
    refused = [(0, f"{code}: {why}") for code, why in taken.refused.items()]
    return Report(taken, made, done, sorted([*records.problems, *refused, *made.refused, *done.refused]))


def _understand(
    found: Records,
    line: tuple[int, dict[str, str]],
    nation: str,
    kinds: dict[str, str],
    words: dict[str, dict[str, str]],
) -> None:
    number, row = line
    state = STATUSES.get(row["status"].lower())
    on = _day(row["date"])
    lacking = [name for name in MUST_BE_SAID if not row[name]]
    if lacking:
        found.problems.append((number, f"{', '.join(lacking)}: nothing there"))
    elif state is None:
        known = ", ".join(STATUSES)
        found.problems.append((number, f"the status {row['status']!r} is not known; known are {known}"))
    elif on is None:
        found.problems.append((number, f"{row['date']!r} is no date such as 2017-05-31"))
    else:
        region = f"{nation}-{_code(row['state'])}"[:20]
        site = f"{nation}-{_code(row['site_code'])}"[:20]
        name = NAMES.get(row["state"], row["state"]) if nation == US else row["state"]
        found.localities.setdefault(region, LocalityRow(region, name, "REGION", nation))
        found.organisations.setdefault(
            site, OrganisationRow(site, row["site_name"], _kind(row, kinds), (region,))
        )
        key = row["practice"]
        found.lessons.setdefault(key, _lesson(found.source, number, row, words.get(key, {})))
        found.adoptions.append(AdoptionRow(number, key, site, state, on))


def _lesson(source: str, number: int, row: dict[str, str], words: dict[str, str]) -> ImportRow:
    """What the records say of an improvement: as a rule its name, and no more."""
    content = {
        "kind": "SOLUTION",
        "title": words.get("title") or row["practice_name"],
        "problem_statement": words.get("problem", ""),
        "what_we_did": words.get("what_we_did") or row["practice_name"],
    }
    return ImportRow(
        number=number, source=source, key=row["practice"], content=content, url=words.get("url", "")
    )


def _kind(row: dict[str, str], kinds: dict[str, str]) -> str:
    said = (kinds.get(row["site_code"]) or row["site_name"]).lower()
    return next((kind for words, kind in KINDS if words in said), "OTHER")


def _code(text: str) -> str:
    return "".join(letter for letter in text.upper() if letter.isalnum())


def _day(text: str) -> datetime | None:
    """Noon, so that it is that day in every time zone of ours."""
    try:
        day = datetime.strptime(text, "%Y-%m-%d")  # noqa: DTZ007  a day, put into a zone below
    except ValueError:
        return None
    return datetime.combine(day.date(), time(12), tzinfo=UTC)


def _optional(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    if path.exists():
        yield from _rows(path, ("practice",) if path.name == PRACTICES else ("site_code",))


def _rows(path: Path, needed: tuple[str, ...]) -> Iterator[tuple[int, dict[str, str]]]:
    """Lines with their numbers. Raises Unreadable."""
    try:
        if path.stat().st_size > LONGEST_FILE:
            raise Unreadable(f"{path} is larger than {LONGEST_FILE // 2**20} MB.")
        text = path.read_text("utf-8-sig")
    except OSError as problem:
        raise Unreadable(f"{path} cannot be read: {problem.strerror}.") from problem
    except UnicodeDecodeError as problem:
        raise Unreadable(f"{path} is not UTF-8. Save it as “CSV UTF-8”.") from problem
    lines = csv.DictReader(io.StringIO(text, newline=""))
    missing = [name for name in needed if name not in (lines.fieldnames or [])]
    if missing:
        raise Unreadable(
            f"{path} lacks the columns {', '.join(missing)}. docs/operate/adoptions.md shows them."
        )
    for row in lines:
        yield lines.line_num, {name: (value or "").strip() for name, value in row.items() if name}
