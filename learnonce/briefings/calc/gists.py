"""A lesson in a line or two."""


def short(text: str, most: int) -> str:
    """In one line of at most so many characters, cut between two words."""
    words = " ".join(text.split())
    return words if len(words) <= most else words[:most].rpartition(" ")[0] + " …"
