"""The road of a noticing (domain C3), as data."""

RAISED = "RAISED"
ACKNOWLEDGED = "ACKNOWLEDGED"
IN_CONVERSATION = "IN_CONVERSATION"
TRYING = "TRYING"
LINKED = "LINKED"
PARKED = "PARKED"
DECLINED = "DECLINED"
SENT_ON = "SENT_ON"
CLOSED = "CLOSED"

LABELS = {
    RAISED: "New",
    ACKNOWLEDGED: "Seen, with thanks",
    IN_CONVERSATION: "Being talked about",
    TRYING: "Being tried",
    LINKED: "Joined to something known",
    PARKED: "Parked",
    DECLINED: "Declined, with a reason",
    SENT_ON: "Sent on",
    CLOSED: "Closed",
}

OUTCOMES = (TRYING, LINKED, PARKED, DECLINED, SENT_ON)
OPEN = frozenset({RAISED, ACKNOWLEDGED, IN_CONVERSATION})

_OUTCOME_SET = frozenset(OUTCOMES)
NEXT: dict[str, frozenset[str]] = {
    RAISED: frozenset({ACKNOWLEDGED, IN_CONVERSATION}) | _OUTCOME_SET,
    ACKNOWLEDGED: frozenset({IN_CONVERSATION}) | _OUTCOME_SET,
    IN_CONVERSATION: _OUTCOME_SET,
    TRYING: (_OUTCOME_SET - {TRYING}) | {IN_CONVERSATION, CLOSED},
    LINKED: (_OUTCOME_SET - {LINKED}) | {IN_CONVERSATION, CLOSED},
    PARKED: (_OUTCOME_SET - {PARKED}) | {IN_CONVERSATION, CLOSED},
    DECLINED: (_OUTCOME_SET - {DECLINED}) | {IN_CONVERSATION, CLOSED},
    SENT_ON: (_OUTCOME_SET - {SENT_ON}) | {IN_CONVERSATION, CLOSED},
    CLOSED: frozenset({IN_CONVERSATION}),  # whoever raised it may say it is not settled
}


def may_move(*, now: str, to: str) -> bool:
    """Whether a noticing may go from one state straight to another."""
    return to in NEXT[now]
