"""What the index keeps of an initiative besides its text: by which it can be narrowed."""

from collections.abc import Iterable


def tags(*, stage: str, topics: Iterable[str], places: Iterable[int]) -> list[str]:
    """Tags of an entry of the index.

    Args:
        topics: their keys.
        places: the localities it lies in, from the nation down.
    """
    return [
        f"stage:{stage}",
        *(f"topic:{key}" for key in topics),
        *(f"place:{number}" for number in places),
    ]
