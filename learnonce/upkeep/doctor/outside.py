"""What learnonce speaks to: the server that sends letters, the mailbox, the single sign-on."""

import json
import smtplib
import ssl
import urllib.request
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.conf import settings

from learnonce.upkeep.doctor.findings import Finding, fail, ok, warn

PATIENCE = 10  # seconds for each
DISCOVERY = "/.well-known/openid-configuration"


def letters_out(_at: datetime) -> Iterator[Finding]:
    """Goes as far as signing in; sends nothing."""
    mailer: dict[str, Any] = settings.MAILERS["default"]  # Any: whatever a backend takes
    options: dict[str, Any] = mailer.get("OPTIONS", {})
    if "smtp" not in mailer["BACKEND"]:
        yield warn("letters out", "written to files, nobody gets them", "Set LEARNONCE_SMTP_HOST.")
        return
    where = f"{options['host']}:{options['port']}"
    try:
        with smtplib.SMTP(options["host"], options["port"], timeout=PATIENCE) as server:
            server.ehlo()
            if options["use_tls"]:
                server.starttls(context=ssl.create_default_context())
            if options["username"]:
                server.login(options["username"], options["password"])
    except (OSError, smtplib.SMTPException) as problem:
        yield fail("letters out", f"{where}: {_plain(problem)}", "Check the LEARNONCE_SMTP_ settings.")
        return
    if not options["use_tls"]:
        yield warn("letters out", f"{where} answers, without encryption", "Set LEARNONCE_SMTP_TLS to 1.")
    else:
        yield ok("letters out", f"{where} answers{', signed in' if options['username'] else ''}")
    if settings.DEFAULT_FROM_EMAIL.endswith("@localhost>"):
        yield warn("sender", settings.DEFAULT_FROM_EMAIL, "Set LEARNONCE_FROM, or letters count as spam.")
    else:
        yield ok("sender", settings.DEFAULT_FROM_EMAIL)


def single_sign_on(_at: datetime) -> Iterator[Finding]:
    """Whether each provider's own description can be read; asks for nothing else."""
    providers: dict[str, Any] = getattr(settings, "SOCIALACCOUNT_PROVIDERS", {})
    for one in providers.get("openid_connect", {}).get("APPS", []):
        address = str(one.get("settings", {}).get("server_url", "")).rstrip("/")
        asked = address if address.endswith(DISCOVERY) else address + DISCOVERY
        if not asked.startswith(("https://", "http://127.0.0.1")):
            yield fail("single sign-on", f"{asked} is no https:// address", "Correct it in the settings.")
            continue
        try:
            with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:  # noqa: S310  checked above
                issuer = json.loads(answer.read())["issuer"]
        except (OSError, ValueError, KeyError) as problem:
            yield fail("single sign-on", f"{asked}: {_plain(problem)}", "Check address and network.")
        else:
            yield ok("single sign-on", f"{issuer} answers")


def _plain(problem: Exception) -> str:
    """Without what was sent: some servers repeat the password's line."""
    if isinstance(problem, smtplib.SMTPAuthenticationError):
        return "refuses user name or password"
    return f"{type(problem).__name__}: {problem}"[:200]
