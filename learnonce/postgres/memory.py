"""How much memory the embedded server may keep its data in."""

import os
from pathlib import Path

SHARE = 8  # one part in so many of the machine's memory
LEAST, MOST = 128, 1024  # MB; little data never fill it, and the system's own cache holds the rest
LIMIT = Path("/sys/fs/cgroup/memory.max")


def for_buffers() -> int:
    """Megabytes for PostgreSQL's shared_buffers.

    At 100,000 lessons a search reads 10 MB of an index of 112 MB: where the buffers do not hold it, the
    search takes half as long again (docs/numbers.md).
    """
    return max(LEAST, min(MOST, _here() // SHARE))


def _here() -> int:
    """Megabytes of this machine, or of the container it is."""
    machine = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        limit = LIMIT.read_text().strip()
    except OSError:
        limit = "max"
    return min(machine, int(limit) if limit.isdecimal() else machine) >> 20
