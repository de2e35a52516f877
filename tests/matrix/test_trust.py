"""What docs/trust.md says of the tiers is what the matrix expects."""

from pathlib import Path

from learnonce.base.sharing import Tier
from tests.matrix import who
from tests.matrix.building.lessons import READERS

DOC = Path(__file__).resolve().parents[2] / "docs" / "trust.md"


def _line(tier: Tier) -> str:
    readers = READERS[tier]
    all_of = {who.SIGNED_IN: "everyone signed in", who.EVERYONE: "everyone"}
    words = all_of.get(readers) or ", ".join(sorted(kind.replace("_", " ") for kind in readers))
    return f"| T{int(tier)} | {tier.words} | {words} |"


def test_the_page_on_trust_lists_every_tier_with_its_readers():
    text = DOC.read_text(encoding="utf-8")

    assert [line for tier in Tier if (line := _line(tier)) not in text] == []
