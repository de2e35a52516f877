"""What axe finds wrong with a page, in words one can act on."""

from functools import cache
from pathlib import Path

AXE = Path("node_modules/axe-core/axe.min.js")
RUN = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Back links stand before the main part, as the design system wants it.
    "rules": {"region": {"enabled": False}},
    "resultTypes": ["violations"],
}


@cache
def _axe():
    if not AXE.exists():
        raise AssertionError("axe-core is not here: run `make learnonce/ui/static/build/ready` once.")
    return AXE.read_text()


def findings(page):
    """One line for each place at fault."""
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(_axe())
    result = page.evaluate("run => axe.run(document, run)", RUN)
    return [
        f"{violation['id']}: {violation['help']}\n    {node['html'][:200]}\n    {node['failureSummary']}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
