"""What stands in a cell, as a lesson keeps it."""

import re

from learnonce.exchange.calc import capitals

MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
LONGEST_TITLE = 200
_SHORT_FORM = 5  # letters
_YEARS = range(1800, 2200)

_ISO = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.]\d{1,2}(?:[T ].*)?)?)?$")
_QUARTER = re.compile(r"(\d{4})[- ]?Q([1-4])$|Q([1-4])[- /]?(\d{4})$", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T ].*)?$")
_MONTH_FIRST = re.compile(r"(\d{1,2})[-/.](\d{4})$")
_WORDS = re.compile(
    r"(?:\w+day,? )?(?:\d{1,2}(?:st|nd|rd|th)?[ -])?(?P<month>[A-Za-z]{3,9})\.?,?[ -]"
    r"(?:\d{1,2}(?:st|nd|rd|th)?,? )?(?P<year>\d{4})(?: .*)?$"
)
_KINDS = {
    "SOLUTION": ("solution", "success", "good_practice", "best_practice", "what_works", "improvement"),
    "WARNING": ("warning", "alert", "caution", "hazard", "something_to_watch_out_for", "risk"),
    "ATTEMPT": ("attempt", "failure", "failed", "failed_attempt", "did_not_work", "attempt_that_did_not_work",
                "something_we_tried_that_did_not_work"),
    "TIP": ("tip", "hint", "trick", "a_small_tip"),
}  # fmt: skip
KIND_OF = {word: kind for kind, words in _KINDS.items() for word in words}
_SETTINGS = {
    "general_practice": ("general_practice", "gp", "gp_practice", "primary_care", "practice"),
    "community": ("community", "community_services", "community_health"),
    "hospital": ("hospital", "hospitals", "acute", "secondary_care", "acute_hospital"),
    "care_home": ("care_home", "care_homes", "nursing_home"),
    "pharmacy": ("pharmacy", "pharmacies", "community_pharmacy"),
    "social_care": ("social_care", "council", "adult_social_care"),
    "other": ("other", "another_setting"),
}
SETTING_OF = {word: code for code, words in _SETTINGS.items() for word in words}
_LICENCES = (
    (re.compile(r"(?i)\bcc[ -]?by[ -]?4\.0|creative commons attribution 4"), "CC-BY-4.0"),
    (re.compile(r"(?i)\bogl\b|open government licen[cs]e"), "OGL-3.0"),
)


_NO_TITLE = {"", "n a", "na", "no name", "no title", "none", "not applicable", "tbd", "unk", "unknown",
             "unnamed", "untitled"}  # fmt: skip


# Known names only: "<5 days" and "x<a" are no tags.
_TAG = re.compile(
    r"</?(?:a|b|br|center|div|em|embed|font|h[1-6]|i|img|li|object|ol|p|param|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_BREAK = re.compile(r"</?(?:br|div|h[1-6]|p|tr|table|ul|ol)\b", re.IGNORECASE)
_ITEM = re.compile(r"<li\b", re.IGNORECASE)


def without_tags(text: str) -> str:
    r"""Remains of HTML taken out: breaks and paragraphs become lines, items of a list lines with a dash.

    >>> without_tags("<i>Not Just</i> this<br/>and <5 days")
    'Not Just this\nand <5 days'
    """
    if "<" not in text:
        return text
    return re.sub(r"\n{3,}", "\n\n", _TAG.sub(_instead, text)).strip()


def _instead(tag: re.Match[str]) -> str:
    if _ITEM.match(tag[0]):
        return "\n- "
    return "\n" if _BREAK.match(tag[0]) else ""


def title(text: str) -> str:
    """A title on one line, not all in capitals; empty for what only says that there is none.

    >>> title("CABIN CREEK  FIRE"), title("N/A")
    ('Cabin Creek Fire', '')
    """
    text = " ".join(without_tags(text).split())
    if " ".join(re.findall(r"\w+", text.lower())) in _NO_TITLE:
        return ""
    # A single short word is perhaps a shortening.
    return capitals.as_written(text) if " " in text or len(text) > _SHORT_FORM else text


def month(text: str) -> str | None:
    """A date as a month ("2019-05"), a quarter ("2019-Q2") or a year; None for what is no date.

    Of 03/05/2019 the first number is the day, as it is written in the United Kingdom.
    """
    text = " ".join(text.split())
    if found := _QUARTER.match(text):
        year, quarter = (found[1], found[2]) if found[1] else (found[4], found[3])
        return f"{year}-Q{quarter}" if int(year) in _YEARS else None
    if found := _ISO.match(text):
        return _month(found[1], found[2])
    if found := _DAY_FIRST.match(text):
        first, second = int(found[1]), int(found[2])
        return _month(found[3], str(second if second <= 12 else first))  # noqa: PLR2004  months of a year
    if found := _MONTH_FIRST.match(text):
        return _month(found[2], found[1])
    if (found := _WORDS.match(text)) and found["month"][:3].lower() in MONTHS:
        return _month(found["year"], str(MONTHS.index(found["month"][:3].lower()) + 1))
    return None


def _month(year: str, number: str | None) -> str | None:
    if int(year) not in _YEARS:
        return None
    if number is None:
        return year
    return f"{year}-{int(number):02}" if 1 <= int(number) <= len(MONTHS) else None


def cut(text: str, longest: int) -> str:
    """At most so many characters, cut between words."""
    if len(text) <= longest:
        return text
    kept = text[: longest - 1]
    return (kept.rpartition(" ")[0] or kept).rstrip(" ,;:-") + "…"


def address(text: str) -> str | None:
    """An address on the web; a DOI becomes one. None for what is neither."""
    text = text.strip()
    doi = re.match(r"(?i)(?:doi:\s*)?(10\.\d{4,9}/\S+)$", text)
    if doi:
        text = f"https://doi.org/{doi[1]}"
    return text if re.match(r"(?i)https?://[^\s/]+\.[^\s]+$", text) and len(text) <= 500 else None  # noqa: PLR2004  as long as the column


def licence(text: str) -> str:
    """The code of a licence that is known here, else the first words of what was given."""
    return next((code for pattern, code in _LICENCES if pattern.search(text)), cut(text, 40))


def items(text: str) -> list[str]:
    """A list written in one cell: on lines, or set apart by semicolons or bars, else by commas."""
    for separator in ("\n", ";", "|", ","):
        if separator in text:
            parts = text.split(separator)
            return [part for raw in parts if (part := raw.strip().lstrip("-•*").strip())]
    return [text.strip()] if text.strip() else []
