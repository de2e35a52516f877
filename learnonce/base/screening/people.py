"""Names that follow a title, and e-mail addresses. Names without a title are the name model's part."""

import re
from collections.abc import Iterator

from .findings import Finding, Kind, Severity, finding

_TITLE = re.compile(
    r"\b(?:(?P<plain>Mr|Mrs|Ms|Miss|Mx|MR|MRS|MS|MISS|mr|mrs)|(?P<staff>Dr|DR|Doctor|Prof|Professor"
    r"|Nurse|Sister|Rev))"
    r"\b\.?[ \u00a0]{1,2}(?=[^\W\d_])"
)
_WORD = re.compile(r"[^\W\d_](?:[\w'\u2019-]{0,30}\w)?(?P<stop>\.?)")
_MOST_WORDS = 4  # "M. A. de Souza"
_PARTICLES = frozenset({"de", "van", "von", "der", "den", "la", "le", "al", "el", "bin", "da", "dos"})
_NOT_NAMES = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december teams word excel office outlook access project sql
    windows society nurse nurses trust practitioner practitioners associate associates manager managers
    lead leads led team specialist specialists consultant consultants appointment appointments clinic
    clinics who first station stations call calls training leader leaders ward wards midwife midwives
    prescriber prescribers triage director bank and or the was is has in on to for with a an we i it if
    when they he she who had said rang came universe company companies site sites hospital surgery
    practice
    """.split()  # noqa: SIM905 - as a list, one word a line, it reads worse
)
# "Dr Gray's Hospital", "Mrs Smith Ward", "Dr Patel & Partners": a place, and public.
_PLACE_AFTER = re.compile(
    r"(?:['\u2019]s?)? (?:(?:&|and) Partners?\b|(?:\w{1,20} )?(?:Hospital|Surgery|Practice|Medical"
    r"|Health Centre|Clinic|Ward|Foundation|Trust)\b)"
)


def find_titled_names(text: str) -> Iterator[Finding]:
    for title in _TITLE.finditer(text):
        end = _end_of_name(text, title)
        if end and not _PLACE_AFTER.match(text, end):
            yield finding(
                text, Kind.PERSON, title.start(), end, Severity.HARD if title["plain"] else Severity.SOFT
            )


def _end_of_name(text: str, title: re.Match[str]) -> int | None:
    """Where the name after a title ends, or None where what follows is no name."""
    written = title[0].strip(" .\u00a0")
    in_capitals, in_small = written.isupper(), written.islower()
    at, end = title.end(), None
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, at)
        if not word:
            break
        name = word[0].rstrip(".").removesuffix("'s").removesuffix("\u2019s")
        is_initial = len(name) == 1 and name.isupper()
        if not is_initial and not _is_name(name, in_capitals=in_capitals, in_small=in_small and end is None):
            break
        if not is_initial and name not in _PARTICLES:
            end = at + len(name)
        at = word.end()
        if (word["stop"] and not is_initial) or text[at : at + 1] not in {" ", "\u00a0"}:
            break
        at += 1
    return end


def _is_name(word: str, *, in_capitals: bool, in_small: bool) -> bool:
    if word.lower() in _NOT_NAMES:
        return False
    if word in _PARTICLES:
        return True
    if in_capitals:  # "MS" is also a disease and a company, "MR" a scan: only a name all in capitals counts
        return word.isupper()
    if in_small:
        return len(word) > len("mr")
    return word[0].isupper() and (not word.isupper() or len(word) > len("NHS"))


_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+'-")
_LONGEST_LOCAL = 64  # RFC 5321
_DOMAIN = re.compile(r"@(?:[A-Za-z0-9-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![A-Za-z0-9])")
_SHARED = frozenset(
    {"info", "enquiries", "enquiry", "reception", "admin", "contact", "office", "noreply", "no-reply"}
)


def find_emails(text: str) -> Iterator[Finding]:
    # From the @ outwards: a pattern from the left would try every start in a long word.
    for domain in _DOMAIN.finditer(text):
        start = domain.start()
        while start and domain.start() - start < _LONGEST_LOCAL and text[start - 1] in _LOCAL:
            start -= 1
        while start < domain.start() and text[start] in ".'-":
            start += 1
        local = text[start : domain.start()].lower()
        if local:
            yield finding(
                text, Kind.EMAIL, start, domain.end(), Severity.SOFT if local in _SHARED else Severity.HARD
            )
