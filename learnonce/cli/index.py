"""The index of texts: how it stands, filling it anew, and moving it to another embedding model."""

import time

import click

from learnonce.cli.running import database, tables_ready

PATIENCE = 20  # seconds without any progress before we say that no worker seems to run


@click.command()
@click.option(
    "--texts", is_flag=True, help="Fill it anew from the lessons and questions; unchanged texts stay."
)
@click.option("--no-wait", is_flag=True, help="With --texts: only queue the work.")
@click.option("--state", is_flag=True, help="Only say how the index stands.")
@click.option("--abandon", is_flag=True, help="Give up a re-index that is under way.")
def reindex(*, texts: bool, no_wait: bool, state: bool, abandon: bool) -> None:
    """Embed every text anew with the model of the settings, or with --texts take the texts anew.

    The worker does it in the background. Until it is done, searches are answered from what is there.
    """
    if texts + state + abandon > 1:
        raise click.UsageError("Choose one of --texts, --state and --abandon.")
    if no_wait and not texts:
        raise click.UsageError("--no-wait goes with --texts.")
    with database():
        tables_ready()
        from learnonce.base import tasks
        from learnonce.lessons import services as lessons
        from learnonce.matching import errors, services

        try:
            if texts:
                click.echo(f"Lessons and questions queued: {lessons.queue_everything():,}")
                tasks.defer("improvement.index_everything")
                if not no_wait:
                    _wait()
            elif abandon:
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


def _wait() -> None:
    """Show how much is left until nothing is. Ctrl-C leaves the jobs to the worker."""
    left = most = _left()
    moved = time.monotonic()
    with click.progressbar(length=most, label="Indexing") as bar:
        while left:
            time.sleep(1)
            now = _left()
            if now != left:
                moved = time.monotonic()
            elif time.monotonic() - moved > PATIENCE:
                raise click.ClickException(
                    "Nothing has moved for a while. Is a worker running? Start one with: learnonce worker"
                )
            bar.update(max(0, left - now))
            left = now


def _left() -> int:
    """Jobs and texts that wait. A job stands for one, so that the bar moves from the start."""
    from learnonce.lessons import queries as lessons
    from learnonce.matching import queries as matching

    return lessons.index_jobs_left() + matching.index_state().waiting
