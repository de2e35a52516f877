"""The curation checklist (domain B8), as data: what is asked of a version before it is published."""

from collections.abc import Mapping
from dataclasses import dataclass

from learnonce.lessons.calc.content import Content

YES, NO, NOT_APPLICABLE = "yes", "no", "na"
ANSWERS = {YES: "Yes", NO: "No", NOT_APPLICABLE: "Does not apply"}

type Answers = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Check:
    """One question.

    Args:
        blocks: without a yes (or, where that is possible, "does not apply") nothing is published.
        may_not_apply: whether "does not apply" is an answer.
        again: asked anew when the text has changed since it was answered.
        by_grant: answered by a standing sharing grant of the source, never by the curator.
    """

    id: str
    question: str
    blocks: bool
    may_not_apply: bool = True
    again: bool = False
    by_grant: bool = False


CHECKS = (
    Check(
        "CUR-01",
        "No patient, relative or member of staff can be known from it, alone or by putting things together",
        blocks=True,
        may_not_apply=False,
        again=True,
    ),
    Check(
        "CUR-02",
        "The place it comes from agrees that it may leave",
        blocks=True,
        may_not_apply=False,
        by_grant=True,
    ),
    Check("CUR-03", "The title tells a stranger what to do or avoid", blocks=True, may_not_apply=False),
    Check("CUR-04", "It is linked to a shared problem", blocks=True, may_not_apply=False),
    Check("CUR-05", "Lessons that look the same were checked, and merged or linked", blocks=True),
    Check("CUR-06", "What was done is clear enough to copy", blocks=True, again=True),
    Check("CUR-07", "What must be kept and what may vary are told apart", blocks=False),
    Check("CUR-08", "At least four facts about the place are given", blocks=False),
    Check(
        "CUR-09",
        "It claims no more than its evidence shows",
        blocks=True,
        may_not_apply=False,
        again=True,
    ),
    Check(
        "CUR-10",
        "It can do no harm: nothing against guidance, and a clinician looked where care is touched",
        blocks=True,
        again=True,
    ),
    Check("CUR-11", "It says who it helps and who it might not", blocks=False),
    Check("CUR-12", "It matters, it holds, and others can use it", blocks=True, may_not_apply=False),
    Check(
        "CUR-13",
        "It is not a concern that belongs in incident reporting, safeguarding or speaking up",
        blocks=True,
        may_not_apply=False,
        again=True,
    ),
    Check("CUR-14", "It is in plain words, with no short forms left unexplained", blocks=False),
    Check("CUR-15", "Files and links may be used by others and give nothing away", blocks=True),
    Check("CUR-16", "The source was thanked and told what changed", blocks=False),
)
BY_ID = {check.id: check for check in CHECKS}


def at_a_glance(text: Content, *, has_problem: bool, facets: int) -> dict[str, str]:
    """What can be counted towards an answer, in words by question. The answer stays a person's."""
    return {
        "CUR-04": "It is." if has_problem else "It is not yet.",
        "CUR-07": f"To be kept: {len(text.core_parts)}. May vary: {len(text.adaptable_parts)}.",
        "CUR-08": f"Given: {facets}.",
        "CUR-11": "Something is said about it." if text.equity_note else "Nothing is said about it.",
    }


def unknown(answers: Answers) -> list[str]:
    """Ids or answers that are not on the list, as "CUR-01=perhaps"."""
    return [
        f"{number}={given.get('answer', '')}"
        for number, given in answers.items()
        if number not in BY_ID
        or BY_ID[number].by_grant
        or given.get("answer", "") not in {"", *ANSWERS}
        or (given.get("answer") == NOT_APPLICABLE and not BY_ID[number].may_not_apply)
    ]


def blocking(answers: Answers, *, source_agrees: bool) -> list[Check]:
    """The checks that still hold a lesson back."""
    return [check for check in CHECKS if check.blocks and not _passes(check, answers, source_agrees)]


def _passes(check: Check, answers: Answers, source_agrees: bool) -> bool:  # noqa: FBT001  passed on as it came
    if check.by_grant:
        return source_agrees
    answer = answers.get(check.id, {}).get("answer", "")
    return answer == YES or (answer == NOT_APPLICABLE and check.may_not_apply)


def carried_over(answers: Answers) -> dict[str, dict[str, str]]:
    """What still holds of the answers to an earlier version, now that the text has changed."""
    return {
        number: dict(given)
        for number, given in answers.items()
        if number in BY_ID and not BY_ID[number].again
    }
