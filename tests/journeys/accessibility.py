"""What axe finds wrong with a page, in words one can act on."""

from functools import cache
from pathlib import Path

AXE = Path("node_modules/axe-core/axe.min.js")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@cache
def _axe():
    if not AXE.exists():
        raise AssertionError("axe-core is not here: run `make learnonce/ui/static/build/ready` once.")
    return AXE.read_text()


def findings(page):
    """One line for each place at fault."""
    if not page.evaluate("() => Boolean(window.axe)"):
        page.evaluate(_axe())
    result = page.evaluate("rules => axe.run(document, {runOnly: rules, resultTypes: ['violations']})", RULES)
    return [
        f"{violation['id']}: {violation['help']}\n    {node['html'][:200]}\n    {node['failureSummary']}"
        for violation in result["violations"]
        for node in violation["nodes"]
    ]
