"""What is held of files."""

from learnonce.base.keeping import DETACH, Holding, InUse

HOLDINGS = (
    Holding(
        "attachments.Attachment",
        called="Files hung on lessons",
        what="Documents and pictures, without their metadata; their names, and who added them.",
        why="So that others can use a letter, a poster or a table as it is.",
        seen_by="Whoever may see the lesson, once a file has been looked at.",
        kept=InUse("They stay as long as the thing they hang on, or until they are taken off."),
        people={"added_by_id": DETACH},
        subject=("subject_kind", "subject_id"),
        texts={"name": "added_by_id", "described": "added_by_id"},
        codes=("kind", "fingerprint", "thumbnail", "licence"),
    ),
)
