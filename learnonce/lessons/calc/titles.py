"""A title made from what somebody wrote."""

import re

LONGEST = 90  # characters (domain B8)

_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n")


def from_text(*texts: str) -> str:
    """The first sentence of the first text that has one, cut between words; empty when there is none.

    >>> from_text("", "Text the patient the same day. It takes two minutes.")
    'Text the patient the same day'
    """
    written = next((text.strip() for text in texts if text.strip()), "")
    sentence = " ".join(_SENTENCE_END.split(written, maxsplit=1)[0].split()).rstrip(".")
    if len(sentence) <= LONGEST:
        return sentence
    kept = sentence[:LONGEST]
    return (kept.rpartition(" ")[0] or kept[:-1]).rstrip(" ,;:-") + "…"
