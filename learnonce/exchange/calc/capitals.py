"""Names and titles kept in capitals, as people write them: "The Densham Surgery"."""

import re

# Short words that stay small inside a name.
SMALL = {
    "and", "at", "by", "de", "for", "in", "le", "next", "of", "on", "super", "the", "to", "under", "upon",
    "with", "y",
}  # fmt: skip
# Letters that stand for words although they could be read as one.
CAPITALS = {
    "APMS",
    "BNSSG",
    "CIC",
    "FAA",
    "GP",
    "GPA",
    "ICB",
    "II",
    "III",
    "IOM",
    "IOW",
    "IV",
    "IW",
    "LLP",
    "NHS",
    "PCN",
    "PMS",
    "UHB",
    "UK",
    "US",
    "USA",
    "VI",
}
# Words and shortenings without a vowel that are no capitals.
WORDS = {
    "BLVD", "CNTR", "CTR", "DR", "DRS", "GRP", "GT", "HLTH", "LTD", "MR", "MRS", "MT", "NG", "PRCT", "PTNR",
    "RD", "SQ", "ST", "TWNS",
}  # fmt: skip
_LONGEST_CODE = 3  # letters beside figures: BD4, OX3, GPA1, 3D
_LONGEST_SHORT_FORM = 5  # letters; a longer run without a vowel is a word we do not know
_APOSTROPHES = "'\u2019"
_PIECE = re.compile(rf"[^\W\d_]+(?:[{_APOSTROPHES}][^\W\d_]+)*", re.UNICODE)


def as_written(name: str) -> str:
    """The name with small letters where they belong. One that has some already is left as it is."""
    name = " ".join(name.split())
    if name != name.upper() or name == name.lower():
        return name
    return _PIECE.sub(lambda found: _piece(found[0], name, found.start(), found.end()), name)


def _piece(word: str, name: str, start: int, end: int) -> str:
    before, after = name[start - 1 : start], name[end : end + 1]
    if word in CAPITALS:
        return word
    if word == "GPS":
        return "GPs"
    if before.isdigit() and word in {"ST", "ND", "RD", "TH"}:
        return word.lower()
    if (before.isdigit() or after.isdigit()) and len(word) <= _LONGEST_CODE:
        return word
    if word.lower() in SMALL and _is_inside(name[:start], after):
        return word.lower()
    if len(word) == 1 or _stands_for_words(word, before, after):
        return word
    return _capitalised(word)


def _is_inside(before: str, after: str) -> bool:
    """Whether a word stands between others: not first, not last, not after a comma or a dash of its own."""
    if before.endswith(("-", " ")) and after in {" ", "-"}:
        return not before.endswith((", ", " - ", ": ", "/ "))
    return False


def _stands_for_words(word: str, before: str, after: str) -> bool:
    if word in WORDS or set(word) & set(_APOSTROPHES):
        return False
    if before == "(" and after in {")", " "} and len(word) == 2:  # noqa: PLR2004  somebody's initials
        return True
    return len(word) <= _LONGEST_SHORT_FORM and not set(word) & set("AEIOUYÀÁÂÈÉÊÌÍÎÒÓÔÖÙÚÛÜ")


def _capitalised(word: str) -> str:
    """Mary's, O'Connell, McDonald."""
    if word[0] in "DO" and word[1:2] in _APOSTROPHES and len(word) > 3:  # noqa: PLR2004  O' and a name
        return word[:3] + word[3:].lower()
    if word.startswith("MC") and len(word) > 4:  # noqa: PLR2004  Mc and a name
        return "Mc" + word[2] + word[3:].lower()
    return word[0] + word[1:].lower()
