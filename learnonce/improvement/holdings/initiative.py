"""What is held of local work under way."""

from learnonce.base.keeping import DETACH, Holding, Until, With
from learnonce.improvement.calc import stages

_READERS = "Whoever may see the piece of work."

HOLDINGS = (
    Holding(
        "improvement.Initiative",
        kind="initiative",
        called="Work under way",
        what="What a place is doing about something, how far along it is, and who told of it.",
        why="So that others need not begin the same thing without knowing of it.",
        seen_by="Those it was shared with: a locality at first. Others see the place, not who told of it.",
        kept=Until(
            3 * 365,
            since="stage_since",
            why="Three years after it stopped. What was learned from it lives on in a lesson.",
            when={"stage": stages.STOPPED},
        ),
        people={"raised_by": DETACH},
        tokens=("audience",),
        subject=("about_kind", "about_id"),
        texts={"what": "raised_by", "stopped_why": "raised_by", "place_name": "raised_by"},
        codes=("topics", "source_name", "source_key", "source_url"),
        organisation="organisation",
    ),
    Holding(
        "improvement.StageStep",
        called="Stages of work under way",
        what="Which stage a piece of work came to, when, and what was said about it.",
        why="So that it can be seen how long such a thing takes.",
        seen_by="Whoever may see the piece of work; who said it, its own place only.",
        kept=With("improvement.Initiative"),
        people={"by": DETACH},
        texts={"note": "by"},
    ),
    Holding(
        "improvement.Remark",
        called="Talk about work under way",
        what="Questions and answers about a piece of work.",
        why="So that people can ask those who do it without knowing an address.",
        seen_by=_READERS,
        kept=With("improvement.Initiative"),
        people={"written_by": DETACH},
        texts={"text": "written_by"},
    ),
)
