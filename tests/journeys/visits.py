"""Whether every page for people was looked at with axe in at least one journey of this very run.

The pages are those of the table of the sharing matrix, which itself fails when an address is missing in it.
"""

from pathlib import Path

import pytest

from tests.matrix.routes import ROUTES

# Addresses that answer to GET with something else than a page for people, each with the reason.
NO_PAGE = {
    "web:alive": "plain text for a machine",
    "web:ready": "plain text for a machine",
    "web:metrics": "plain text for a machine",
    "practice:poster": "a PDF",
    "mfa_login_webauthn": "what a passkey is asked, for the script; otherwise the page for signing in",
    "mfa_list_webauthn": "leads to the page with all ways to sign in",
    "account_sign_on": "leads to where one has an account already",
    "account_sign_on_callback": "leads on, or is a refusal: why one is not let in",
    "lessons:send_file": "a file",
    "lessons:send_thumbnail": "a picture",
    "exchange:left_out": "a CSV file",
    "lessons:pdf": "a PDF",
    "lessons:edition_pdf": "a PDF",
    "briefings:collection_pdf": "a PDF",
    **{
        f"briefings:feed_{name}": "a feed for a machine"
        for name in ("newest", "topic", "place", "collection", "mine")
    },
    "records:my_copy": "a ZIP file",
    "records:answer": "a file to hand out",
    "records:paper_file": "a Markdown file",
    "records:erasure_file": "a file",
    "improvement:register_csv": "a CSV file",
    "improvement:drivers_svg": "a picture",
    "improvement:drivers_pdf": "a PDF",
    "improvement:report_pdf": "a PDF",
    "improvement:board_pdf": "a PDF",
    "improvement:place_board_pdf": "a PDF",
    "improvement:poster_pdf": "a PDF",
    "improvement:report_docx": "a Word document",
    "improvement:readings_csv": "a CSV file",
    "improvement:places_csv": "a CSV file",
    "improvement:places_series_csv": "a CSV file",
    "improvement:chart_csv": "a CSV file",
    "improvement:chart_svg": "a picture",
    "improvement:chart_png": "a picture",
    "improvement:chart_part": "a part of the page of a measure, which asks for it until it is drawn",
}
# What is not reached by an address of its own.
REFUSALS = {f"refusal {status}" for status in (403, 404, 409, 410, 422, 429, 500)}
FILES = {path.name for path in Path(__file__).parent.glob("test_*.py")}
NAME = "tests/journeys/visits.py::test_every_page_was_visited"


def wrong(visited):
    """What is wrong with these visits, a line each. `visited`: names of routes, and of refusals."""
    pages = {route.name for route in ROUTES if route.get}
    wanted = (pages - NO_PAGE.keys()) | REFUSALS
    return [
        *(
            f"No journey looks at {name} with then_the_page_is_accessible()."
            for name in sorted(wanted - visited)
        ),
        *(f"{name} is in NO_PAGE, and is a page or no address." for name in sorted(NO_PAGE.keys() & visited)),
        *(f"{name} is in NO_PAGE, and no address." for name in sorted(NO_PAGE.keys() - pages)),
    ]


def report(visited):
    """The outcome as that of a test, which cannot run as one: it is known when all others are over."""
    found = wrong(visited)
    return pytest.TestReport(
        nodeid=NAME,
        location=(NAME.partition("::")[0], None, NAME.partition("::")[2]),
        keywords={},
        outcome="failed" if found else "passed",
        longrepr="\n".join(found) or None,
        when="call",
    )
