"""What kind of place it is, and how alike two places are. All of it is public about an organisation."""

from collections.abc import Mapping

from learnonce.people.calc import context as facets


def context_choices() -> dict[str, tuple[str, dict[str, str]]]:
    """What a setting is described by: facet to (question, {code: words}), in the order to ask."""
    return facets.FACETS


def context_words(context: Mapping[str, str]) -> list[str]:
    """A setting in words: ["List size: under 5,000 patients", "Where it is: town"]."""
    return facets.shared(context, context)


def context_likeness(mine: Mapping[str, str], theirs: Mapping[str, str]) -> float:
    """How alike two places are, 0 to 1; 0 when they have no known facet in common."""
    return facets.likeness(mine, theirs)


def context_in_common(mine: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    """What two places have in common, heaviest first, in words."""
    return facets.shared(mine, theirs)


def context_alike(mine: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    """Why two places are alike, heaviest first: ["same clinical system", "similar list size"]."""
    return facets.alike(mine, theirs)


def context_profile(context: Mapping[str, str]) -> tuple[str, ...]:
    """The few facets by which places count as different kinds of setting; "" where one is not known."""
    return facets.profile(context)
