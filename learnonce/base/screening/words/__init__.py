"""All rules that lead to a signpost, and the sentences by which they are measured, invented by us."""

from pathlib import Path

from .emergencies import DANGER
from .money import FRAUD
from .patients import HARM, SAFEGUARDING
from .rule import Route, Rule
from .workplace import AFRAID, BULLYING

__all__ = ["RULES", "SENTENCES", "Route", "Rule"]

# Lines of JSON: text, kinds (none for everyday uses), split. No rule was written with "fresh" ones in view.
SENTENCES = Path(__file__).with_name("sentences.jsonl")
RULES: tuple[Rule, ...] = (*DANGER, *SAFEGUARDING, *HARM, *FRAUD, *BULLYING, *AFRAID)
