"""What is held of measures."""

from learnonce.base.keeping import DETACH, Holding, Until, With

_READERS = "Whoever may see the measure."
_BY_ITS_TEAM = "The team whose measure it is."

HOLDINGS = (
    Holding(
        "improvement.Measure",
        kind="measure",
        called="Measures",
        what="What a team counts over time, how it is drawn, and who set it up.",
        why="So that a team can see whether a change really helped.",
        seen_by="The team and who runs its place; others only when the team lets them.",
        kept=Until(
            5 * 365,
            since="ended_at",
            why="Five years after it was last counted, so that later figures can be held against it.",
            when={"ended_at__isnull": False},
        ),
        people={"defined_by": DETACH},
        tokens=("audience",),
        texts={
            "title": "defined_by",
            "definition": "defined_by",
            "unit": "defined_by",
            "out_of_unit": "defined_by",
            "chart_why": "",
            "frozen_why": "",
        },
        codes=("answers",),
        organisation="team__organisation",
    ),
    Holding(
        "improvement.Reading",
        called="Readings",
        what="One number for one day, week or month, who entered it, and what it was before a correction.",
        why="So that it can be seen whether the numbers really changed.",
        seen_by="Whoever may see the measure sees the numbers; who entered them, the team only.",
        kept=With("improvement.Measure"),
        people={"entered_by": DETACH, "over_by": DETACH},
        texts={"entered_as": "", "over_why": "over_by", "as_written": "entered_by"},
        organisation="measure__team__organisation",
    ),
    Holding(
        "improvement.Mark",
        called="Marks on measures",
        what="When a change began, and why some readings are treated differently.",
        why="So that a chart can be understood later.",
        seen_by=_READERS,
        kept=With("improvement.Measure"),
        people={"made_by": DETACH, "removed_by": DETACH},
        texts={"text": "made_by"},
        organisation="measure__team__organisation",
    ),
    Holding(
        "improvement.Batch",
        called="Pasted blocks",
        what="That a block of numbers was pasted or sent; its cells only until they are looked at.",
        why="So that it can be looked at before it counts, and undone.",
        seen_by=_BY_ITS_TEAM,
        kept=Until(
            1,
            since="made_at",
            why="What nobody looked at within a day is thrown away; what was kept stays with the measure.",
            when={"kept_at__isnull": True},
        ),
        people={"made_by": DETACH, "undone_by": DETACH},
        texts={"cells": "made_by", "name": "made_by"},
        codes=("notes",),
        organisation="measure__team__organisation",
    ),
    Holding(
        "improvement.EntryLink",
        called="Links for entering a number",
        what="That somebody of a team made a link by which a colleague can enter a number, and until when.",
        why="So that a colleague need not have an account.",
        seen_by=_BY_ITS_TEAM,
        kept=With("improvement.Measure"),
        people={"made_by": DETACH},
        secrets=("key_hash",),
        organisation="measure__team__organisation",
    ),
)
