"""Everything that changes the index of texts.

Callers are services of other rooms, which have checked that their actor may do what causes the change;
nothing here is told to anyone, so nothing is audited here.
"""

from learnonce.matching.errors import EmbedderUnavailable, ReindexUnderWay
from learnonce.matching.services.counting import refresh_lexemes
from learnonce.matching.services.embedding import (
    abandon_reindex,
    clear_shelf,
    embed_pending,
    reindex,
    warm_up,
)
from learnonce.matching.services.indexing import (
    Entry,
    forget_text,
    index_text,
    index_texts,
    set_audience,
    set_tags,
)

__all__ = [
    "EmbedderUnavailable",
    "Entry",
    "ReindexUnderWay",
    "abandon_reindex",
    "clear_shelf",
    "embed_pending",
    "forget_text",
    "index_text",
    "index_texts",
    "refresh_lexemes",
    "reindex",
    "set_audience",
    "set_tags",
    "warm_up",
]
