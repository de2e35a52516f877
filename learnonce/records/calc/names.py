"""Finding what tells of one person in texts, and taking it out."""

import re
from typing import Any

GONE = "[name removed]"
_TITLES = r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Prof|Professor|Sister|Nurse)\.?"
_SPECIAL = re.compile(r"([][\\^$.|?*+(){}])")


def words_of(name: str, addresses: list[str]) -> list[str]:
    """What to look for: the name as given, and each address. A name of one letter is not looked for."""
    name = " ".join(name.split())
    return [word for word in (name, *sorted(set(addresses))) if len(word) > 1]


def pattern(words: list[str]) -> str:
    """A regular expression that Python and PostgreSQL read alike; to be used without regard to case.

    Besides the words as they stand, a title with the last of several names: "Mrs Okafor".
    """
    forms = []
    for word in words:
        parts = [_escaped(part) for part in word.split()]
        forms.append(r"\s+".join(parts))
        if len(parts) > 1:
            forms.append(rf"{_TITLES}\s+{parts[-1]}")
    return rf"(?<!\w)(?:{'|'.join(forms)})(?!\w)"


def run_together(words: list[str]) -> str:
    """The same for words read out of a file, where spaces get lost and words run into each other."""
    forms = [
        r"\s*".join(_escaped(part) for part in word.split())
        for word in words
        if "@" in word or len(word.split()) > 1
    ]
    return "|".join([pattern(words), *forms])


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)


def without(value: Any, expression: str) -> Any:  # Any: a text, or JSON with texts in it
    """The same value with every match replaced. Keys of JSON stay."""
    if isinstance(value, str):
        return re.sub(expression, GONE, value, flags=re.IGNORECASE)
    if isinstance(value, list):
        return [without(one, expression) for one in value]
    if isinstance(value, dict):
        return {key: without(one, expression) for key, one in value.items()}
    return value


def texts_in(value: Any) -> list[str]:  # Any: likewise
    """Every text in a value, in order."""
    if isinstance(value, str):
        return [value] if value else []
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts_in(one)]
    if isinstance(value, list):
        return [text for one in value for text in texts_in(one)]
    return []


def around(text: str, expression: str, *, reach: int = 120) -> tuple[str, str, str]:
    """The first match with what stands before and after it. Three empty texts when there is none."""
    found = re.search(expression, text, flags=re.IGNORECASE)
    if not found:
        return "", "", ""
    before, after = text[: found.start()][-reach:], text[found.end() :][:reach]
    return before, found[0], after
