from learnonce.improvement.queries.alike import alike
from learnonce.improvement.queries.charts import (
    ChartPage,
    ChartRow,
    Drawn,
    chart_page,
    drawn_flags,
    named,
    picture,
    question,
)
from learnonce.improvement.queries.detail import Detail, about, detail, readable
from learnonce.improvement.queries.homes import ELSEWHERE, home, homes
from learnonce.improvement.queries.register import Line, Narrowing, Register, exported, register
from learnonce.improvement.queries.series import MarkLine, Series, series, series_of, series_of_adoptions
from learnonce.improvement.queries.thanks import Thanks, thanks_of, told_of_it

__all__ = [
    "ELSEWHERE",
    "ChartPage",
    "ChartRow",
    "Detail",
    "Drawn",
    "Line",
    "MarkLine",
    "Narrowing",
    "Register",
    "Series",
    "Thanks",
    "about",
    "alike",
    "chart_page",
    "detail",
    "drawn_flags",
    "exported",
    "home",
    "homes",
    "named",
    "picture",
    "question",
    "readable",
    "register",
    "series",
    "series_of",
    "series_of_adoptions",
    "thanks_of",
    "told_of_it",
]
