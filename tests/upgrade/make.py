"""Keep the database of the release at hand, with rows in every table: `python -m tests.upgrade.make NAME`."""

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from learnonce.postgres import Server, programs

RELEASES = Path(__file__).parent / "releases"
# Nobody's: who is signed in, counters, and what Django would use for rights that this product does not use.
MAY_BE_EMPTY = {
    "auth_group",
    "auth_group_permissions",
    "people_person_groups",
    "people_person_user_permissions",
    "cache",
}
# Only how the dump was made; settings that older servers do not know.
NOISE = re.compile(r"^(--.*|SET .*|SELECT pg_catalog\.set_config.*|\\(un)?restrict .*)?\n", re.MULTILINE)


def main(name: str) -> None:
    with tempfile.TemporaryDirectory(prefix="learnonce-release-") as home:
        Path(home).chmod(0o711)
        server = Server(Path(home))
        with server.in_use():
            server.ensure_database(name)
            os.environ["DATABASE_URL"] = server.url(name)
            empty = _fill()
            path = RELEASES / f"{name}.sql"
            path.write_text(_dumped(server.url(name)))
        print(f"{path}: {path.stat().st_size / 1000:.0f} kB")  # noqa: T201
    if empty:
        raise SystemExit(f"No row in: {', '.join(empty)}. Give them one, and make it again.")


def _fill() -> list[str]:
    """Build everything; returns the tables without a row."""
    import django

    django.setup()
    from django.core.management import call_command
    from django.db import connection

    from learnonce.matching import services as matching
    from tests.matrix.world import build

    call_command("migrate", verbosity=0)
    call_command("createcachetable", verbosity=0)
    build()
    matching.embed_pending()
    matching.refresh_lexemes()
    with connection.cursor() as cursor:
        for statement in MORE.split(";"):
            cursor.execute(statement)
        cursor.execute("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        names = [table for (table,) in cursor.fetchall()]
        empty = []
        for table in names:
            cursor.execute(f'SELECT 1 FROM "{table}" LIMIT 1')  # noqa: S608  names out of the catalogue
            if cursor.fetchone() is None and table not in MAY_BE_EMPTY:
                empty.append(table)
    connection.close()
    return empty


# Two vectors of the index are enough; each is 4 kB of text.
MORE = """
DELETE FROM django_session WHERE session_key <> (SELECT min(session_key) FROM django_session);
UPDATE matching_indexedtext SET vector_0 = NULL, model_0 = ''
  WHERE id NOT IN (SELECT id FROM matching_indexedtext ORDER BY id LIMIT 2);
INSERT INTO lessons_search (created_at, updated_at, searched_at, best_cosine)
  VALUES (now(), now(), now(), 0.5);
INSERT INTO account_emailaddress (email, verified, "primary", user_id)
  SELECT email, true, true, id FROM people_person;
INSERT INTO account_emailconfirmation (created, sent, key, email_address_id)
  SELECT now(), now(), 'key', min(id) FROM account_emailaddress;
INSERT INTO procrastinate_workers DEFAULT VALUES;
INSERT INTO procrastinate_periodic_defers (task_name, defer_timestamp) VALUES ('base.take_up_abandoned', 0)
"""


def _dumped(url: str) -> str:
    dumped = subprocess.run(
        [programs.installed().dump, "--no-owner", "--no-privileges", "--no-comments", f"--dbname={url}"],
        capture_output=True,
        text=True,
        check=True,
    )
    return "SET check_function_bodies = false;\n" + NOISE.sub("", dumped.stdout)


if __name__ == "__main__":
    os.environ["DJANGO_SETTINGS_MODULE"] = "learnonce.config.settings.test"
    main(sys.argv[1])
