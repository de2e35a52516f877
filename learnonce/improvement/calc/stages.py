"""How far along a piece of local work is, as data. Any stage may follow any other."""

from datetime import timedelta

IDEA = "IDEA"
PLANNING = "PLANNING"
TRYING = "TRYING"
RUNNING = "RUNNING"
SPREAD = "SPREAD"
STOPPED = "STOPPED"

LABELS = {
    IDEA: "An idea",
    PLANNING: "Being planned",
    TRYING: "Being tried",
    RUNNING: "Running",
    SPREAD: "Spread to other places",
    STOPPED: "Stopped",
}
HINTS = {
    IDEA: "Somebody would like to do it",
    PLANNING: "It is agreed, and not begun",
    TRYING: "It is tested, on a small scale",
    RUNNING: "It is how we work now",
    SPREAD: "Others have taken it from us",
    STOPPED: "We no longer do it",
}
LOOKS = {TRYING: "new", RUNNING: "good", SPREAD: "good", STOPPED: "quiet"}  # of ui's state-tag

# After this long without a word it is asked whether it is still so, and the page says that nobody has.
STALE_AFTER = timedelta(days=182)
ALIVE = frozenset(LABELS) - {STOPPED}
# From here on there is something to tell: what did you learn?
TELLING = (TRYING, RUNNING, SPREAD, STOPPED)

# Words by which other registers call the same, lower case; what is missing here is asked about.
_OTHER_WORDS = {
    "proposed": IDEA,
    "concept": IDEA,
    "scoping": PLANNING,
    "planned": PLANNING,
    "in planning": PLANNING,
    "procurement": PLANNING,
    "design": PLANNING,
    "pilot": TRYING,
    "piloting": TRYING,
    "testing": TRYING,
    "test": TRYING,
    "live": RUNNING,
    "in use": RUNNING,
    "established": RUNNING,
    "implemented": RUNNING,
    "expanding": SPREAD,
    "spreading": SPREAD,
    "rolled out": SPREAD,
    "scaled": SPREAD,
    "closed": STOPPED,
    "ended": STOPPED,
    "paused": STOPPED,
    "on hold": STOPPED,
}


def read(words: str) -> str:
    """The stage a register means by its words; empty when that is not known."""
    said = " ".join(words.split()).lower()
    own = {code.lower(): code for code in LABELS} | {label.lower(): code for code, label in LABELS.items()}
    return own.get(said) or _OTHER_WORDS.get(said, "")
