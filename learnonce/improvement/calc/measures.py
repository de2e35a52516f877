"""The words of a measure besides its chart: its kind, the way it should go, what can be marked on it."""

from learnonce.improvement.calc import choosing

OUTCOME, PROCESS, BALANCING = "OUTCOME", "PROCESS", "BALANCING"
KINDS = {
    OUTCOME: "What we want to get better",
    PROCESS: "Whether we do what we set out to do",
    BALANCING: "What must not get worse meanwhile",
}
KIND_WORDS = {OUTCOME: "Outcome", PROCESS: "Process", BALANCING: "Balancing"}

UP, DOWN, NEITHER = "UP", "DOWN", "NEITHER"
WANTED = {DOWN: "Lower is better", UP: "Higher is better", NEITHER: "Neither: we only want to know"}
# The same of what lies between two rare things: there more is rarer.
WANTED_BETWEEN = {
    UP: "It should happen more seldom: longer in between is better",
    DOWN: "It should happen more often: shorter in between is better",
    NEITHER: WANTED[NEITHER],
}

START, NOTE, REBASE, EXCLUDE = "START", "NOTE", "REBASE", "EXCLUDE"
MARKS = {
    START: "The change began",
    NOTE: "A note",
    REBASE: "A new stretch begins: work out the limits afresh from here",
    EXCLUDE: "Leave this one out of the limits",
}
MARK_WORDS = {
    START: "The change began",
    NOTE: "Note",
    REBASE: "New limits from here",
    EXCLUDE: "Left out of the limits",
}


def wanted_words(wanted: str, data: str) -> str:
    return (WANTED_BETWEEN if data in choosing.BETWEEN_RARE else WANTED)[wanted]


def shown(*, amount: float | None, out_of: float | None, data: str, per: int) -> float | None:
    """A reading as it is drawn: shares in per cent, rates for `per`, everything else as it is."""
    if amount is None:
        return None
    if out_of is None:
        return amount
    if out_of == 0:
        return None
    return amount / out_of * (100 if data == choosing.PROPORTION else per)


def written(number: float | None) -> str:
    """A number for people: no more than four figures after what counts, thousands apart."""
    if number is None:
        return ""
    if number == int(number) and abs(number) < 1e15:  # noqa: PLR2004  beyond it floats hold no units
        return f"{int(number):,}"
    places = 1 if abs(number) >= 10 else 2  # noqa: PLR2004  fewer places for larger numbers
    text = f"{number:,.{places}f}"
    return text.removesuffix("0") if places == 2 else text  # noqa: PLR2004  4.5, not 4.50
