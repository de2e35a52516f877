"""Asking from a terminal."""

from typing import TYPE_CHECKING

import click

from learnonce.cli.running import database, tables_ready

if TYPE_CHECKING:
    from learnonce.base.actors import Actor
    from learnonce.lessons.queries import Found, ResultCard


@click.command()
@click.argument("text")
@click.option("--as", "email", help="Whose eyes to look with, by e-mail address. Without it, the public's.")
@click.option("--page", default=1, show_default=True, type=click.IntRange(1, 5))
def ask(*, text: str, email: str | None, page: int) -> None:
    """Ask what others have solved: the same answers as on the page.

    Whoever can run this command could read the database anyway; --as lets them see what a person sees.
    """
    with database():
        tables_ready()
        from learnonce.lessons import queries
        from learnonce.lessons.queries import Narrowing

        found = queries.find(actor=_actor(email), text=text, narrowing=Narrowing(), page=page)
    _print(found)


def _actor(email: str | None) -> "Actor":
    from learnonce.base.actors import NOBODY
    from learnonce.people import queries as people

    if not email:
        return NOBODY
    number = people.person_with_address(email)
    if number is None:
        raise click.ClickException(f"Nobody here has the address {email}.")
    return people.actor(user_id=number)


def _print(found: "Found") -> None:
    if found.pointed:
        raise click.ClickException("Not looked up. " + " ".join(found.pointed))
    if not found.is_answered:
        click.echo("Nobody here has written about this yet.")
    for card in found.cards:
        _print_card(card)
    if found.far:
        click.echo("\nFurther away, in case they help:")
    for card in found.far:
        _print_card(card)
    if found.has_more:
        click.echo(f"\nMore: --page {found.number + 1}")


def _print_card(card: "ResultCard") -> None:
    from django.conf import settings

    kind = "" if card.kind == "SOLUTION" else card.kind_words
    click.echo()
    click.secho(card.title, bold=True)
    for line in (
        ". ".join(words for words in (card.close_words, kind) if words),
        card.problem or card.did,
        card.known,
        card.outcomes.words,
        ", ".join(words for words in (card.place, card.locality) if words),
        f"{settings.BASE_URL}/lessons/{card.id}",
    ):
        if line:
            click.echo(f"    {line}")
