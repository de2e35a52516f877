"""Whether two texts close in meaning also share their words: the second witness of a near-duplicate."""

import re

SAME_WORDS = 0.6  # of the shorter text's words; our own caution, people confirm every pair
WORD = re.compile(r"\w+")


def word_overlap(one: str, other: str) -> float:
    """Share (0 to 1) of the shorter text's distinct words that the other holds too.

    The shorter one counts, so that a summary still meets the long text it was made from.
    """
    first, second = ({word.lower() for word in WORD.findall(text)} for text in (one, other))
    if not first or not second:
        return 0.0
    return len(first & second) / min(len(first), len(second))
