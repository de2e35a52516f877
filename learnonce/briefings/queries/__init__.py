from learnonce.briefings.queries.collections import (
    CollectionLine,
    CollectionPage,
    EntryLine,
    collection_page,
    collections,
    collections_of_lesson,
    kept_collections,
)
from learnonce.briefings.queries.following import (
    Followed,
    ReaderChoice,
    follows,
    is_following,
    names_of,
    reader_choice,
    reader_of_feed,
)

__all__ = [
    "CollectionLine",
    "CollectionPage",
    "EntryLine",
    "Followed",
    "ReaderChoice",
    "collection_page",
    "collections",
    "collections_of_lesson",
    "follows",
    "is_following",
    "kept_collections",
    "names_of",
    "reader_choice",
    "reader_of_feed",
]
