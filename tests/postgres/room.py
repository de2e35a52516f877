"""Folders with too little room: a small file system of their own, or, where none can be mounted, a limit."""

import resource
import subprocess
from contextlib import contextmanager, suppress

MEGABYTE = 2**20


@contextmanager
def small_disk(folder, *, megabytes):
    """Mount a small file system on the folder; yields whether that could be done (it needs root)."""
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m,mode=755", "tmpfs", str(folder)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(folder)], check=True)


@contextmanager
def files_up_to(megabytes):
    """Let no process started in here write a file beyond this size."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(megabytes * MEGABYTE), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def fill(path):
    """Write to the file until the disk is full."""
    with path.open("wb", buffering=0) as file, suppress(OSError):
        for size in (MEGABYTE, 4096, 1):
            with suppress(OSError):
                while True:
                    file.write(b"x" * size)
