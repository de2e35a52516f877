"""People's names that no rule can know, asked about softly: "is this a person?".

The model says how likely a word is a name; here it is decided from that, from how the word is written and
from the words beside it. Plain Python but for the model; linear in the length of the text.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, chain, pairwise

from .addresses import together, whole
from .findings import Finding, Kind, Severity, finding, without_overlaps
from .identifiers import find as find_by_rules
from .name_model import Piece, shared
from .words.familiar import PHRASES, PLACES, THINGS, WORDS

# Likelihoods from which a word is asked about, read off notes and sentences made up for that purpose
# (docs/numbers.md). A capital letter is much of a name; so is a surname beside it, or words like "her son".
BESIDE_A_SIGN = 0.10
WITH_ANOTHER = 0.30  # given name and surname
ALONE = 0.40
AT_THE_BEGINNING = 0.55  # of a sentence, where every word is written large
AFTER_A_PLACE_WORD = 0.80  # "at Fernbank"
AFTER_THE = 0.90  # "the Nomex": people rarely have an article
WRITTEN_SMALL = 0.60  # "rhys osei": only with another or beside a sign
SURE = 0.60  # a name of which further mentions are looked for
STREET = 0.60
NEVER = 1.1

_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['\u2019]s$|['\u2019]$", re.IGNORECASE)
_LONGEST_ABBREVIATION = 6
_PHRASES = re.compile(
    rf"\b(?:{'|'.join(re.escape(phrase) for phrase in PHRASES)})(?:['\u2019]s)?\b", re.IGNORECASE
)
_LARGE = r"[A-Z\u00c0-\u00dd][\w'\u2019-]{1,20}"
_SAINT = re.compile(rf"\b(?:St|Saint|Ste)\.? {_LARGE}(?: (?:and|&) (?:St\.? )?{_LARGE})?")
# "Waterlow and Braden scores", "Smith Ward", "Elm Road Surgery"
_THING_AFTER = re.compile(
    rf"(?:(?:,| and| or| &|-) ?{_LARGE}){{0,2}} (?:{_LARGE} )?(?i:{'|'.join(THINGS)})\b"
)
_KIN = (
    "son|daughter|wife|husband|mother|father|mum|dad|carer|partner|sister|brother|aunt|uncle|niece|nephew"
    "|grandson|granddaughter"
)
_SIGN_BEFORE = re.compile(
    r"(?:\b(?:pt|patient|named|called|name(?:['\u2019]s| is| was)|call me|i am|i['\u2019]m|spoke to|rang"
    r"|phoned|drove|visited|meet|hi|hello|dear|regards|thanks|signed|sincerely|baby"
    rf"|{_KIN}),?|(?-i:\b[A-Z]{{3,15}}),) $",
    re.IGNORECASE,
)
_SIGN_AFTER = re.compile(
    rf"['\u2019]s (?:{_KIN}|family|neighbour|friend|notes|appointment|birthday|address|email|phone)\b"
    r"|,? \(?(?:dob|d\.o\.b|date of birth|born|aged?) ?\b|, \d{2},| lives (?:at|in)\b",
    re.IGNORECASE,
)
_REACH = 20  # characters looked at on either side
_BEGINNING = re.compile(r"(?:^|[.!?:\n\u2022*][\s\"'\u2018\u201c(*-]{0,4}|\n[ \t]{0,4})$")
_ARTICLE = re.compile(
    r"\b(?:the|an?|this|these|that|our|your|their|its|my|any|each|every|another|some|no|all|old|new|other)"
    r"[ \n]\W{0,2}$",
    re.IGNORECASE,
)
_PLACE_WORD = re.compile(
    r"\b(?:at|in|near|outside|inside|around|into|onto|towards?|across|reach|mt|mount|fort|ft|camp|lake|port|san"
    r"|santa|los|las|el|cape|division|north|south|east|west|upper|lower|great|grand)\.?[ \n]\W{0,2}$",
    re.IGNORECASE,
)
_JOIN = re.compile(r"(?:, ?| |\.? [A-Z]\.? ?|\. |-)")
_INITIALS_BEFORE = re.compile(r"(?:\b[A-Z]\.? ?){1,2}$")


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str  # without 's
    name: float


def find(text: str) -> list[Finding]:
    """What the rules find and the name model adds to it, in order and without overlaps.

    Raises:
        UnknownFile: the name model is not there.
    """
    return without_overlaps(chain(find_by_rules(text), find_names(text)))


def find_names(text: str) -> list[Finding]:
    """Stretches that the name model takes for people or for where they live, all of them soft.

    Raises:
        UnknownFile: the name model is not there.
    """
    if not text.strip():
        return []
    pieces = list(shared().read(text))
    words = list(_words(text, pieces))
    return [
        *(finding(text, Kind.PERSON, *span, Severity.SOFT) for span in _together(text, _named(text, words))),
        *(
            finding(text, Kind.ADDRESS, *span, Severity.SOFT)
            for span in together(whole(text, *street) for street in _streets(text, pieces))
        ),
    ]


def _named(text: str, words: list[_Word]) -> list[_Word]:
    """The words taken for names: likely ones, and further mentions of those that are sure."""
    hidden = _Hidden(text)
    # What stands there in small letters too is a word: "Dozer" beside "the dozer".
    common = {word.text for word in words if word.text.islower() and word.name < WRITTEN_SMALL}
    familiar = WORDS | PLACES | common
    open_ = [word for word in words if word.text.lower() not in familiar and not hidden.holds(word)]
    joined = _with_another(text, open_)
    likely = [word for word in open_ if word.name >= _needed(text, word, joined=word.start in joined)]
    sure = {word.text for word in likely if word.name >= SURE and word.text.istitle()}
    known = {word.start for word in likely}
    return [
        word
        for word in open_
        if word.start in known
        or (
            word.text in sure and not _before(_ARTICLE, text, word) and not _THING_AFTER.match(text, word.end)
        )
    ]


def _words(text: str, pieces: list[Piece]) -> Iterator[_Word]:
    """Words with the mean of what the model said of their pieces."""
    at = 0
    for match in _WORD.finditer(text):
        written = _POSSESSIVE.sub("", match[0])
        start, end = match.start(), match.start() + len(written)
        while at < len(pieces) and pieces[at].end <= start:
            at += 1
        upto = at
        while upto < len(pieces) and pieces[upto].start < end:
            upto += 1
        if upto > at and len(written) > 1:
            yield _Word(start, end, written, sum(piece.name for piece in pieces[at:upto]) / (upto - at))


def _with_another(text: str, words: list[_Word]) -> set[int]:
    """Where the words begin that stand beside another of the same kind: "THOMPSON, Tomasz", "rhys osei"."""
    beside: set[int] = set()
    for one, other in pairwise(words):
        if min(one.name, other.name) < BESIDE_A_SIGN or max(one.name, other.name) < WITH_ANOTHER:
            continue
        if one.text[0].isupper() != other.text[0].isupper() or (one.text.isupper() and other.text.isupper()):
            continue
        if _JOIN.fullmatch(text, one.end, other.start):
            beside |= {one.start, other.start}
    return beside


def _needed(text: str, word: _Word, *, joined: bool) -> float:
    """How likely the model must find this word a name, as it is written and where it stands."""
    sign = _before(_SIGN_BEFORE, text, word) or bool(_SIGN_AFTER.match(text, word.end))
    if not word.text[0].isupper():
        return WRITTEN_SMALL if sign or joined else NEVER
    if _is_thing(text, word):
        return NEVER
    if word.text.isupper() and not joined:
        if len(word.text) <= _LONGEST_ABBREVIATION:
            return SURE if sign else NEVER
        return AFTER_A_PLACE_WORD
    if _before(_ARTICLE, text, word):
        return AFTER_THE
    if sign:
        return BESIDE_A_SIGN
    if _before(_PLACE_WORD, text, word):
        return AFTER_A_PLACE_WORD
    if joined:
        return WITH_ANOTHER
    return AT_THE_BEGINNING if _before(_BEGINNING, text, word) else ALONE


def _is_thing(text: str, word: _Word) -> bool:
    return bool(_THING_AFTER.match(text, word.end))


def _before(pattern: re.Pattern[str], text: str, word: _Word) -> bool:
    return bool(pattern.search(text[max(0, word.start - _REACH) : word.start]))


class _Hidden:
    """Stretches that are no people, such as "Marie Curie"; answers whether a word lies in one."""

    def __init__(self, text: str) -> None:
        spans = sorted(match.span() for match in chain(_PHRASES.finditer(text), _SAINT.finditer(text)))
        self._ends = list(accumulate((end for _, end in spans), max))
        self._starts = [start for start, _ in spans]

    def holds(self, word: _Word) -> bool:
        nth = bisect_left(self._starts, word.end) - 1
        return nth >= 0 and self._ends[nth] > word.start


def _together(text: str, named: list[_Word]) -> Iterator[tuple[int, int]]:
    """Given name, initials and surname as one stretch."""
    start = end = None
    for word in named:
        if end is not None and _JOIN.fullmatch(text, end, word.start):
            end = word.end
            continue
        if start is not None and end is not None:
            yield start, end
        initials = _INITIALS_BEFORE.search(text, max(0, word.start - len("A. B. ")), word.start)
        start, end = (initials.start() if initials else word.start), word.end
    if start is not None and end is not None:
        yield start, end


def _streets(text: str, pieces: list[Piece]) -> Iterator[tuple[int, int]]:
    """Stretches of pieces that are street and house number, with a digit in them."""
    start = end = None
    for piece in pieces:
        if piece.street >= STREET and end is not None and not text[end : piece.start].strip(" ,.\n"):
            end = piece.end
            continue
        if start is not None and end is not None and _is_address(text[start:end]):
            yield start, end
        start, end = (piece.start, piece.end) if piece.street >= STREET else (None, None)
    if start is not None and end is not None and _is_address(text[start:end]):
        yield start, end


_ROAD_ABROAD = re.compile(r"\b(?:highway|hwy|route|interstate)\b", re.IGNORECASE)


def _is_address(stretch: str) -> bool:
    """House number and street; "Highway 97" is where many are."""
    letters = sum(char.isalpha() for char in stretch)
    digits = sum(char.isdigit() for char in stretch)
    return bool(digits and letters > len("road") and not _ROAD_ABROAD.search(stretch))
