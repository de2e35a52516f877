"""What makes two places alike: a small controlled list of facets (domain B8)."""

from collections.abc import Mapping

# facet -> (question, {code: words})
FACETS: dict[str, tuple[str, dict[str, str]]] = {
    "list_size": (
        "List size",
        {
            "under_5000": "under 5,000 patients",
            "5000_to_9999": "5,000 to 9,999 patients",
            "10000_to_14999": "10,000 to 14,999 patients",
            "15000_or_more": "15,000 patients or more",
        },
    ),
    "rurality": (
        "Where it is",
        {"urban": "city", "town": "town", "rural": "countryside", "remote": "remote or island"},
    ),
    "deprivation": (
        "Deprivation of the area",
        {"most": "most deprived third", "middle": "middle third", "least": "least deprived third"},
    ),
    "clinical_system": (
        "Clinical record system",
        {"emis": "EMIS Web", "systmone": "SystmOne", "vision": "Vision", "other": "another system"},
    ),
    "telephony": (
        "Telephones",
        {"cloud": "cloud telephony", "queue": "queue with messages", "basic": "basic lines"},
    ),
    "staffing": (
        "Staffing",
        {
            "many_gps": "mostly doctors",
            "mixed": "mixed team",
            "nurse_led": "nurse-led",
            "pharmacist_rich": "pharmacists in the team",
            "short_of_gps": "short of doctors",
        },
    ),
    "nation": (
        "Nation",
        {"england": "England", "scotland": "Scotland", "wales": "Wales", "ni": "Northern Ireland"},
    ),
    "protected_time": (
        "Protected time for learning",
        {"regular": "regular", "sometimes": "sometimes", "none": "none"},
    ),
    "qi_experience": (
        "Experience with improvement work",
        {"none": "none yet", "some": "some", "a_lot": "a lot"},
    ),
    "funding": (
        "Extra funding",
        {
            "core": "core funding only",
            "pilot": "pilot or project money",
            "rural_support": "rural support",
            "training": "training practice",
        },
    ),
}

# What counts most when looking for places like mine; the rest breaks ties.
WEIGHTS = {"clinical_system": 3.0, "list_size": 2.0, "rurality": 2.0, "staffing": 1.5, "deprivation": 1.5}


def unknown(context: Mapping[str, str]) -> list[str]:
    """The facets or codes of `context` that are not on the list, as "facet=code"."""
    return [
        f"{facet}={code}"
        for facet, code in context.items()
        if facet not in FACETS or code not in FACETS[facet][1]
    ]


def likeness(mine: Mapping[str, str], theirs: Mapping[str, str]) -> float:
    """How alike two places are, 0 to 1, over the facets both have given; 0 when they share none."""
    both = [facet for facet in FACETS if mine.get(facet) and theirs.get(facet)]
    if not both:
        return 0.0
    total = sum(WEIGHTS.get(facet, 1.0) for facet in both)
    return sum(WEIGHTS.get(facet, 1.0) for facet in both if mine[facet] == theirs[facet]) / total


def shared(mine: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    """What two places have in common, heaviest first, in words: ["Clinical record system: EMIS Web"]."""
    same = [facet for facet in FACETS if mine.get(facet) and mine.get(facet) == theirs.get(facet)]
    same.sort(key=lambda facet: -WEIGHTS.get(facet, 1.0))
    return [f"{FACETS[facet][0]}: {FACETS[facet][1][mine[facet]]}" for facet in same]


# How each facet is said of two places that share it.
SAME = {
    "list_size": "similar list size",
    "rurality": "same kind of area",
    "deprivation": "similar deprivation",
    "clinical_system": "same clinical system",
    "telephony": "similar telephones",
    "staffing": "similar staffing",
    "nation": "same nation",
    "protected_time": "as much protected time",
    "qi_experience": "similar experience with improvement work",
    "funding": "similar funding",
}


def alike(mine: Mapping[str, str], theirs: Mapping[str, str]) -> list[str]:
    """Why two places are alike, heaviest first, short: ["same clinical system", "similar list size"]."""
    same = [facet for facet in FACETS if mine.get(facet) and mine.get(facet) == theirs.get(facet)]
    return [SAME[facet] for facet in sorted(same, key=lambda facet: -WEIGHTS.get(facet, 1.0))]


def profile(context: Mapping[str, str]) -> tuple[str, ...]:
    """The few facets by which places count as different kinds of setting (domain B10: context profiles)."""
    return tuple(context.get(facet, "") for facet in ("list_size", "rurality", "clinical_system", "staffing"))
