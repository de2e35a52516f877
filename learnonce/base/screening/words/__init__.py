"""All rules that lead to a signpost."""

from .emergencies import DANGER
from .money import FRAUD
from .patients import HARM, SAFEGUARDING
from .rule import Route, Rule
from .workplace import AFRAID, BULLYING

__all__ = ["RULES", "Route", "Rule"]

RULES: tuple[Rule, ...] = (*DANGER, *SAFEGUARDING, *HARM, *FRAUD, *BULLYING, *AFRAID)
