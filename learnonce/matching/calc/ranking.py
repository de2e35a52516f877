"""How alike a query and a text are: by meaning and by rare words, in one absolute number."""

import math
from collections.abc import Mapping

K1 = 1.5  # how soon further mentions of a word stop counting
B = 0.75  # how much a long text is held back; 0 not at all, 1 fully
MEANING = 0.65  # share of the cosine in the score; measured flat from 0.6 to 0.8, do not tune
WORDS = 0.35  # share of the words


def idf(*, documents: int, holding: int) -> float:
    """Weight of a word that `holding` of `documents` texts hold: rarer weighs more, never below zero.

    Counts may be older than each other, so `holding` is kept within 1 and `documents`.

    Source:
        Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with the "+ 1" that keeps
        words found in more than half of the texts above zero.
    """
    texts = max(documents, 1)
    held = min(max(holding, 1), texts)
    return math.log(1 + (texts - held + 0.5) / (held + 0.5))


def bm25(
    mentions: Mapping[str, int], *, words: int, mean_words: float, weights: Mapping[str, float]
) -> float:
    """BM25 of one text for one query.

    Args:
        mentions: how often the text holds each word of the query; other words are ignored.
        words: length of the text in words, stop words left out.
        mean_words: mean length in the collection, in the same unit.
        weights: idf of each distinct word of the query.
    """
    length = words / mean_words if mean_words > 0 else 1.0
    held_back = K1 * (1 - B + B * length)
    return sum(
        weights[word] * times * (K1 + 1) / (times + held_back)
        for word, times in mentions.items()
        if times > 0 and word in weights
    )


def share_of_bound(score: float, weights: Mapping[str, float]) -> float:
    """A BM25 score as a share (0 to 1) of what no text can exceed for this query.

    The bound, not the best candidate's score, so that the result means the same for every query.
    """
    bound = (K1 + 1) * sum(weights.values())
    return score / bound if bound > 0 else 0.0


def blend(cosine: float, share: float) -> float:
    """One score from likeness of meaning (cosine) and share of the words (0 to 1)."""
    return MEANING * cosine + WORDS * share
