"""All checks, one after the other. One that breaks is itself a finding."""

from collections.abc import Callable, Iterator
from datetime import datetime

from django.db import DatabaseError

from learnonce.upkeep.doctor import data, outside, surroundings, work
from learnonce.upkeep.doctor.findings import Finding, fail

type Check = Callable[[datetime], Iterator[Finding]]

WITHOUT_DATABASE: tuple[Check, ...] = (
    surroundings.secret_key,
    surroundings.addresses,
    surroundings.proxies,
    surroundings.demonstration,
    surroundings.home,
    surroundings.room,
    surroundings.backups,
    outside.letters_out,
    outside.letters_in,
    outside.single_sign_on,
)
WITH_DATABASE: tuple[Check, ...] = (
    data.server,
    data.tables_of_release,
    data.clock,
    work.workers,
    work.index,
    work.letters,
    work.second_factor,
)


def visit(*, at: datetime) -> Iterator[Finding]:
    for check in WITHOUT_DATABASE:
        yield from _done(check, at)
    answers = list(data.answers())
    yield from answers
    if all(finding.state != "fail" for finding in answers):
        for check in WITH_DATABASE:
            yield from _done(check, at)


def _done(check: Check, at: datetime) -> Iterator[Finding]:
    try:
        yield from check(at)
    except (OSError, DatabaseError, ValueError, LookupError) as problem:
        name = check.__name__.replace("_", " ")
        yield fail(name, f"could not be looked at: {type(problem).__name__}: {problem}", "Look at the log.")
