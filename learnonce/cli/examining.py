"""Looking an installation over."""

import json
import os
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from learnonce.config.home import database_folder, home_folder
from learnonce.postgres import Server

if TYPE_CHECKING:
    from learnonce.upkeep.doctor import Finding

COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="As one JSON list.")
def doctor(*, as_json: bool) -> None:
    """Look this installation over, and say what to do. Changes nothing, and prints no secret.

    Ends with 0 when all is well or only deserves a look, with 1 when something must be mended.
    """
    if not os.environ.get("DATABASE_URL") and not Server(database_folder(home_folder())).status().running:
        raise click.ClickException(
            "learnonce does not run here, so there is nothing to look over. Start it (`learnonce serve`), "
            "or set DATABASE_URL and LEARNONCE_HOME to those of the installation you mean."
        )
    import django

    django.setup()
    from django.utils import timezone

    from learnonce.upkeep.doctor import visit

    findings = []
    for finding in visit(at=timezone.now()):
        findings.append(finding)
        if not as_json:
            _print(finding)
    if as_json:
        click.echo(json.dumps([asdict(finding) for finding in findings], indent=2))
    if any(finding.state == "fail" for finding in findings):
        raise SystemExit(1)


def _print(finding: "Finding") -> None:
    click.echo(
        f"{click.style(f'{finding.state:4}', fg=COLOURS[finding.state])}  {finding.name}: {finding.found}"
    )
    if finding.advice:
        click.echo(f"      {finding.advice}")
