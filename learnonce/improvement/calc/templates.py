"""Driver diagrams to begin with. They are ours; a team makes them its own."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Start:
    """`lines`: a stable key, a level (see calc.outline) and words, in the order of the outline."""

    key: str
    title: str
    source: str
    lines: Sequence[tuple[str, int, str]]


# domain B1. Put together by us from what Healthcare Improvement Scotland writes about learning systems. It is
# not their driver diagram: theirs was not at hand.
LEARNING_SYSTEM = Start(
    key="learning-system-1",
    title="Starter drivers of a learning system (adapt me)",
    source="Our own starting set. It is not the driver diagram of Healthcare Improvement Scotland.",
    lines=(
        ("DRV-P1", 1, "Clear purpose and scope"),
        ("DRV-S11", 2, "One short statement of purpose that all agree on"),
        ("DRV-S12", 2, "A topic tied to a question of quality"),
        ("DRV-S13", 2, "A stated effect on inequality, and how it is checked"),
        ("DRV-P2", 1, "People, networks and trust"),
        ("DRV-S21", 2, "Who needs to be in: gaps are found and filled"),
        ("DRV-S22", 2, "It is safe to speak of problems and of tests that did not work"),
        ("DRV-S23", 2, "People with similar problems are put in touch"),
        ("DRV-S24", 2, "People who use services and carers take part"),
        ("DRV-P3", 1, "Gathering insight and evidence"),
        ("DRV-S31", 2, "What is already known is found and summed up"),
        ("DRV-S32", 2, "New ideas and results of tests are caught"),
        ("DRV-S33", 2, "A few measures over time, numbers and stories"),
        ("DRV-S34", 2, "Ways to write things down that take minutes"),
        ("DRV-P4", 1, "Making sense together"),
        ("DRV-S41", 2, "Regular, protected time to reflect"),
        ("DRV-S42", 2, "Signal is told apart from noise"),
        ("DRV-S43", 2, "Is it new, or known and in a new place?"),
        ("DRV-S44", 2, "Places doing well, and learning that would travel"),
        ("DRV-P5", 1, "Turning knowledge into action"),
        ("DRV-S51", 2, "Small tests of change, with quick feedback"),
        ("DRV-S52", 2, "What helps and what hinders is named before spreading"),
        ("DRV-S53", 2, "Tools made together with those who use them"),
        ("DRV-S54", 2, "How a change worked is shared, not only that it did"),
        ("DRV-P6", 1, "Leadership, governance and resource"),
        ("DRV-S61", 2, "Curious leaders who do not blame"),
        ("DRV-S62", 2, "Named people who look after it, with time"),
        ("DRV-S63", 2, "Learning is on the list where decisions are made"),
        ("DRV-S64", 2, "A plan and a budget, free to change course"),
    ),
)
BY_KEY = {LEARNING_SYSTEM.key: LEARNING_SYSTEM}
