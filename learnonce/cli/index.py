"""The index of texts: how it stands, and moving it to another embedding model."""

import click

from learnonce.cli.running import database, django_ready


@click.command()
@click.option("--state", is_flag=True, help="Only say how the index stands.")
@click.option("--abandon", is_flag=True, help="Give up a re-index that is under way.")
def reindex(*, state: bool, abandon: bool) -> None:
    """Embed every text anew with the model of the settings.

    The worker does it in the background. Until it is done, searches are answered from what is there.
    """
    if state and abandon:
        raise click.UsageError("Choose one of --state and --abandon.")
    with database():
        django_ready()
        from learnonce.matching import errors, services

        try:
            if abandon:
                given_up = services.abandon_reindex()
                click.echo("The re-index is given up." if given_up else "No re-index is under way.")
            elif not state:
                model = services.reindex()
                click.echo(f"The worker embeds every text with {model}.")
        except errors.MatchingError as problem:
            raise click.ClickException(str(problem)) from problem
        _say_state()


def _say_state() -> None:
    from learnonce.matching import queries

    now = queries.index_state()
    click.echo(f"{now.texts} texts, searched by {now.model or 'their words only, as none is embedded yet'}.")
    if now.waiting:
        click.echo(f"{now.waiting} wait for the worker to embed them.")
    if now.filled is not None:
        click.echo(f"{now.next_model} has embedded {now.filled:.0%}.")
