"""What goes on behind the pages: worker, index, letters; and who may sign in with a password alone."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.apps import apps
from django.db import connection

from learnonce.base.queue import queue
from learnonce.matching import queries as matching
from learnonce.matching.adapters import configured
from learnonce.people import queries as people
from learnonce.upkeep.doctor.findings import Finding, fail, ok, warn

LATE_JOB = 300.0  # seconds a due job may wait before somebody should look
LATE_LETTER = timedelta(minutes=30)
LATELY = timedelta(days=7)
LEADING = ("administrator", "national_lead", "locality_lead", "curator", "practice_manager")


def workers(_at: datetime) -> Iterator[Finding]:
    known = queue()
    heard = "never heard of" if known.heard is None else f"heard of {known.heard:,.0f} s ago"
    if known.is_alive:
        yield ok("worker", heard)
    else:
        yield fail("worker", heard, "Start `learnonce worker`: letters, the index and imports wait for it.")
    words = f"{known.waiting:,} jobs wait, the oldest for {known.oldest:,.0f} s"
    if known.oldest > LATE_JOB:
        yield warn("queue", words, "See whether the worker runs and what its log says.")
    else:
        yield ok("queue", words)
    if known.failed:
        yield warn(
            "failed jobs",
            f"{known.failed:,} were given up within seven days",
            "The worker's log says why. What they should have done was not done.",
        )
    else:
        yield ok("failed jobs", "none within seven days")


def index(_at: datetime) -> Iterator[Finding]:
    state = matching.index_state()
    if state.filled is not None:
        yield warn(
            "index", f"{state.next_model} has read {state.filled:.0%}", "Nothing: the worker goes on with it."
        )
    elif state.waiting:
        yield warn(
            "index",
            f"{state.waiting:,} of {state.texts:,} texts are found by their words only",
            "The worker reads them. If the number does not fall: docs/operate/matching.md.",
        )
    else:
        yield ok("index", f"{state.texts:,} texts, all found by their meaning")
    with connection.cursor() as cursor:
        cursor.execute("SELECT choice FROM matching_shelf WHERE state = 'SERVING'")
        chosen = cursor.fetchone()
    if chosen and chosen[0] != configured():
        yield fail(
            "model",
            f"texts were read by {state.model}, the settings ask for {configured()}",
            "Run `learnonce reindex`.",
        )
    else:
        yield ok("model", state.model or "none has read anything yet")


def letters(at: datetime) -> Iterator[Finding]:
    """Letters that are due and not sent; and those of the last week that perhaps left, or never did."""
    rows = apps.get_model("people.Letter").objects.all()
    late = rows.filter(state__in=["QUEUED", "SENDING"], due_at__lt=at - LATE_LETTER).count()
    if late:
        yield warn("letters", f"{late:,} should have been sent by now", "See worker and letters out above.")
    else:
        yield ok("letters", "none is late")
    found = people.letters_unsent(since=at - LATELY)
    if unsure := found.get("UNSURE", 0):
        yield warn(
            "letters perhaps sent",
            f"{unsure:,} within seven days: sending was cut off, so that nobody knows whether they left",
            "They are not sent again, so that nobody gets one twice. The log of your mail server knows.",
        )
    if failed := found.get("FAILED", 0):
        yield warn(
            "letters not sent",
            f"{failed:,} were given up within seven days",
            "Each was tried for two days. See letters out above, and the worker's log.",
        )
    if back := found.get("BOUNCED", 0):
        yield ok("letters that came back", f"{back:,} within seven days; their owners read so on their page")


def second_factor(_at: datetime) -> Iterator[Finding]:
    """Of those who may see or change much."""
    if not apps.is_installed("allauth.mfa"):
        return
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(DISTINCT r.person_id), count(DISTINCT m.user_id) FROM people_roleassignment r"
            " JOIN people_person p ON p.id = r.person_id AND p.is_active"
            " LEFT JOIN mfa_authenticator m ON m.user_id = r.person_id"
            " WHERE r.ended_at IS NULL AND r.role = ANY(%s)",
            [list(LEADING)],
        )
        people, protected = cursor.fetchone() or (0, 0)
    if people > protected:
        yield warn(
            "second factor",
            f"{people - protected:,} of {people:,} leads and administrators sign in with a password alone",
            "Ask them to add a passkey or a code: Your page, Signing in.",
        )
    else:
        yield ok("second factor", f"all {people:,} leads and administrators have one")
