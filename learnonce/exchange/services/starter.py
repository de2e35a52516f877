"""Our own public lessons, so that a new installation is not empty."""

from pathlib import Path

from learnonce.base import sheets
from learnonce.base.sharing import Tier
from learnonce.base.sheets.tables import Table
from learnonce.exchange.calc import mapping
from learnonce.exchange.calc.mapping import Plan
from learnonce.exchange.queries import STARTER
from learnonce.lessons import services as lessons

FILE = Path(__file__).parents[1] / "starter" / "starter-pack.jsonl"
PERMISSION = "Published with learnonce under the Creative Commons Attribution 4.0 licence."


def starter_plan() -> tuple[Table, Plan, lessons.Terms]:
    """The pack, how it is read, and on what terms: everyone may read it."""
    table = sheets.read_path(FILE)
    columns = mapping.chosen(mapping.seen(table))
    terms = lessons.Terms(
        tier=Tier.PUBLIC,
        permission=PERMISSION,
        reason="Our own, looked through for people before it was published",
        new_topics=mapping.new_topics(table, columns),
    )
    return table, Plan(columns=columns, source=STARTER), terms
