"""The road of a lesson and of an adoption (domain C3), as data."""

CAPTURED = "CAPTURED"
COLLATED = "COLLATED"
IN_CURATION = "IN_CURATION"
RETURNED = "RETURNED"
APPROVED = "APPROVED"
PUBLISHED = "PUBLISHED"
UNDER_CHALLENGE = "UNDER_CHALLENGE"
SUPERSEDED = "SUPERSEDED"
RETIRED = "RETIRED"
WITHDRAWN = "WITHDRAWN"

LABELS = {
    CAPTURED: "Captured",
    COLLATED: "Organised",
    IN_CURATION: "Being checked",
    RETURNED: "Returned with questions",
    APPROVED: "Approved",
    PUBLISHED: "Published",
    UNDER_CHALLENGE: "Under challenge",
    SUPERSEDED: "Replaced by a newer lesson",
    RETIRED: "Retired",
    WITHDRAWN: "Withdrawn",
}

NEXT: dict[str, frozenset[str]] = {
    CAPTURED: frozenset({COLLATED, RETIRED, WITHDRAWN}),
    COLLATED: frozenset({IN_CURATION, RETURNED, RETIRED, WITHDRAWN}),
    IN_CURATION: frozenset({RETURNED, APPROVED, COLLATED, RETIRED, WITHDRAWN}),
    RETURNED: frozenset({COLLATED, RETIRED, WITHDRAWN}),
    APPROVED: frozenset({PUBLISHED, RETURNED, WITHDRAWN}),
    PUBLISHED: frozenset({UNDER_CHALLENGE, SUPERSEDED, RETIRED, WITHDRAWN}),
    UNDER_CHALLENGE: frozenset({PUBLISHED, SUPERSEDED, RETIRED, WITHDRAWN}),
    SUPERSEDED: frozenset({WITHDRAWN}),
    RETIRED: frozenset({WITHDRAWN}),
    WITHDRAWN: frozenset(),
}

# Before it is published a lesson is work in hand; afterwards it can be found.
IN_HAND = frozenset({CAPTURED, COLLATED, IN_CURATION, RETURNED, APPROVED})
BEING_WRITTEN = frozenset({CAPTURED, COLLATED, RETURNED})
FINDABLE = frozenset({PUBLISHED, UNDER_CHALLENGE})
ONCE_PUBLISHED = FINDABLE | {SUPERSEDED, RETIRED, WITHDRAWN}


def may_move(*, now: str, to: str) -> bool:
    """Whether a lesson may go from one stage straight to another."""
    return to in NEXT[now]
