"""On what was measured: without it a figure says nothing."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

PACKAGES = [
    "django",
    "granian",
    "psycopg",
    "onnxruntime",
    "tokenizers",
    "jinja2",
    "whitenoise",
    "procrastinate",
]


def describe() -> dict[str, str]:
    """Processor, memory, system and versions, in words; the database's come from `database`."""
    return {
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()),
        "memory": f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB",
        "system": _system(),
        "python": platform.python_version(),
        "packages": ", ".join(f"{name} {version(name)}" for name in PACKAGES),
    }


def load() -> str:
    """How many processes wanted a core of late; above the number of cores every latency is too high."""
    one, five, _fifteen = os.getloadavg()
    return f"{one:.1f} over one minute, {five:.1f} over five"


def database() -> dict[str, str]:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT current_setting('server_version'), current_setting('shared_buffers'),"
            " (SELECT extversion FROM pg_extension WHERE extname = 'vector')"
        )
        server, buffers, vector = cursor.fetchone() or ("?", "?", "?")
    return {"database": f"PostgreSQL {server}, pgvector {vector}, shared_buffers {buffers}"}


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def _system() -> str:
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, Linux {platform.release()}"
    except (OSError, KeyError):
        return platform.platform()
