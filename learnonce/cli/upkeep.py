"""Backup and restore."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from learnonce.cli.running import bring_up_to_date, database, django_ready
from learnonce.cli.telling import MEGABYTE, Teller
from learnonce.config.home import home_folder
from learnonce.upkeep import backing_up, restoring
from learnonce.upkeep.backing_up import Wanted
from learnonce.upkeep.errors import UpkeepError
from learnonce.upkeep.restoring import Place
from learnonce.upkeep.sealing import Keys, is_sealed, keys_from, new_identity

if TYPE_CHECKING:
    from learnonce.upkeep.container import Manifest

_identity = click.option(
    "--identity",
    type=click.Path(path_type=Path, dir_okay=False),
    help="File with the secret key that opens sealed backups.",
)


@click.command()
@click.argument("target", metavar="FILE|DIR", type=click.Path(path_type=Path))
@click.option("--recipient", "recipients", multiple=True, metavar="age1…", help="Public key to seal it with.")
@click.option("--check", "only_check", is_flag=True, help="Read FILE and compare it with its manifest.")
@click.option("--keep", type=click.IntRange(1), help="In DIR, keep this many backups and remove older ones.")
@click.option(
    "--with-secret-key", is_flag=True, help="Put the installation's secret key into an open backup, too."
)
@_identity
def backup(
    *,
    target: Path,
    recipients: tuple[str, ...],
    only_check: bool,
    keep: int | None,
    with_secret_key: bool,
    identity: Path | None,
) -> None:
    """Write everything into one file, while learnonce runs.

    In a folder the file gets a name of its own. It is sealed (encrypted) where a public key or a passphrase
    is set: --recipient, LEARNONCE_BACKUP_RECIPIENT, LEARNONCE_BACKUP_PASSPHRASE or
    LEARNONCE_BACKUP_PASSPHRASE_FILE.
    """
    with _told():
        keys = _keys(identity, recipients)
        if only_check:
            _say_found(target, backing_up.check(target, keys, step=Teller()))
            return
        if keep and not target.is_dir():
            raise click.UsageError("--keep needs a folder: learnonce backup --keep 14 DIR")
        if not target.absolute().parent.is_dir():
            raise click.ClickException(f"There is no folder {target.absolute().parent}. Make it first.")
        start = time.monotonic()
        with database(quiet=True) as base:
            path, manifest = backing_up.back_up(
                target, _wanted(base.url, keys, with_secret=with_secret_key), at=_now(), step=Teller()
            )
        old = backing_up.keep_newest(target, keep) if keep else []
    size = path.stat().st_size / MEGABYTE
    click.echo(
        f"{path}: {size:,.1f} MB in {time.monotonic() - start:.1f} s, {len(manifest.tables)} tables with "
        f"{manifest.rows:,} rows, {len(manifest.files):,} files, {'sealed' if keys.seals else 'NOT sealed'}."
    )
    if not (manifest.about.has_secret or manifest.about.secret_elsewhere):
        click.echo("The secret key is not in it. Keep a copy of the file secret-key in a safe place.")
    for one in old:
        click.echo(f"Removed the older {one.name}")


@click.command("backup-key")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
def backup_key(*, file: Path) -> None:
    """Make a pair of keys: the secret one into FILE, the public one is printed.

    Keep FILE away from the machine that makes backups. Without it they cannot be opened by anybody.
    """
    secret, public = new_identity()
    try:
        with os.fdopen(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as out:
            out.write(f"# public key: {public}\n{secret}\n")
    except OSError as problem:
        raise click.ClickException(f"{file} cannot be written: {problem.strerror}.") from problem
    click.echo(f"The secret key is in {file}. Seal backups with the public key:")
    click.echo(f"LEARNONCE_BACKUP_RECIPIENT={public}")


@click.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@_identity
def restore(*, file: Path, identity: Path | None) -> None:
    """Bring a backup back, into an empty home and an empty database."""
    with _told():
        keys = _keys(identity, ())
        if not is_sealed(file):
            click.echo("This backup is not sealed: whoever has the file can read it.", err=True)
        manifest = restoring.sound(file, keys, known=_known(), step=Teller())
        with database(restoring=True) as base:
            place = Place(base.url, home_folder() / "files", home_folder())
            restoring.restore(file, keys, manifest, place, step=Teller())
            _say_found(file, manifest)
            click.echo("All tables are as they were backed up. Bringing them up to date")
            django_ready()
            bring_up_to_date()
    if os.environ.get("LEARNONCE_SECRET_KEY"):
        click.echo("Links in letters sent before open if LEARNONCE_SECRET_KEY is what it was.")
    elif not manifest.about.has_secret:
        click.echo(
            "The secret key was not in the backup. Put the file secret-key into "
            f"{home_folder()}, or links in letters sent before no longer open."
        )
    click.echo("Restored. Everybody signs in again. Start learnonce when you are ready.")


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except UpkeepError as problem:
        raise click.ClickException(str(problem)) from problem


def _keys(identity: Path | None, recipients: tuple[str, ...]) -> Keys:
    return keys_from(
        recipients=recipients or tuple(os.environ.get("LEARNONCE_BACKUP_RECIPIENT", "").split(",")),
        identity_file=identity,
        passphrase=os.environ.get("LEARNONCE_BACKUP_PASSPHRASE", ""),
        passphrase_file=os.environ.get("LEARNONCE_BACKUP_PASSPHRASE_FILE", ""),
    )


def _wanted(url: str, keys: Keys, *, with_secret: bool) -> Wanted:
    home = home_folder()
    own = home / "secret-key"
    from_environment = bool(os.environ.get("LEARNONCE_SECRET_KEY"))
    return Wanted(
        url=url,
        files=home / "files",
        home=home,
        keys=keys,
        secret_key=own.read_text() if own.exists() and not from_environment else "",
        with_secret=with_secret,
    )


def _known() -> set[tuple[str, str]]:
    """The migrations of this release. Asks no database."""
    django_ready()
    from django.db.migrations.loader import MigrationLoader

    loader = MigrationLoader(None)
    replaced = {pair for migration in loader.disk_migrations.values() for pair in migration.replaces}
    return {*loader.disk_migrations, *((str(app), str(name)) for app, name in replaced)}


def _say_found(path: Path, manifest: "Manifest") -> None:
    about = manifest.about
    click.echo(
        f"{path} is whole: made {about.at[:16].replace('T', ' ')} UTC by learnonce {about.release}, "
        f"{len(manifest.tables)} tables with {manifest.rows:,} rows, {len(manifest.files):,} files."
    )


def _now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251  Django is not started for a backup
