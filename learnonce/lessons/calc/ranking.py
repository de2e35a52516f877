"""Preferring, among lessons that are about equally alike, those from places like mine and better known.

    order = score + 0.03 x likeness + 0.03 x evidence        (each of the last two from 0 to 1)

`score` is matching's own, about -1 to 1. Together they lift a lesson by at most 0.06, so it can only pass
one that is less than that ahead: neighbours change places, a clearly closer lesson always stays in front,
and nothing is ever left out for want of either. The weights are our own caution, not measured.
"""

from learnonce.lessons.calc import grades

SETTING = 0.03
EVIDENCE = 0.03
MOST_LIFT = SETTING + EVIDENCE

_STRENGTH = {
    grades.TOLD: 0.0,
    grades.REASONED: 0.1,
    grades.BEFORE_AND_AFTER: 0.5,
    grades.OVER_TIME: 0.8,
    grades.COMPARED: 1.0,
}
# Mixed results earn nothing here and lose nothing: they are shown for what they are.
_REPLICATION = {
    grades.ONE_PLACE: 0.0,
    grades.ECHOED: 0.4,
    grades.REPEATED: 0.7,
    grades.PROVEN: 1.0,
    grades.MIXED: 0.0,
}


def evidence(strength: str, replication: str) -> float:
    """How well a lesson is known, 0 to 1, for ordering only: a grade is never shown as a number."""
    return (_STRENGTH.get(strength, 0.0) + _REPLICATION.get(replication, 0.0)) / 2


def order(score: float, *, likeness: float, strength: str, replication: str) -> float:
    """Where a lesson stands in the list: higher is nearer to the top.

    Args:
        score: likeness of the texts, as matching gives it.
        likeness: of its setting to the reader's, 0 to 1; 0 where either is not known.
        strength: first half of its grade.
        replication: second half.
    """
    return score + SETTING * min(max(likeness, 0.0), 1.0) + EVIDENCE * evidence(strength, replication)
