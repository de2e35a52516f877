"""Where somebody lives or can be reached by post: house and street, flat, box, and the lines around them."""

import re
from collections.abc import Iterable, Iterator

from .findings import Finding, Kind, Severity, finding
from .words.countries import COUNTRIES

_NAME = r"[A-Z\u00c0-\u00dd][\w'\u2019.-]{1,20}"
_STREET = (
    "Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Cres|Way|Court|Place|Terrace|Gardens"
    "|Grove|Hill|Row"
    "|Wynd|Brae|Square|Walk|Mews|Park|View|Rise|Vale|Parade|Loan|Quay|Gate"
)
_WELSH = "Heol|Ffordd|Stryd|Maes|L\u00f4n|Lon|Rhodfa|Clos|Cwrt"
_ADDRESS = re.compile(
    r"(?<![\w\u00a3$\u20ac/.,:-])(?:(?:Flat|Apartment|Apt\.?) \d{1,4}[A-Za-z]?,? )?"
    r"\d{1,5}[A-Za-z]?(?:-\d{1,3})?,? "
    rf"(?:(?:{_NAME} ){{1,3}}(?:{_STREET})\b|(?:{_WELSH})(?: (?:{_NAME}|y|yr|ar)){{1,3}})"
    r"(?! (?:Surgery|Medical|Health|Clinic|Practice|Hospital|Pharmacy|Centre)\b)"
    r"(?:, [A-Z][a-z'\u2019-]{1,20}(?: [A-Z][a-z]{1,20})?)?"
)
_TYPED_SMALL = re.compile(
    r"(?<![\w\u00a3$\u20ac/.,:-])\d{1,3}[a-z]?,? "
    r"(?!(?:way|mile|miles|lane|lanes|metre|yard|the|in|on|of|people|cars)\b)"
    r"[a-z]{3,15} (?:street|road|avenue|lane|crescent)\b"
)
# House names: "Rose Cottage, Mill Lane". Streets on the continent: "ul. Narewska 94", "Hauptstra\u00dfe 12".
_HOUSE = re.compile(rf"\b{_NAME} (?:Cottage|Farmhouse|Bungalow), (?:{_NAME} ){{1,2}}(?:{_STREET})\b")
_STREET_BEFORE = (
    r"[Uu]l\.|[Rr]ue|Via|[Cc]alle|[Rr]ua|[Aa]ven(?:ida|ue)|[Aa]vda\.|[Aa]v\.|[Pp]iazza|[Pp]iazzale|[Pp]laza"
    r"|[Cc]orso|Viale"
)
_STREET_AFTER = (
    r"stra(?:\u00df|ss)e|straat|gatan|gata|(?<![Bb]ri)gade|vej|vegen|veien|v\u00e4gen|katu|laan|kuja|utca"
)
_OF_THE = r"d[aeiou][slie]?|d['\u2019]|la|las|los|le|les"
_ABROAD = re.compile(
    rf"(?:\b\d{{1,5}},? )?\b(?:(?:{_STREET_BEFORE})(?: (?:{_OF_THE}|{_NAME})){{1,4}}"
    rf"|[A-Z\u00c0-\u00dd]\w{{2,20}}(?:{_STREET_AFTER})) ?,?\d{{1,4}}[a-z]?\b"
)
_BOX = re.compile(
    r"\b(?:P\.? ?O\.? ?Box|Post(?:al)? Box|Postbox|GPO Box) ?\d{1,6}\b|\bBFPO \d{1,4}\b"
    r"|\b(?:(?:PSC|CMR|Unit) \d{1,5},? (?:Box \d{1,5} )?)?(?:APO|FPO|DPO),? A[AEP] \d{5}\b",
    re.IGNORECASE,
)
_UNIT_WORDS = r"(?:Flat|Apartment|Apt\.?|Suite|Ste\.)"
_UNIT = re.compile(rf"(?<![\w-]){_UNIT_WORDS} (?:no\.? ?)?\d{{1,4}}[A-Za-z]?\b(?!\.\d|%)")
# "lives at 14 Fernbank": the words before say that it is an address, whatever the street is called.
_CUE = re.compile(
    r"\b(?:lives? (?:at|in)|living at|(?:home|postal|mailing|new|old|my|his|her|their|your) address(?: is|:)"
    r"|address:|resides? at|moved to|care of|c/o|(?:sent|delivered|posted|mailed) to|located at)"
    r"[ \n]{1,3}(?:now )?"
    r"(?P<found>\d{1,6}[A-Za-z]?,? (?:\d{1,5} )?(?:[^\W\d_]{1,4}\. )?(?P<letter>[^\W\d_])[\w'\u2019.-]{2,24})"
)
_LAND = re.compile(
    rf"\b(?:{'|'.join(re.escape(name) for name in COUNTRIES)})(?: \([A-Z]\w+\))?,? "
    r"(?P<code>\d{4,6}(?:-\d{3,4})?)\b"
    r"(?! ?(?:[a-z]|%|\d|to\b))"
)
_YEARS = range(1900, 2100)
_YEAR = re.compile(r"(?:19|20)\d\d[ ,]")
_REACH = 90  # characters looked back


