from learnonce.records.queries.documents import Document, document, documents
from learnonce.records.queries.information import (
    PassagePage,
    answer,
    organisations_to_search,
    passage_page,
    request_page,
    requests,
)
from learnonce.records.queries.keeping import disposals, held, term, terms
from learnonce.records.queries.people import (
    erasure_file,
    erasure_page,
    erasures,
    history_of,
    holds,
    kinds_to_hold,
    own_copy,
    own_copy_file,
    own_erasure,
    own_history,
)

__all__ = [
    "Document",
    "PassagePage",
    "answer",
    "disposals",
    "document",
    "documents",
    "erasure_file",
    "erasure_page",
    "erasures",
    "held",
    "history_of",
    "holds",
    "kinds_to_hold",
    "organisations_to_search",
    "own_copy",
    "own_copy_file",
    "own_erasure",
    "own_history",
    "passage_page",
    "request_page",
    "requests",
    "term",
    "terms",
]
