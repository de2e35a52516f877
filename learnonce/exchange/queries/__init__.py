from learnonce.exchange.queries.imports import (
    ArrangePage,
    ColumnLine,
    ImportLine,
    Preview,
    ProgressPage,
    arrange_page,
    imports,
    left_out,
    localities_for,
    progress_page,
)

__all__ = [
    "ArrangePage",
    "ColumnLine",
    "ImportLine",
    "Preview",
    "ProgressPage",
    "arrange_page",
    "imports",
    "left_out",
    "localities_for",
    "progress_page",
]
