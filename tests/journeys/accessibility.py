"""What axe finds wrong with a page, in words one can act on."""

import re
from functools import cache
from pathlib import Path

AXE = Path("node_modules/axe-core/axe.min.js")
RUN = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Back links stand before the main part, as the design system wants it.
    "rules": {"region": {"enabled": False}},
    "resultTypes": ["violations"],
    # What takes time and finds nothing: no page of ours plays sounds or has frames.
    "preload": False,
    "iframes": False,
}
# What differs between two looks at the same page: numbers, and tokens against forged posts.
_PASSING = re.compile(r'(?:name="csrfmiddlewaretoken" value|nonce)="[^"]*"|\d+')
_clean = set()  # hashes of the pages in which this process found nothing


@cache
def _axe():
    if not AXE.exists():
        raise AssertionError("axe-core is not here: run `make learnonce/ui/static/build/ready` once.")
    return AXE.read_text()


def findings(page):
    """One line for each place at fault. The same page on the same screen is looked at once a run."""
    seen = hash((page.viewport_size["width"], _PASSING.sub("", page.content())))
    if seen in _clean:
        return []
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(_axe())
    result = page.evaluate("run => axe.run(document, run)", RUN)
    if not result["violations"]:
        _clean.add(seen)
    return [
        f"{violation['id']}: {violation['help']}\n    {node['html'][:200]}\n    {node['failureSummary']}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
