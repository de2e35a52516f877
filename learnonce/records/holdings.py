"""What the records room itself holds."""

from learnonce.base.keeping import DELETE, DETACH, Holding, InUse, Until, With

_LEADS = "Information governance leads."
_ANSWERED = "Three years after it was answered, as guidance on such requests says."

HOLDINGS = (
    Holding(
        "records.Erasure",
        called="Erasures of people",
        what="That somebody asked to be erased, when, and what became of it. Once done, no longer who.",
        why="So that the law's promise is kept and can be shown to have been kept.",
        seen_by="You while it waits, and information governance leads.",
        kept=InUse("For good: it names nobody."),
        people={"person": DETACH, "asked_by": DETACH},
        texts={"reason": "asked_by"},
        secrets=("words",),
        codes=("counts", "number"),
    ),
    Holding(
        "records.Mention",
        called="Names found in texts",
        what="Where the name of an erased person was found, and what was decided. Not the name.",
        why="So that a person, not a program, decides what is taken out of a text.",
        seen_by=_LEADS,
        kept=With("records.Erasure"),
        people={"decided_by": DETACH},
        codes=("model", "column", "row_id"),
    ),
    Holding(
        "records.Hold",
        called="Legal holds",
        what="What must not be erased or disposed of for now, why, who said so, and until when.",
        why="The law may need something that would otherwise go.",
        seen_by=_LEADS,
        kept=Until(
            6 * 365, since="lifted_at", why="Six years after it ended.", when={"lifted_at__isnull": False}
        ),
        people={"person": DETACH, "placed_by": DETACH, "lifted_by": DETACH},
        texts={"why": "placed_by"},
        codes=("kind",),
    ),
    Holding(
        "records.Rule",
        called="Rules for keeping",
        what="How long things are kept, who set that, and why.",
        why="So that nothing is kept longer than it is needed.",
        seen_by="Everyone, without who set it.",
        kept=InUse("As long as the rule."),
        people={"set_by": DETACH},
        texts={"reason": "set_by"},
        codes=("model",),
    ),
    Holding(
        "records.Disposal",
        called="Log of what was disposed of",
        what="How many things of which kind were disposed of when, under which rule. Never what they said.",
        why="So that it can be shown that the rules are kept.",
        seen_by=_LEADS,
        kept=InUse("For good: it names nobody and holds no text."),
        codes=("model",),
    ),
    Holding(
        "records.OwnExport",
        called="Copies of your data",
        what="A copy of everything held about you, made when you asked for it.",
        why="You have a right to it.",
        seen_by="You.",
        kept=InUse("Seven days."),
        people={"person": DELETE},
        secrets=("data",),
    ),
    Holding(
        "records.InformationRequest",
        called="Requests for information",
        what="What somebody asked an organisation under freedom of information law, and when.",
        why="Public bodies must answer within 20 working days.",
        seen_by="Those who run the organisation, and information governance leads.",
        kept=Until(3 * 365, since="state_since", why=_ANSWERED, when={"state": "ANSWERED"}),
        people={"made_by": DETACH, "writer": DETACH},
        texts={"reference": "", "asked": "", "words": "made_by"},
        organisation="organisation",
    ),
    Holding(
        "records.Passage",
        called="Texts found for a request",
        what="Copies of texts that were found, and what was decided about handing them out.",
        why="So that it can be shown what was handed out and what was kept back, and why.",
        seen_by="Those who run the organisation, and information governance leads.",
        kept=With("records.InformationRequest"),
        people={"decided_by": DETACH},
        texts={"text": ""},
        codes=("model", "column", "row_id", "black"),
    ),
)
