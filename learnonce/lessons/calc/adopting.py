"""The words and the road of an adoption (domain B9, C3), as data."""

from datetime import datetime

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
MODE_WORDS = {  # what a place did, in a list or along a line; "" is for imported records that never say
    REPLICATE: "taken as it is",
    CUSTOMISE: "fitted to the place",
    ENHANCE: "taken with something new",
    PARALLEL: "built another way",
    DECLINE: "not for the place",
    "": "not recorded",
}
SHORT_MODES = {REPLICATE: "as it is", CUSTOMISE: "fitted", ENHANCE: "added to"}  # where there is little room

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
# Against what the lesson says, not against before: "the same" then means that it was repeated (domain B10).
EFFECTS = {
    "better": "Better than the lesson says",
    "same": "About as the lesson says",
    "worse": "Worse than the lesson says",
    "unclear": "We cannot tell yet",
}
RECOMMEND = {"yes": "Yes", "yes_if": "Yes, if…", "no": "No"}
CHECK_MONTHS = (3, 6, 12)
LAST_CHECK_OPEN = 6  # months in which the last one can be answered; the others end when the next is due

# How it went, for a list or a picture; the codes are those of a state where there is one.
UNCLEAR = "UNCLEAR"
OUTCOMES = {
    WORKING: "Working",
    MIXED: "Working in part",
    NOT_WORKING: "Not working",
    STOPPED: "Stopped",
    UNCLEAR: "Cannot tell yet",
    UNDER_WAY: "Under way",
    PLANNED: "Planned",
    DECIDED: "Decided",
    SHORTLISTED: "On the list",
    DECLINE: "Not taken up",
    "": "Not recorded",
}


def outcome(*, mode: str, state: str, effect: str = "", recommend: str = "") -> str:
    """How an adoption went by its last word, as a key of OUTCOMES.

    What a check said counts once it is reported back; a state somebody set by hand since then wins.
    "In part" is a result that points both ways: good, yet they would not recommend it; or worse, yet
    they would.
    """
    if mode in {PARALLEL, DECLINE}:
        return DECLINE
    if state in {LOOKING, SHORTLISTED}:
        return SHORTLISTED
    if state != REPORTED_BACK:
        return state
    if effect in {"better", "same"}:
        return MIXED if recommend == "no" else WORKING
    if effect == "worse":
        return MIXED if recommend in {"yes", "yes_if"} else NOT_WORKING
    return UNCLEAR if effect else ""


def is_over(*, mode: str, state: str) -> bool:
    """Whether there is nothing to move on to: places that declined or built their own end when decided."""
    return mode in {PARALLEL, DECLINE} and state == DECIDED


def steps(*, mode: str, state: str) -> list[str]:
    """The states a place may choose next by a button, in the order of the road.

    Reporting back is done by answering a check, stopping asks why, deciding asks how: none is a button.
    """
    if is_over(mode=mode, state=state) or state not in NEXT:
        return []
    buttons = (PLANNED, UNDER_WAY, WORKING, MIXED, NOT_WORKING)
    return [to for to in buttons if to in NEXT[state] and to != state]


def months_later(start: datetime, months: int) -> datetime:
    """The same day and time so many months on, or the last day of a shorter month."""
    year, month = divmod(start.month - 1 + months, 12)
    for day in range(start.day, 27, -1):
        try:
            return start.replace(year=start.year + year, month=month + 1, day=day)
        except ValueError:
            continue
    return start.replace(year=start.year + year, month=month + 1)


def is_open(*, due_at: datetime, next_due_at: datetime | None, at: datetime) -> bool:
    """Whether a check can be answered now: from when it is due until the next one is."""
    return due_at <= at < (next_due_at or months_later(due_at, LAST_CHECK_OPEN))


def may_move(*, now: str, to: str) -> bool:
    """Whether an adoption may go from one state straight to another."""
    return to in NEXT.get(now, frozenset())
