"""The words and the road of an adoption (domain B9, C3), as data."""

REPLICATE = "REPLICATE"
CUSTOMISE = "CUSTOMISE"
ENHANCE = "ENHANCE"
PARALLEL = "PARALLEL"
DECLINE = "DECLINE"

MODES = {
    REPLICATE: "Replicate: take it as it is",
    CUSTOMISE: "Customise: fit it to us, keeping its core",
    ENHANCE: "Enhance: add something new",
    PARALLEL: "Build our own: we looked and chose another way",
    DECLINE: "Not for us",
}
IN_USE_MODES = frozenset({REPLICATE, CUSTOMISE, ENHANCE})

LOOKING = "LOOKING"
SHORTLISTED = "SHORTLISTED"
DECIDED = "DECIDED"
PLANNED = "PLANNED"
UNDER_WAY = "UNDER_WAY"
WORKING = "WORKING"
MIXED = "MIXED"
NOT_WORKING = "NOT_WORKING"
STOPPED = "STOPPED"
REPORTED_BACK = "REPORTED_BACK"

LABELS = {
    LOOKING: "Looking",
    SHORTLISTED: "Shortlisted",
    DECIDED: "Decided",
    PLANNED: "Planned",
    UNDER_WAY: "Under way",
    WORKING: "Working",
    MIXED: "Working in part",
    NOT_WORKING: "Not working",
    STOPPED: "Stopped",
    REPORTED_BACK: "Reported back",
}

_OUTCOMES = frozenset({WORKING, MIXED, NOT_WORKING, STOPPED, REPORTED_BACK})
NEXT: dict[str, frozenset[str]] = {
    LOOKING: frozenset({SHORTLISTED, DECIDED}),
    SHORTLISTED: frozenset({DECIDED}),
    DECIDED: frozenset({PLANNED, UNDER_WAY}) | _OUTCOMES,
    PLANNED: frozenset({UNDER_WAY}) | _OUTCOMES,
    UNDER_WAY: _OUTCOMES,
    WORKING: _OUTCOMES,
    MIXED: _OUTCOMES,
    NOT_WORKING: _OUTCOMES,
    REPORTED_BACK: _OUTCOMES,
    STOPPED: frozenset({UNDER_WAY}),  # places take things up again
}

STOP_REASONS = {
    "no_time": "There was no time for it",
    "no_help": "There was nobody to help",
    "did_not_fit": "It did not fit how we work",
    "did_not_work": "It did not do what we hoped",
    "staff_left": "The person who ran it left",
    "funding_ended": "The money ended",
    "replaced": "Something better took its place",
    "harm_or_risk": "It caused a risk or made something worse",
}

CORE_KEPT = {"yes": "Yes", "no": "No", "unknown": "Not sure"}
EFFECTS = {"better": "Better", "same": "About the same", "worse": "Worse", "unclear": "Cannot tell"}
RECOMMEND = {"yes": "Yes", "yes_if": "Yes, if…", "no": "No"}
CHECK_MONTHS = (3, 6, 12)


def may_move(*, now: str, to: str) -> bool:
    """Whether an adoption may go from one state straight to another."""
    return to in NEXT[now]
