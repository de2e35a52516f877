"""The first account of a fresh installation, and help for somebody who cannot get into theirs."""

import click

from learnonce.cli.running import database, tables_ready


@click.command("add-administrator")
@click.argument("email")
@click.option("--name", default="", help="What the person is called.")
def add_administrator(*, email: str, name: str) -> None:
    """Make EMAIL an administrator, and print a link to choose a password."""
    with database():
        tables_ready()
        from django.utils import timezone

        from learnonce.base.actors import SYSTEM
        from learnonce.people import services

        try:
            link = services.add_administrator(email=email, name=name, actor=SYSTEM, at=timezone.now())
        except services.NotPossible as problem:
            raise click.ClickException(str(problem)) from problem
    click.echo(f"{email} is an administrator. Open this link to choose a password (once, within three days):")
    click.echo(link)


@click.command("remove-second-factors")
@click.argument("email")
def remove_second_factors(*, email: str) -> None:
    """Take all passkeys, codes and single sign-on off the account of EMAIL, who has lost them."""
    with database():
        tables_ready()
        from django.utils import timezone

        from learnonce.base.actors import SYSTEM
        from learnonce.people import services

        try:
            removed = services.remove_second_factors(email=email, actor=SYSTEM, at=timezone.now())
        except services.NotPossible as problem:
            raise click.ClickException(str(problem)) from problem
    click.echo(f"Removed from {email}: {removed}. The password alone opens the account; a letter says so.")
