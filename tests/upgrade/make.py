"""Keep the database of the release at hand, with rows in every table: `python -m tests.upgrade.make NAME`."""

import os
import re
import subprocess
import sys
import tempfile
import uuid
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from learnonce.postgres import Server, programs

if TYPE_CHECKING:
    from tests.matrix.world import World

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
    more(build())
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


def more(world: "World") -> None:
    """What the world has no need of: rows of every kind that a project can have, and of the machinery."""
    from django.apps import apps

    from learnonce.insight import services as insight
    from learnonce.lessons.models import Adoption
    from tests.factories import story
    from tests.matrix import who
    from tests.matrix.building.places import NOW

    taken = Adoption.objects.get(pk=world.one("adoption", "named").pk)
    neighbour = world.actor(who.NEIGHBOUR)
    story.whole(team_id=taken.team_id, actor=neighbour, at=NOW, adoption_id=taken.pk)
    insight.refresh(lesson_id=taken.lesson_id, at=NOW)
    for label, values in machinery(neighbour.user_id, taken.lesson_id, NOW).items():
        apps.get_model(label).objects.create(**values)


def machinery(person_id: int, lesson_id: int, at: datetime) -> dict[str, dict[str, object]]:
    """By model: one row each of what only the running of the product makes."""
    return {
        "improvement.Thank": {"lesson_id": lesson_id, "person_id": person_id, "text": "Thank you", "at": at},
        "briefings.Told": {"person_id": person_id, "lesson_id": lesson_id, "told_at": at},
        "briefings.WeeklyLetter": {"person_id": person_id, "week": "2026-W13", "made_at": at, "since": at},
        "exchange.Carried": {"kind": "installation", "key": str(uuid.UUID(int=1)), "number": 0},
        "letterbox.Received": {"key": "a letter", "outcome": "noticed", "received_at": at},
        "mfa.Authenticator": {"user_id": person_id, "type": "totp", "data": {}},
        "people.DeadAddress": {"address_hash": "0" * 64, "since": at},
        "people.Letter": {
            "person_id": person_id,
            "kind": "notices",
            "key": "a letter",
            "message_id": "<a letter>",
            "due_at": at,
        },
        "people.SignOn": {"person_id": person_id, "provider": "work", "subject": "a subject"},
        "people.Tally": {"key": "a try", "many": 1, "until": at},
        "records.Disposal": {"model": "practice.Noticing", "days": 30, "at": at},
        "records.OwnExport": {"person_id": person_id, "asked_at": at, "made_at": at, "data": b"copy"},
        "records.Rule": {"model": "practice.Noticing", "days": 30, "reason": "Ours", "set_at": at},
    }


# Two vectors of the index are enough; each is 4 kB of text. A drawn chart is 300 kB. The files
# themselves are not kept: tests.installations writes some with these words.
MORE = """
UPDATE attachments_attachment SET thumbnail = '', fingerprint = encode(sha256(('file ' || id)::bytea), 'hex');
UPDATE improvement_picture SET wide = '<svg/>', narrow = '<svg/>', png = 'png';
DELETE FROM people_session WHERE session_key <> (SELECT min(session_key) FROM people_session);
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
