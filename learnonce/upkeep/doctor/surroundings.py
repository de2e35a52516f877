"""Settings, folders, room on the disk, backups."""

import os
import shutil
import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from django.conf import settings

from learnonce.upkeep import backing_up
from learnonce.upkeep.doctor.findings import Finding, fail, ok, warn

SHORTEST_KEY = 40
HERE = {"localhost", "127.0.0.1", "::1"}
GIGABYTE = 10**9
FEW_BYTES, LEAST_BYTES = 5 * GIGABYTE, GIGABYTE // 2
BACKUP_DUE, BACKUP_LATE = timedelta(hours=26), timedelta(days=7)


def secret_key(_at: datetime) -> Iterator[Finding]:
    where = "LEARNONCE_SECRET_KEY" if os.environ.get("LEARNONCE_SECRET_KEY") else "the home"
    if len(settings.SECRET_KEY) < SHORTEST_KEY:
        yield fail(
            "secret key",
            f"from {where}, {len(settings.SECRET_KEY)} characters",
            f"Set LEARNONCE_SECRET_KEY to {SHORTEST_KEY} or more random characters.",
        )
    else:
        yield ok("secret key", f"from {where}, long enough")


def addresses(_at: datetime) -> Iterator[Finding]:
    address = urlsplit(settings.BASE_URL)
    host = address.hostname or ""
    if host in HERE:
        yield warn("address", f"{settings.BASE_URL}: only for this machine", "Set LEARNONCE_URL.")
    elif address.scheme != "https":
        yield fail(
            "address",
            f"{settings.BASE_URL}: without encryption",
            "Put a proxy with TLS before it, and set LEARNONCE_URL to the https:// address.",
        )
    else:
        yield ok("address", settings.BASE_URL)
    if "*" in settings.ALLOWED_HOSTS:
        yield fail("hosts", "any name is answered to", "List the names in LEARNONCE_HOSTS.")
    elif host not in settings.ALLOWED_HOSTS and f"[{host}]" not in settings.ALLOWED_HOSTS:
        yield fail(
            "hosts", f"{host} is not answered to", f"Add {host} to LEARNONCE_HOSTS, or nobody gets in."
        )
    else:
        yield ok("hosts", ", ".join(settings.ALLOWED_HOSTS))


def proxies(_at: datetime) -> Iterator[Finding]:
    count = settings.ALLAUTH_TRUSTED_PROXY_COUNT
    if settings.SECURE and count == 0:
        yield warn(
            "proxies",
            "none are expected, though the address is https",
            "Set LEARNONCE_PROXIES to how many proxies stand before it: without, all people count as one "
            "sender, and the limits on tries hold everybody up.",
        )
    else:
        yield ok("proxies", f"{count} expected")


def demonstration(_at: datetime) -> Iterator[Finding]:
    if settings.DEMO:
        yield fail(
            "demonstration",
            "its doors stand open: anybody may walk in as anybody",
            "Unset LEARNONCE_DEMO where real people write.",
        )
    else:
        yield ok("demonstration", "off")


def home(_at: datetime) -> Iterator[Finding]:
    """Who else on this machine may read or change what is kept there."""
    mode = stat.S_IMODE(settings.HOME.stat().st_mode)
    key = settings.HOME / "secret-key"
    key_mode = stat.S_IMODE(key.stat().st_mode) if key.exists() else 0
    if key_mode & 0o077:
        yield fail("home", "others may read the secret key", f"chmod 600 {key}")
    elif mode & 0o002:
        yield fail("home", f"{settings.HOME} can be written by anybody", f"chmod o-w {settings.HOME}")
    elif mode & 0o004:
        yield warn("home", f"{settings.HOME} can be listed by anybody", f"chmod o-r {settings.HOME}")
    else:
        yield ok("home", f"{settings.HOME}, closed to others")


def room(_at: datetime) -> Iterator[Finding]:
    free = shutil.disk_usage(settings.HOME).free
    words = f"{free / GIGABYTE:,.1f} GB are free in {settings.HOME}"
    if free < LEAST_BYTES:
        yield fail("disk", words, "Make room now: without, nothing can be saved.")
    elif free < FEW_BYTES:
        yield warn("disk", words, "Make room soon.")
    else:
        yield ok("disk", words)


def backups(at: datetime) -> Iterator[Finding]:
    last = backing_up.last(settings.HOME)
    if last is None:
        yield warn(
            "backup",
            "none was made by this machine",
            "Make one every night: docs/operate/backup.md. If your database is backed up elsewhere, see that "
            f"the files in {settings.MEDIA_ROOT} are, too.",
        )
        return
    age = at - datetime.fromisoformat(last["at"])
    words = f"the last one is {age.total_seconds() / 3600:,.0f} hours old: {last['path']}"
    if age > BACKUP_LATE:
        yield fail("backup", words, "See why none was made since.")
    elif age > BACKUP_DUE:
        yield warn("backup", words, "See whether last night's was made.")
    else:
        yield ok("backup", words)
