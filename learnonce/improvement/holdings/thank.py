"""What is held of thanks."""

from learnonce.base.keeping import DETACH, Holding, With

HOLDINGS = (
    Holding(
        "improvement.Thank",
        called="Thanks",
        what="That somebody said thank you for a lesson, from which place, and perhaps a sentence.",
        why="So that those who learned something, and those who made it better, hear of it.",
        seen_by="Those thanked hear from which place. Whoever may see the lesson reads the sentence.",
        kept=With("lessons.Lesson"),
        people={"person": DETACH},
        texts={"text": "person"},
        organisation="organisation",
    ),
)
