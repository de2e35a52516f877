from learnonce.improvement.queries.alike import alike
from learnonce.improvement.queries.detail import Detail, about, detail, readable
from learnonce.improvement.queries.homes import ELSEWHERE, home, homes
from learnonce.improvement.queries.register import Line, Narrowing, Register, exported, register
from learnonce.improvement.queries.thanks import Thanks, thanks_of

__all__ = [
    "ELSEWHERE",
    "Detail",
    "Line",
    "Narrowing",
    "Register",
    "Thanks",
    "about",
    "alike",
    "detail",
    "exported",
    "home",
    "homes",
    "readable",
    "register",
    "thanks_of",
]
