"""What is held of files people brought."""

from learnonce.base.keeping import DETACH, Holding, InUse, Until, With

HOLDINGS = (
    Holding(
        "exchange.Import",
        called="Imports",
        what="Which file of lessons somebody brought, with whose permission, and what became of its rows.",
        why="So that it is known where lessons came from.",
        seen_by="Those who may import.",
        kept=Until(2 * 365, since="asked_at", why="Two years: the lessons themselves name their source."),
        people={"asked_by": DETACH},
        texts={
            "file_name": "asked_by",
            "source": "asked_by",
            "permission": "asked_by",
            "numbers_reason": "asked_by",
            "notes": "",
            "columns": "",
            "sample": "",
            "report": "",
            "failure": "",
        },
        codes=("file_kind", "sends", "lesson_kind", "licence"),
    ),
    Holding(
        "exchange.ImportFile",
        called="Files being imported",
        what="The file itself, while it is being read.",
        why="So that any worker can read it.",
        seen_by="Nobody; the program reads it.",
        kept=With("exchange.Import"),
        secrets=("data",),
    ),
    Holding(
        "exchange.Carried",
        called="Keys of other installations",
        what="Which row here is which row of an installation it came from. Keys say nothing about anybody.",
        why="So that taking an export in twice does not double it.",
        seen_by="Nobody; the program reads it.",
        kept=InUse("As long as the installation."),
        subject=("kind", "number"),
        codes=("key",),
    ),
)
