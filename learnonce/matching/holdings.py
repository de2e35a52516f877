"""What is held so that texts can be found. All of it is made from texts of other rooms."""

from learnonce.base.keeping import Holding, InUse, With

HOLDINGS = (
    Holding(
        "matching.IndexedText",
        called="The index",
        what="A copy of lessons and open questions, made ready for finding.",
        why="So that the answer is there while you type.",
        seen_by="Nobody reads it; it finds only what you may see.",
        kept=InUse("It changes and goes with the text it was made from."),
        tokens=("audience",),
        copies=("title", "text", "gist", "document"),
        remade=True,
        codes=("kind", "tags", "fingerprint", "model_0", "model_1", "object_id", "place_id"),
    ),
    Holding(
        "matching.Shelf",
        called="Versions of the index",
        what="By which model the index was made.",
        why="Indexes of different models cannot be compared.",
        seen_by="Whoever operates this installation.",
        kept=InUse("As long as the index."),
        codes=("choice", "model"),
    ),
    Holding(
        "matching.Lexeme",
        called="Words that are counted",
        what="In how many texts a word is found. Never who wrote it.",
        why="A rare word says more than a common one.",
        seen_by="Nobody.",
        kept=InUse("They are counted anew each night."),
        copies=("word",),
        remade=True,
    ),
    Holding(
        "matching.Collection",
        called="Size of the index",
        what="How many texts there are, and how long they are.",
        why="It is needed to weigh words.",
        seen_by="Nobody.",
        kept=With("matching.Lexeme"),
    ),
)
