import os

import pytest

from learnonce.postgres import memory


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A machine with so many gigabytes, and a container's limit, if any."""

    def machine(gigabytes, limit="max\n"):
        page = 4096
        sizes = {"SC_PAGE_SIZE": page, "SC_PHYS_PAGES": gigabytes * 2**30 // page}
        monkeypatch.setattr(os, "sysconf", sizes.__getitem__)
        monkeypatch.setattr(memory, "LIMIT", tmp_path / "memory.max")
        if limit is not None:
            memory.LIMIT.write_text(limit)

    return machine


@pytest.mark.parametrize(
    ("gigabytes", "limit", "expected"),
    [
        (4, "max\n", 512),  # an eighth
        (4, None, 512),  # a system without such limits
        (64, "max\n", 1024),  # never more
        (64, f"{2 * 2**30}\n", 256),  # an eighth of the container
        (1, f"{2**29}\n", 128),  # never less
    ],
)
def test_the_buffers_are_an_eighth_of_the_memory_within_bounds(machine, gigabytes, limit, expected):
    machine(gigabytes, limit)

    assert memory.for_buffers() == expected
