"""The order in which an improvement is reported: SQUIRE 2.0.

Ogrinc et al., BMJ Quality & Safety 2016; 25: 986. The questions beside the sections are ours, in plain words.
"""

from dataclasses import dataclass

TITLE_AND_ABSTRACT, INTRODUCTION, METHODS = "Title and abstract", "Introduction", "Methods"
RESULTS, DISCUSSION, OTHER = "Results", "Discussion", "Other information"
GROUPS = {
    TITLE_AND_ABSTRACT: "",
    INTRODUCTION: "Why did you start?",
    METHODS: "What did you do?",
    RESULTS: "What did you find?",
    DISCUSSION: "What does it mean?",
    OTHER: "",
}


@dataclass(frozen=True, slots=True)
class Section:
    """One section. `asks` says in one line what belongs there."""

    key: str
    group: str
    title: str
    asks: str


SECTIONS = (
    Section("title", TITLE_AND_ABSTRACT, "Title", "what it is about, and that it is about doing better"),
    Section("abstract", TITLE_AND_ABSTRACT, "Abstract", "all of it in a few sentences"),
    Section(
        "problem", INTRODUCTION, "Problem description", "what was wrong, for whom, and how much it mattered"
    ),
    Section("knowledge", INTRODUCTION, "Available knowledge", "what was known before, here and elsewhere"),
    Section("rationale", INTRODUCTION, "Rationale", "why you thought that these changes would help"),
    Section("aims", INTRODUCTION, "Specific aims", "what this project, and this report, is for"),
    Section("context", METHODS, "Context", "what your place is like, as far as it mattered at the start"),
    Section(
        "interventions",
        METHODS,
        "Intervention(s)",
        "what you did, so that others could do it, and who did it",
    ),
    Section(
        "study",
        METHODS,
        "Study of the intervention(s)",
        "how you looked at what it did, and how you know that it was this",
    ),
    Section("measures", METHODS, "Measures", "what you counted, why, and how good the numbers are"),
    Section("analysis", METHODS, "Analysis", "how the numbers and what people said were looked at"),
    Section(
        "ethics",
        METHODS,
        "Ethical considerations",
        "whether anybody could be harmed, who looked at that, and any conflict of interest",
    ),
    Section("results", RESULTS, "Results", "what happened, step by step, the unexpected and the missing too"),
    Section("summary", DISCUSSION, "Summary", "what you found most of all, and what was strong about it"),
    Section(
        "interpretation",
        DISCUSSION,
        "Interpretation",
        "what made the difference, and why it came otherwise than you expected",
    ),
    Section(
        "limitations", DISCUSSION, "Limitations", "what may mislead, and where it may not work like this"
    ),
    Section(
        "conclusions", DISCUSSION, "Conclusions", "what it is good for, whether it will last, what is next"
    ),
    Section("funding", OTHER, "Funding", "who paid for it, and what part they had; also when nobody did"),
)
# Asked of the board that reads the page about a project; no section of SQUIRE.
ASKED = Section("asked", "", "What is asked of the board", "what you need of those who read this")
BY_KEY = {one.key: one for one in (*SECTIONS, ASKED)}
