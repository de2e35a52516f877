"""Whether the tables of the database are those this release needs."""

from django.db import connection
from django.db.migrations.executor import MigrationExecutor


def missing() -> list[str]:
    """Migrations of this release that the database does not have yet, as "room.name"."""
    executor = MigrationExecutor(connection)
    plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    return [f"{migration.app_label}.{migration.name}" for migration, _backwards in plan]


def of_later_releases() -> list[str]:
    """Migrations the database has that this release knows nothing of."""
    loader = MigrationExecutor(connection).loader
    known = {
        *loader.disk_migrations,
        *(old for one in loader.disk_migrations.values() for old in one.replaces),
    }
    rooms = {app for app, _name in known}
    return sorted(
        f"{app}.{name}"
        for app, name in loader.applied_migrations or ()
        if app in rooms and (app, name) not in known
    )


def not_of_this_release() -> str:
    """What is wrong, and what to do; "" where nothing is."""
    if lacking := missing():
        return (
            f"The database is of an earlier release: {len(lacking)} migrations are missing, such as "
            f"{lacking[0]}. Make a backup, then run `learnonce migrate`."
        )
    if later := of_later_releases():
        return (
            f"The database was brought up to date by a newer release ({later[-1]} is not known here). "
            "Install that release, or restore a backup from before."
        )
    return ""
