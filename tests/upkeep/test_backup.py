"""A backup is whole, or not there; what is restored is what was backed up, table by table."""

import re
import shutil
import signal
import stat
import time

import psycopg
import pytest

from learnonce.postgres import programs
from learnonce.upkeep import programs as ours
from learnonce.upkeep import restoring, tables
from learnonce.upkeep.backing_up import check
from learnonce.upkeep.sealing import Keys
from tests.installations import RELEASES, installed, store_files
from tests.postgres.room import files_up_to

CHANGED_BY_UPGRADE = {"django_migrations", "auth_permission", "django_content_type"}
PASSPHRASE = "correct horse battery"


def sums(installation):
    with tables.snapshot(installation.url) as connection:
        return tables.sums(connection, lambda *_: None)


def stored(installation):
    folder = installation.home / "files"
    return {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def backup(server, filled, tmp_path_factory):
    """A backup of what `full` is a copy of."""
    folder = tmp_path_factory.mktemp("backup")
    made = installed(server, filled, folder)
    store_files(made.home)
    code, said = made.run("backup", folder / "one.backup")
    assert code == 0, said
    return folder / "one.backup"


@pytest.fixture
def backed_up(backup, tmp_path):
    """A copy, that may be spoilt."""
    return shutil.copy2(backup, tmp_path / "one.backup")


class TestRoundTrip:
    def test_brings_back_every_table_and_file(self, full, installation, backed_up):
        before = sums(full)
        assert all(before[name][0] for name in ("lessons_lesson", "lessons_comment", "people_person"))
        empty = installation()

        code, said = empty.run("restore", backed_up)

        assert code == 0, said
        assert "All tables are as they were backed up" in said
        after = sums(empty)
        assert {name: after[name] for name in before if name not in CHANGED_BY_UPGRADE} == {
            name: found for name, found in before.items() if name not in CHANGED_BY_UPGRADE
        }
        assert stored(empty) == stored(full)
        assert not (empty.home / "restoring.json").exists()

    def test_of_an_earlier_release_comes_up_to_date_without_its_sessions(self, installation, tmp_path):
        earlier, empty = installation(RELEASES[0]), installation()
        assert earlier.ask("SELECT count(*) FROM django_session") == [(1,)]
        earlier.run("backup", tmp_path / "earlier.backup")

        code, said = empty.run("restore", tmp_path / "earlier.backup")

        assert code == 0, said
        assert empty.ask("SELECT count(*) FROM lessons_lesson") == earlier.ask(
            "SELECT count(*) FROM lessons_lesson"
        )
        assert empty.ask("SELECT count(*) FROM people_session") == [(0,)]

    def test_is_of_one_moment_though_people_write_on(self, full, tmp_path, installation):
        """Rows added while it is written are not in it, in no table, and nobody waits."""
        folder = slow_programs(tmp_path, "pg_dump", pause=2)
        before = sums(full)
        process = full.start("backup", tmp_path / "one.backup", LEARNONCE_PG_BIN=str(folder))
        until((folder / "began").exists)
        with psycopg.connect(full.url) as connection:
            connection.execute("DELETE FROM lessons_search")
            connection.execute("INSERT INTO cache VALUES ('k', 'v', now())")
        out, err = process.communicate(timeout=60)
        assert process.returncode == 0, out + err
        empty = installation()

        code, said = empty.run("restore", tmp_path / "one.backup")

        assert code == 0, said
        assert sums(empty)["lessons_search"] == before["lessons_search"]

    def test_goes_where_nothing_is_and_nowhere_else(self, full, installation, backed_up):
        code, said = full.run("restore", backed_up)
        assert code == 1
        assert re.search(r"has \d+ tables already", said)
        assert "Traceback" not in said

        other = installation()
        (other.home / "files").mkdir(parents=True)
        (other.home / "files" / "mine").write_text("x")
        code, said = other.run("restore", backed_up)
        assert code == 1
        assert "There are files in" in said
        assert other.tables() == set()
        assert (other.home / "files" / "mine").read_text() == "x"


class TestFile:
    def test_can_be_read_by_its_owner_only(self, backup):
        assert stat.S_IMODE(backup.stat().st_mode) == 0o600

    def test_is_checked_without_a_database(self, installation, backed_up):
        code, said = installation().run("backup", "--check", backed_up, DATABASE_URL="postgres://nowhere/x")
        assert code == 0
        assert "is whole" in said

    def test_is_never_written_over(self, full, backed_up):
        before = backed_up.read_bytes()
        code, said = full.run("backup", backed_up)
        assert code == 1
        assert "exists already" in said
        assert backed_up.read_bytes() == before

    @pytest.mark.parametrize("size", [0, 700, 20_000, -12_000])
    def test_cut_short_is_found(self, installation, backed_up, tmp_path, size):
        (tmp_path / "cut").write_bytes(backed_up.read_bytes()[:size])
        empty = installation()
        code, said = empty.run("restore", tmp_path / "cut")
        assert code == 1
        assert "cut short" in said or "damaged" in said
        assert "Traceback" not in said
        assert empty.tables() == set()
        assert not (empty.home / "restoring.json").exists()

    @pytest.mark.parametrize("place", [600, 60_000])
    def test_changed_in_one_place_is_found(self, installation, backed_up, tmp_path, place):
        content = bytearray(backed_up.read_bytes())
        content[place] ^= 0xFF
        (tmp_path / "changed").write_bytes(content)
        code, said = installation().run("backup", "--check", tmp_path / "changed")
        assert code == 1, said
        assert "Traceback" not in said

    def test_of_a_newer_release_is_refused(self, full, installation, tmp_path):
        with psycopg.connect(full.url) as connection:
            connection.execute(
                "INSERT INTO django_migrations (app, name, applied) VALUES ('lessons', '9999_later', now())"
            )
        full.run("backup", tmp_path / "later.backup")
        empty = installation()
        code, said = empty.run("restore", tmp_path / "later.backup")
        assert code == 1
        assert "made by a newer release" in said
        assert "lessons.9999_later" in said
        assert empty.tables() == set()

    def test_of_another_kind_is_refused(self, installation, tmp_path):
        (tmp_path / "letter").write_text("Dear reader")
        code, said = installation().run("restore", tmp_path / "letter")
        assert code == 1
        assert "is not a backup of learnonce" in said


class TestSealed:
    @pytest.fixture
    def pair(self, full, tmp_path):
        _code, said = full.run("backup-key", tmp_path / "key")
        return tmp_path / "key", said.partition("RECIPIENT=")[2].strip()

    def test_opens_with_its_key_alone_and_brings_the_secret_key(self, full, installation, tmp_path, pair):
        secret_file, public = pair
        (full.home / "secret-key").write_text("the very secret of this place, long enough for anybody")
        code, said = full.run("backup", tmp_path, LEARNONCE_BACKUP_RECIPIENT=public)
        assert code == 0, said
        (path,) = tmp_path.glob("learnonce-*.backup.age")
        assert b"lessons" not in path.read_bytes()
        assert path.read_bytes().startswith(b"age-encryption.org/v1\n")
        empty = installation()

        assert "Name the file with the secret key" in empty.run("restore", path)[1]
        empty.run("backup-key", tmp_path / "other")
        assert "sealed for another key" in empty.run("restore", path, "--identity", tmp_path / "other")[1]
        assert empty.tables() == set()
        code, said = empty.run("restore", path, "--identity", secret_file)

        assert code == 0, said
        assert (empty.home / "secret-key").read_text().startswith("the very secret of this place")
        assert stat.S_IMODE((empty.home / "secret-key").stat().st_mode) == 0o600

    def test_opens_with_its_passphrase(self, full, installation, tmp_path):
        path = tmp_path / "sealed.backup"
        code, said = full.run("backup", path, LEARNONCE_BACKUP_PASSPHRASE=PASSPHRASE)
        assert code == 0, said
        (tmp_path / "passphrase").write_text(PASSPHRASE + "\n")
        empty = installation()

        assert "sealed with a passphrase" in empty.run("restore", path)[1]
        wrong = empty.run("restore", path, LEARNONCE_BACKUP_PASSPHRASE="wrong horse battery")
        assert "not opened by this passphrase" in wrong[1]
        code, said = empty.run("restore", path, LEARNONCE_BACKUP_PASSPHRASE_FILE=str(tmp_path / "passphrase"))
        assert code == 0, said

    def test_cut_short_or_changed_is_found(self, full, tmp_path, pair):
        secret_file, public = pair
        full.run("backup", tmp_path / "sealed", "--recipient", public)
        content = (tmp_path / "sealed").read_bytes()
        middle = len(content) // 2
        for name, bad in (
            ("cut", content[:middle]),
            ("changed", content[:middle] + b"?" + content[middle + 1 :]),
            ("head", content[:100]),
        ):
            (tmp_path / name).write_bytes(bad)
            code, said = full.run("backup", "--check", tmp_path / name, "--identity", secret_file)
            assert code == 1, said
            assert "damaged" in said or "cut short" in said
            assert "Traceback" not in said

    @pytest.mark.parametrize(
        ("settings", "said"),
        [
            ({"LEARNONCE_BACKUP_RECIPIENT": "age1nonsense"}, "is not a public key"),
            ({"LEARNONCE_BACKUP_PASSPHRASE": "short"}, "at least 12 characters"),
            ({"LEARNONCE_BACKUP_PASSPHRASE_FILE": "/nowhere"}, "/nowhere cannot be read"),
        ],
    )
    def test_with_a_key_that_is_none_says_so(self, full, tmp_path, settings, said):
        code, told = full.run("backup", tmp_path / "x", **settings)
        assert code == 1
        assert said in told
        assert not (tmp_path / "x").exists()


class TestTrouble:
    def test_a_full_disk_leaves_nothing(self, full, tmp_path):
        folder = tmp_path / "small"
        folder.mkdir()
        for sealed in ({}, {"LEARNONCE_BACKUP_PASSPHRASE": PASSPHRASE}):
            with files_up_to(0.05):
                code, said = full.run("backup", folder / "one.backup", **sealed)
            assert code == 1, said
            assert "There is no room for the backup" in said
            assert list(folder.iterdir()) == []

    def test_killed_it_leaves_no_file_of_that_name_and_the_next_sweeps_up(self, full, tmp_path):
        folder = tmp_path / "kept"
        folder.mkdir()
        slow = slow_programs(tmp_path, "pg_dump", pause=60)
        process = full.start("backup", folder / "one.backup", LEARNONCE_PG_BIN=str(slow))
        until((slow / "began").exists)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert [path.suffix for path in folder.iterdir()] == [".partial"]

        code, said = full.run("backup", folder / "two.backup")

        assert code == 0, said
        assert [path.name for path in folder.iterdir()] == ["two.backup"]

    def test_a_restore_that_was_killed_leaves_no_table_and_is_carried_on(
        self, full, installation, backed_up, tmp_path
    ):
        empty = installation()
        slow = slow_programs(tmp_path, "pg_restore", pause=60)
        process = empty.start("restore", backed_up, LEARNONCE_PG_BIN=str(slow))
        until((slow / "began").exists)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        assert empty.tables() == set()
        assert "A restore into" in empty.run("ask", "phones")[1]

        code, said = empty.run("restore", backed_up)

        assert code == 0, said
        assert stored(empty) == stored(full)

    def test_killed_between_database_and_files_it_is_carried_on(
        self, full, installation, backed_up, monkeypatch
    ):
        empty = installation()
        place = restoring.Place(empty.url, empty.home / "files", empty.home)
        manifest = check(backed_up, Keys(), step=lambda *_: None)
        monkeypatch.setattr(restoring.Path, "rename", lambda *_: exit_at_once())
        with pytest.raises(Killed):
            restoring.restore(backed_up, Keys(), manifest, place, step=lambda *_: None)
        monkeypatch.undo()
        assert empty.tables()
        assert not (empty.home / "files").exists()

        code, said = empty.run("restore", backed_up)

        assert code == 0, said
        assert stored(empty) == stored(full)

    def test_without_a_fitting_pg_dump_it_says_which(self, full, tmp_path):
        folder = tmp_path / "old"
        folder.mkdir()
        script(folder / "pg_dump", 'echo "pg_dump (PostgreSQL) 12.3"')
        code, said = full.run("backup", tmp_path / "x", LEARNONCE_PG_BIN=str(folder))
        assert code == 1
        assert re.search(
            r"The server is PostgreSQL \d+; pg_dump and pg_restore here are of version: 12", said
        )
        assert "apt install postgresql-client-" in said
        assert not (tmp_path / "x").exists()

    def test_no_password_stands_on_a_command_line(self):
        told = ours.environment("postgresql://ann:s3cret@db.example:6000/learn?sslmode=verify-full")
        assert (told["PGPASSWORD"], told["PGSSLMODE"], told["PGHOST"]) == (
            "s3cret",
            "verify-full",
            "db.example",
        )


def test_only_the_newest_are_kept_and_other_files_are_left_alone(full, tmp_path):
    folder = tmp_path / "kept"
    folder.mkdir()
    for day in (1, 2, 3):
        (folder / f"learnonce-2026010{day}T020000Z.backup.age").write_bytes(b"old")
    (folder / "mine.txt").write_text("x")

    code, said = full.run("backup", folder, "--keep", "2")

    assert code == 0, said
    names = sorted(path.name for path in folder.iterdir())
    assert names[0] == "learnonce-20260103T020000Z.backup.age"
    assert len(names) == 3
    assert "mine.txt" in names
    assert (full.home / "last-backup.json").exists()


class Killed(BaseException):
    """In place of a kill."""


def exit_at_once():
    raise Killed


def slow_programs(tmp_path, which, *, pause):
    """A folder of programs of which one waits before it begins, and says that it was called."""
    real = programs.installed().dump.parent
    folder = tmp_path / f"slow-{which}"
    folder.mkdir()
    for name in ("pg_dump", "pg_restore"):
        begin = f'touch "{folder}/began"; sleep {pause};' if name == which else ""
        script(folder / name, f'case "$1" in --version) ;; *) {begin} ;; esac\nexec "{real}/{name}" "$@"')
    return folder


def script(path, text):
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)


def until(condition):
    deadline = time.monotonic() + 60
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)
