"""Postcodes."""

import re
from collections.abc import Iterator

from .findings import Finding, Kind, finding

# Every postcode area of the Royal Mail, and the Channel Islands and the Isle of Man.
_AREAS = frozenset(
    """
    AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC
    EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU
    M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS
    ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE
    """.split()  # noqa: SIM905 - as a list, one word a line, it reads worse
)
_POSTCODE = re.compile(
    r"\b(?P<area>[A-Za-z]{1,2})\d[A-Za-z\d]?[ \u00a0]{0,2}(?P<inward>\d[ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2})\b"
)
# In small letters these are more often "b1 2nd floor" or "e2 5ml" than the end of a postcode.
_NOT_INWARD = re.compile(r"1st|2nd|3rd|\dth|\d(?:hr|st|lb|wk|yr|ft|ly|nd|rd|ng|dl|ul)")


_LABELLED = re.compile(
    r"\b(?:zip|post ?code|postal code)(?: code)?(?: is|:) {0,2}(?P<code>\d{3,5}(?:[ -]\d{2,4})?)\b",
    re.IGNORECASE,
)


def find_postcodes(text: str) -> Iterator[Finding]:
    for match in _POSTCODE.finditer(text):
        if match["area"].upper() not in _AREAS or _NOT_INWARD.fullmatch(match["inward"]):
            continue
        yield finding(text, Kind.POSTCODE, *match.span())
    for match in _LABELLED.finditer(text):
        yield finding(text, Kind.POSTCODE, *match.span("code"))
