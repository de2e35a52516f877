"""The `learnonce` command: everything an installation can be asked to do."""

import os

import click

from learnonce.cli.benching import bench
from learnonce.cli.importing import import_
from learnonce.cli.index import reindex
from learnonce.cli.people import add_administrator, remove_second_factors
from learnonce.cli.running import demo, migrate, serve, worker
from learnonce.cli.searching import ask
from learnonce.cli.verify import verify


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """learnonce: learn once, not twice."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "learnonce.config.settings.base")


for command in (
    demo,
    serve,
    worker,
    migrate,
    import_,
    add_administrator,
    remove_second_factors,
    verify,
    ask,
    reindex,
    bench,
):
    main.add_command(command)
