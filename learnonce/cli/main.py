"""The `learnonce` command: everything an installation can be asked to do."""

import os

import click

from learnonce.cli.benching import bench
from learnonce.cli.examining import doctor
from learnonce.cli.importing import import_
from learnonce.cli.index import reindex
from learnonce.cli.people import add_administrator, remove_second_factors
from learnonce.cli.running import demo, migrate, serve, worker
from learnonce.cli.searching import ask
from learnonce.cli.upkeep import backup, backup_key, restore
from learnonce.cli.verify import verify
from learnonce.cli.whole import export


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """learnonce: learn once, not twice."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "learnonce.config.settings.base")


OF_USE = (demo, serve, worker, import_, verify, ask, reindex, bench)
OF_PEOPLE = (add_administrator, remove_second_factors)
OF_UPKEEP = (migrate, export, backup, backup_key, restore, doctor)
for command in (*OF_USE, *OF_PEOPLE, *OF_UPKEEP):
    main.add_command(command)
