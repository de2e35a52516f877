"""What is held of letters that come in."""

from learnonce.base.keeping import DELETE, Holding, Until

HOLDINGS = (
    Holding(
        "letterbox.Received",
        called="Letters dealt with",
        what="That a letter came and what became of it. Nothing of what it said, and not who sent it.",
        why="So that no letter is dealt with twice.",
        seen_by="Nobody; the program needs it.",
        kept=Until(90, since="received_at", why="A mail server may deliver a letter again for some days."),
        codes=("key", "outcome"),
    ),
    Holding(
        "letterbox.HeldLetter",
        called="Letters that wait for you",
        what="What you wrote by e-mail, until you say that it is yours and may be read.",
        why="Anybody can write your name on a letter; and some things should be looked at first.",
        seen_by="You.",
        kept=Until(30, since="received_at", why="A month is enough to look at it."),
        people={"person": DELETE},
        subject=("about_kind", "about_id"),
        texts={"title": "person", "text": "person"},
    ),
)
