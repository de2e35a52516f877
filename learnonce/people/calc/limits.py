"""How often a wrong password or code may be tried, and who shares a count.

The design, and why nobody can be locked out with it: docs/trust.md, "Wrong passwords".
"""

from dataclasses import dataclass

MINUTE, HOUR, DAY = 60, 3_600, 86_400  # seconds


@dataclass(frozen=True, slots=True)
class Limit:
    """At most `many` wrong tries in `seconds`, counted together under `name` and `whose`."""

    name: str
    whose: tuple[str, ...]
    many: int
    seconds: int


def of_a_known_browser(*, address: str, browser: str) -> list[Limit]:
    """One on which this account was signed in before: nobody else's tries count here."""
    whose = (address, browser)
    return [Limit("known-quick", whose, 10, 15 * MINUTE), Limit("known-day", whose, 50, DAY)]


def of_an_unknown_browser(*, address: str, source: str) -> list[Limit]:
    """The narrowest first: what it refuses is not counted against the account or the whole source."""
    return [
        Limit("here", (address, source), 5, 5 * MINUTE),
        Limit("account-hour", (address,), 20, HOUR),
        Limit("account-day", (address,), 60, DAY),
        Limit("source", (source,), 200, HOUR),
    ]
