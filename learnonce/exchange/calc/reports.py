"""What became of a file, added up while it is taken in."""

from collections import Counter
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Self

MOST_KEPT = 2_000  # reasons kept of one file; more are counted only


@dataclass(slots=True)
class Report:
    """`done` counts rows read, whatever became of them. `refused` are pairs of a line and a reason.

    `noted` are things left out of rows that were taken, `found` kinds of text that may point at a person.
    """

    done: int = 0
    new: int = 0
    changed: int = 0
    same: int = 0
    refused_count: int = 0
    refused: list[tuple[int, str]] = field(default_factory=list)
    noted: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)

    @property
    def kept(self) -> int:
        return self.new + self.changed + self.same

    def refuse(self, number: int, reason: str) -> None:
        self.refused_count += 1
        if len(self.refused) < MOST_KEPT:
            self.refused.append((number, reason))

    def as_dict(self) -> dict[str, Any]:  # Any: as JSON keeps it
        # Not asdict alone, which makes a Counter of a Counter's pairs.
        plain = asdict(replace(self, noted=Counter(), found=Counter()))
        return plain | {"noted": dict(self.noted), "found": dict(self.found)}

    @classmethod
    def from_dict(cls, kept: dict[str, Any]) -> Self:  # Any: likewise
        """What `as_dict` made, after JSON."""
        report = cls(**kept)
        report.refused = [(int(number), str(reason)) for number, reason in report.refused]
        report.noted, report.found = Counter(report.noted), Counter(report.found)
        return report
