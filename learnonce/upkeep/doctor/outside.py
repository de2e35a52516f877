"""What learnonce speaks to: the server that sends letters, the mailbox, the single sign-on."""

import imaplib
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


def letters_in(_at: datetime) -> Iterator[Finding]:
    """The mailbox that is read: goes as far as looking whether its folder is there."""
    mailbox: dict[str, Any] = settings.LEARNONCE_IMAP
    address = settings.LEARNONCE_MAILBOX
    if not (mailbox["host"] and address):
        yield _no_mailbox(mailbox["host"], address)
        return
    where = f"{mailbox['host']}:{mailbox['port']}"
    try:
        with _mailbox(mailbox) as server:
            server.login(mailbox["user"], mailbox["password"])
            there, found = server.select(f'"{mailbox["folder"]}"', readonly=True)
    except (OSError, imaplib.IMAP4.error) as problem:
        refused = isinstance(problem, imaplib.IMAP4.error)
        said = "refuses user name or password" if refused else _plain(problem)
        yield fail("letters in", f"{where}: {said}", "Check the LEARNONCE_IMAP_ settings.")
        return
    if there != "OK":
        yield fail("letters in", f"{where} has no folder {mailbox['folder']}", "Set LEARNONCE_IMAP_FOLDER.")
    else:
        waiting = int(found[0] or 0)
        yield ok("letters in", f"{where} answers, signed in; {waiting:,} wait in {mailbox['folder']}")


def _no_mailbox(host: str, address: str) -> Finding:
    if address:
        words = f"letters ask for answers to {address}, which nobody reads"
        return fail("letters in", words, "Set LEARNONCE_IMAP_HOST, or unset LEARNONCE_MAILBOX.")
    if host:
        return warn("letters in", f"{host} is set, and not which address it reads", "Set LEARNONCE_MAILBOX.")
    return ok("letters in", "no mailbox is read (docs/operate/mail.md says how)")


def _mailbox(mailbox: dict[str, Any]) -> imaplib.IMAP4:
    place = mailbox["host"], mailbox["port"]
    if mailbox["tls"] == "tls":
        return imaplib.IMAP4_SSL(*place, ssl_context=ssl.create_default_context(), timeout=PATIENCE)
    server = imaplib.IMAP4(*place, timeout=PATIENCE)
    if mailbox["tls"] == "starttls":
        server.starttls(ssl_context=ssl.create_default_context())
    return server


def single_sign_on(_at: datetime) -> Iterator[Finding]:
    """Whether each provider's own description can be read; asks for nothing else."""
    for one in settings.SINGLE_SIGN_ON:
        asked = str(one["issuer"]).rstrip("/") + DISCOVERY
        if not asked.startswith(("https://", "http://127.0.0.1")):
            yield fail("single sign-on", f"{asked} is no https:// address", "Correct LEARNONCE_OIDC_ISSUER.")
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
