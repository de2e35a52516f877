"""Which words of a query are worth looking up: the rare ones, as long as few texts hold them."""

from collections.abc import Mapping

MOST_WORDS = 12
MOST_TEXTS = 3_000  # together; keeps the second arm of a search to a few milliseconds at a million texts
NEVER_SEEN = 1  # texts counted for a word not in the table: names and codes matter most, so it is kept


def holding(word: str, counts: Mapping[str, int]) -> int:
    """In how many texts a word is found, as far as is known; at least one."""
    return max(counts.get(word, NEVER_SEEN), NEVER_SEEN)


def rarest(words: frozenset[str], counts: Mapping[str, int]) -> list[str]:
    """The rarest words, rarest first, while together no more than `MOST_TEXTS` texts hold them.

    Args:
        words: distinct stems of the query.
        counts: in how many texts a stem is found; a stem missing here was never seen.
    """
    chosen: list[str] = []
    texts = 0
    for word in sorted(words, key=lambda word: (holding(word, counts), word)):
        texts += holding(word, counts)
        if texts > MOST_TEXTS or len(chosen) == MOST_WORDS:
            break
        chosen.append(word)
    return chosen
