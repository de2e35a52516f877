"""What a lesson still lacks to be organised or published (the table of domain B8), as data.

Little is required: a guard needs it, or it is only advised. Each line says what it is good for.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from learnonce.lessons.calc.content import Content

ORGANISE = "organise"
PUBLISH = "publish"

# The pages a lesson is written on: key -> (title, fields).
GROUPS: dict[str, tuple[str, tuple[str, ...]]] = {
    "story": ("What happened", ("title", "kind", "good", "not_so_good", "next_time")),
    "practice": (
        "The problem and what you did",
        ("problem_statement", "what_we_did", "core_parts", "adaptable_parts", "happened_when"),
    ),
    "results": (
        "What came of it",
        (
            "results",
            "unintended_effects",
            "theory",
            "prediction",
            "before_points",
            "after_points",
            "feedback_from",
        ),
    ),
    "others": (
        "For whoever takes it up",
        ("care_setting", "roles_involved", "cost_time", "equity_note", "licence"),
    ),
}
GROUP_OF = {name: key for key, (_title, names) in GROUPS.items() for name in names}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something a stage asks for. `must`: a guard needs it; otherwise it is advised."""

    stage: str
    field: str
    words: str
    why: str
    must: bool = False

    @property
    def group(self) -> str:
        """The writing page it is on; empty for what curators set."""
        return GROUP_OF.get(self.field, "")


MUST = True
WANTED = (
    Wanted(ORGANISE, "title", "A title", "A stranger reads it first", MUST),
    Wanted(
        ORGANISE, "problem_statement", "The problem", "People look for their problem, not your answer", MUST
    ),
    Wanted(ORGANISE, "what_we_did", "What you did", "Others cannot copy what they cannot see"),
    Wanted(ORGANISE, "happened_when", "When it was", "A month is enough"),
    Wanted(ORGANISE, "care_setting", "The setting", "Helps people find places like theirs"),
    Wanted(ORGANISE, "roles_involved", "Who took part", "Shows whose time it needs"),
    Wanted(ORGANISE, "topics", "A topic", "It is found under this heading", MUST),
    Wanted(
        ORGANISE, "problem", "The shared problem it answers", "Joins it to others with the same one", MUST
    ),
    Wanted(PUBLISH, "what_we_did", "What you did", "Others cannot copy what they cannot see", MUST),
    Wanted(PUBLISH, "core_parts", "What must be kept", "Without it the idea stops working"),
    Wanted(PUBLISH, "adaptable_parts", "What may vary", "Frees others to fit it to their place"),
    Wanted(PUBLISH, "results", "What came of it", "The first thing people ask"),
    Wanted(PUBLISH, "unintended_effects", "What else happened, or “none seen”", "Side effects travel too"),
    Wanted(PUBLISH, "theory", "Why it works", "Lets others judge whether it would work for them"),
    Wanted(PUBLISH, "equity_note", "Who it helps, and who it might not", "So that nobody is left out"),
    Wanted(PUBLISH, "cost_time", "Time and money", "The second thing people ask"),
    Wanted(PUBLISH, "context", "At least four facts about your place", "Shows where it worked"),
)
FACETS_WANTED = 4


def missing(
    content: Content, *, stage: str, has_topics: bool, has_problem: bool, facets: int
) -> list[Wanted]:
    """What `stage` ("organise" or "publish") asks for and the lesson lacks, in the order of the table.

    Args:
        facets: how many facts are known about the place it comes from.
    """
    there = {name for name, value in content.as_dict().items() if value}
    there |= {"topics"} if has_topics else set()
    there |= {"problem"} if has_problem else set()
    there |= {"context"} if facets >= FACETS_WANTED else set()
    return [item for item in WANTED if item.stage == stage and item.field not in there]


def required(items: Iterable[Wanted]) -> list[Wanted]:
    return [item for item in items if item.must]
