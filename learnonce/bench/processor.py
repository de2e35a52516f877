"""Processor time and memory of processes, as Linux tells them; neighbours change neither."""

import os
from collections.abc import Iterable
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")
PAGE = os.sysconf("SC_PAGE_SIZE")


def seconds(pids: Iterable[int]) -> float:
    """Processor seconds these processes have used so far; 0 where the system does not tell."""
    return sum(_ticks(pid) for pid in pids) / TICKS


def resident(pid: int) -> float:
    """Memory a process holds, in MB, with what it shares; NaN where the system does not tell."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    except (OSError, IndexError):
        return float("nan")
    return pages * PAGE / 2**20


def fair_share(pids: Iterable[int]) -> float:
    """Memory of several processes together, in MB: what they share is counted once; NaN if it is not told."""
    total = 0
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            return float("nan")
        total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 2**10


def family(pid: int) -> list[int]:
    """A process and all below it."""
    below: dict[int, list[int]] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            after_name = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        below.setdefault(int(after_name[1]), []).append(int(folder.name))
    found = [pid]
    for one in found:
        found.extend(below.get(one, []))
    return found


def _ticks(pid: int) -> int:
    try:
        after_name = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0
    return int(after_name[11]) + int(after_name[12])