def find_addresses(text: str) -> Iterator[Finding]:
    for severity, patterns in (
        (Severity.HARD, (_ADDRESS, _HOUSE, _BOX)),
        (Severity.SOFT, (_TYPED_SMALL, _ABROAD)),
    ):
        for pattern in patterns:
            for match in pattern.finditer(text):
                if not _YEAR.match(match[0]):  # "2, 2007 Zion National Park"
                    yield finding(text, Kind.ADDRESS, *whole(text, *match.span()), severity)
    for match in _UNIT.finditer(text):
        line = _LINE_BEFORE.search(text, max(0, match.start() - _REACH), match.start())
        start = line.start("line") if line else match.start()
        yield finding(text, Kind.ADDRESS, *whole(text, start, match.end()), Severity.SOFT)
    for match in _CUE.finditer(text):
        if match["letter"].isupper():
            yield finding(text, Kind.ADDRESS, *whole(text, *match.span("found")), Severity.SOFT)
    for match in _LAND.finditer(text):
        if int(match["code"][:4]) not in _YEARS or len(match["code"]) > len("2026"):
            yield finding(text, Kind.ADDRESS, *match.span(), Severity.SOFT)


_PARTED = r"[ \t]{0,4}[,;|>/\n]?[ \t\n>]{0,5}"
_BEFORE = re.compile(r"(?<![\w.,/-])\d{1,6}[A-Za-z]?,?[ \n]{1,3}$")
# The line before "Flat 3": "14 Fernbank", "Fernbank 14".
_LINE_BEFORE = re.compile(
    r"(?:^|[\n,:>])[ \t]{0,4}(?P<line>[^\n,:>]{0,40}\d[^\n,:>]{0,40})[\n,>]?[ \t\n>]{0,5}$"
)
_WORD = r"[^\W\d_][\w'\u2019.()-]{0,24}"
_NEXT = re.compile(
    rf"{_PARTED}(?:"
    rf"(?P<unit>{_UNIT_WORDS} ?\d{{1,5}}[A-Za-z]?\b)"
    rf"|(?P<town>(?:{_WORD},?[ \n>]{{1,5}}){{1,6}})"
    r"(?P<code>\d{3,6}(?:[ -]\d{2,4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})\b"
    r"|(?P<bare>\d{3,6})\b(?=[ \t]{0,8}(?:\n|$)))"
)
_MOST_PARTS = 4


def whole(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with what belongs to the same address: a number before it; flat, town and code after it."""
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    if before:
        start = before.start()
    for _ in range(_MOST_PARTS):
        following = _NEXT.match(text, end)
        if not following or not _is_town(following["town"]):
            break
        end = following.end()
    return start, end


def _is_town(words: str | None) -> bool:
    """Whether every word of a name is written large, but for the small ones within."""
    return words is None or all(
        word[0].isupper() or word in {"de", "do", "da", "of", "upon", "nad", "di", "la"}
        for word in re.findall(_WORD, words)
    )


def together(found: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Stretches that overlap as one."""
    start = end = -1
    for one in sorted(found):
        if one[0] <= end:
            end = max(end, one[1])
            continue
        if end >= 0:
            yield start, end
        start, end = one
    if end >= 0:
        yield start, end
