from learnonce.exchange.queries.imports import (
    STARTER,
    ArrangePage,
    ColumnLine,
    ImportLine,
    Preview,
    ProgressPage,
    arrange_page,
    imports,
    left_out,
    localities_for,
    may_want_starter,
    progress_page,
)

__all__ = [
    "STARTER",
    "ArrangePage",
    "ColumnLine",
    "ImportLine",
    "Preview",
    "ProgressPage",
    "arrange_page",
    "imports",
    "left_out",
    "localities_for",
    "may_want_starter",
    "progress_page",
]
