"""How far a change and a test of it have come, as data (domain C3). No state blocks another road."""

from datetime import datetime, timedelta

# A change: an altered way of working that a team owns.
PROPOSED, AGREED, TESTING, ADOPTED = "PROPOSED", "AGREED", "TESTING", "ADOPTED"
EMBEDDED, SUSTAINED, SLIPPED, ABANDONED = "EMBEDDED", "SUSTAINED", "SLIPPED", "ABANDONED"
LABELS = {
    PROPOSED: "Proposed",
    AGREED: "Agreed",
    TESTING: "Being tested",
    ADOPTED: "Adopted",
    EMBEDDED: "Part of how we work",
    SUSTAINED: "Holds by itself",
    SLIPPED: "Slipped back",
    ABANDONED: "Given up",
}
HINTS = {
    ADOPTED: "We work this way now",
    EMBEDDED: "Three months on it is simply what we do",
    SUSTAINED: "It has held, and nobody needs to remind anybody",
    SLIPPED: "We fell back into the old way. It can be tested again",
    ABANDONED: "We no longer try it. That is worth knowing, too",
}
LOOKS = {TESTING: "new", ADOPTED: "good", EMBEDDED: "good", SUSTAINED: "good", ABANDONED: "quiet"}
NEXT = {
    PROPOSED: (AGREED, TESTING, ABANDONED),
    AGREED: (TESTING, ABANDONED),
    TESTING: (ADOPTED, ABANDONED),
    ADOPTED: (EMBEDDED, SLIPPED, ABANDONED),
    EMBEDDED: (SUSTAINED, SLIPPED, ABANDONED),
    SUSTAINED: (SLIPPED, ABANDONED),
    SLIPPED: (TESTING, ABANDONED),
    ABANDONED: (TESTING,),
}
EMBEDS_AFTER = timedelta(days=90)  # domain C3: three months, our own caution
HOLDS_AFTER = timedelta(days=365)  # as the last check of who takes up a lesson: twelve months
NEEDS_JUDGEMENT = frozenset({ADOPTED})
HELD = (ADOPTED, EMBEDDED, SUSTAINED)
TRIED = frozenset({PROPOSED, AGREED, TESTING, SLIPPED})  # a test of it comes next

# What stands on the line of a project's measures. It says nothing that somebody wrote.
ADOPTED_MARK = "A change was adopted"


def begun_mark(number: int) -> str:
    return f"Test {number} began"


# A test of change (PDSA): plan, prediction, doing, what came, what is done about it.
PLANNED, PREDICTED, DOING, STUDIED, ACTED = "PLANNED", "PREDICTED", "DOING", "STUDIED", "ACTED"
CYCLE_LABELS = {
    PLANNED: "Planned",
    PREDICTED: "Planned, with a prediction",
    DOING: "Being done",
    STUDIED: "Looked at",
    ACTED: "Decided",
}
CYCLE_LOOKS = {DOING: "new", ACTED: "good"}
OPEN_TO_PLAN = frozenset({PLANNED, PREDICTED})  # from DOING on what was predicted stands

ADOPT, ADAPT, ABANDON = "ADOPT", "ADAPT", "ABANDON"
DECISIONS = {ADOPT: "Adopt it", ADAPT: "Change it and test again", ABANDON: "Give it up"}
DECIDED = {ADOPT: "Adopted", ADAPT: "Changed, and tested again", ABANDON: "Given up"}

MATCHED, PARTLY, NOT_SO = "MATCHED", "PARTLY", "NOT"
OUTCOMES = {MATCHED: "As we predicted", PARTLY: "Partly", NOT_SO: "Not as we predicted"}

SCALES = {
    "CONTACT": "One contact with a patient",
    "SESSION": "One session",
    "DAY": "One day",
    "WEEK": "One week",
    "ALL": "Everything, from now on",
}
KINDS = {
    "TEST": "Test a change",
    "COLLECT": "Find something out",
    "DEVELOP": "Work something out",
    "IMPLEMENT": "Make it how we work",
}

# The four judgements of those who do the work (domain A1, R5), each from 1 (not at all) to 5 (very much so).
JUDGEMENTS = {
    "realistic": "Can we really do this, with what we have?",
    "acceptable": "Is it acceptable to those who do it and those it is for?",
    "sustainable": "Would it last, without somebody pushing?",
    "owned": "Is it ours, and not somebody else's idea that we carry out?",
}
# Staff benefit and patient benefit (domain A1), on the same scale; whoever has not seen it yet says nothing.
BENEFITS = {
    "helps_staff": "Is it better for those who work here?",
    "helps_patients": "Is it better for patients?",
}
SHORT = {
    "realistic": "Realistic",
    "acceptable": "Acceptable",
    "sustainable": "Would last",
    "owned": "Ours",
    "helps_staff": "Better for staff",
    "helps_patients": "Better for patients",
}
LOWEST, HIGHEST = 1, 5
# Fewer than this and one could tell who gave which; then it is only said how many there are.
SHOWN_FROM = 3


def asked_again(*, state: str, adopted_at: datetime | None) -> datetime | None:
    """When the team is asked next where an adopted change stands; None when it is asked no more."""
    after = {ADOPTED: EMBEDS_AFTER, EMBEDDED: HOLDS_AFTER}.get(state)
    return adopted_at + after if after and adopted_at else None


def may_move(*, now: str, to: str) -> bool:
    return to in NEXT.get(now, ())
