"""What is held of collections, of what people follow, and of their weekly letters."""

from learnonce.base.keeping import DELETE, DETACH, Holding, InUse, Until, With

HOLDINGS = (
    Holding(
        "briefings.Collection",
        called="Collections",
        what="Lessons a curator put together, with a word on why, and who may read it.",
        why="So that somebody new to a thing need not search.",
        seen_by="Its curators; once it is published, those they chose.",
        kept=InUse("As long as its curators keep it."),
        people={"made_by": DETACH},
        tokens=("audience",),
        texts={"title": "made_by", "words": "made_by"},
    ),
    Holding(
        "briefings.Entry",
        called="Lessons in collections",
        what="Which lesson stands where in a collection, and why.",
        why="So that they are read in an order.",
        seen_by="Whoever may read both the collection and the lesson.",
        kept=With("briefings.Collection"),
        texts={"why": ""},
    ),
    Holding(
        "briefings.Follow",
        called="What people follow",
        what="Which topics, places, collections and shared problems you want to hear of.",
        why="So that your letter and your feed hold what you asked for.",
        seen_by="You.",
        kept=With("people.Person"),
        people={"person": DELETE},
    ),
    Holding(
        "briefings.Reader",
        called="Choices about letters and feeds",
        what="Whether and when you get the weekly letter, and a scrambled key of your feed.",
        why="So that you get what you chose.",
        seen_by="You.",
        kept=With("people.Person"),
        people={"person": DELETE},
        secrets=("feed_key_hash",),
    ),
    Holding(
        "briefings.WeeklyLetter",
        called="Weekly letters",
        what="Which lessons a week's letter told you of, by their numbers.",
        why="So that no week's letter is sent twice.",
        seen_by="You.",
        kept=Until(365, since="made_at", why="A year is enough to answer a question about a letter."),
        people={"person": DELETE},
        codes=("week", "lessons"),
    ),
    Holding(
        "briefings.Told",
        called="Lessons you were told of",
        what="Which lessons a weekly letter has told you of.",
        why="So that you are not told of the same lesson twice.",
        seen_by="You.",
        kept=With("people.Person"),
        people={"person": DELETE},
    ),
)
