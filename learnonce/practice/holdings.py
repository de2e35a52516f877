"""What is held of what a team notices."""

from learnonce.base.keeping import DETACH, Detach, Holding, Until, With
from learnonce.practice.calc import states

_YEARS = 3 * 365

HOLDINGS = (
    Holding(
        "practice.Noticing",
        kind="noticing",
        called="Noticings",
        what="What somebody saw at work that could be better, and what was answered.",
        why="So that a team can put right what annoys it, and learn from it.",
        seen_by="The team; not who wrote it, when the name is hidden. Anonymous means no link is kept.",
        kept=Until(
            _YEARS,
            since="state_since",
            why="Three years after the answer that ended it. What was learned from it lives on in a lesson.",
            when={"state__in": [states.CLOSED, states.DECLINED, states.LINKED, states.SENT_ON]},
        ),
        # Without its writer it is what an anonymous noticing is: nobody can be found from it.
        people={"raised_by": Detach(also={"anonymity": "ANONYMOUS"}), "replied_by": DETACH},
        tokens=("audience",),
        texts={"text": "raised_by", "reply": "replied_by", "sent_to": "replied_by"},
        secrets=("key_hash",),
        hides={"anonymity": "HIDDEN"},
        organisation="team__organisation",
    ),
    Holding(
        "practice.Message",
        called="Talk about noticings",
        what="What the team said to each other about a noticing.",
        why="So that an answer can be understood later.",
        seen_by="The team.",
        kept=With("practice.Noticing"),
        people={"written_by": DETACH},
        texts={"text": "written_by"},
        hides={"noticing__anonymity": "HIDDEN"},
    ),
    Holding(
        "practice.CaptureLink",
        called="Addresses on posters",
        what="The address by which a team may write without an account, and who made it.",
        why="So that everybody in a team can say something, and an address can be closed.",
        seen_by="The team.",
        kept=Until(
            365, since="ended_at", why="A year after it was closed.", when={"ended_at__isnull": False}
        ),
        people={"made_by": DETACH},
        secrets=("key",),
        organisation="team__organisation",
    ),
)
