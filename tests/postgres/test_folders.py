import os
import subprocess
import sys
from pathlib import Path

import psycopg
import pytest

from learnonce.postgres import (
    DiskFullError,
    FolderError,
    NotAClusterError,
    NotInstalledError,
    Server,
    StartError,
    UnreachableError,
    WrongVersionError,
    programs,
)
from learnonce.postgres import server as server_module
from tests.postgres import room

ORDINARY = Path(__file__).with_name("ordinary.py")
IS_ROOT = os.geteuid() == 0


def as_ordinary_user(scenario, folder):
    done = subprocess.run(
        [sys.executable, str(ORDINARY), scenario, str(folder)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


class TestOrdinaryUser:
    def test_makes_uses_and_recovers_its_own_server(self, folder):
        said = as_ordinary_user("whole_life", folder)

        assert "Making a new database" in said
        assert "recovers now" in said

    def test_is_told_which_folder_is_not_writable(self, folder):
        said = as_ordinary_user("unwritable", folder)

        assert f"The folder {folder / 'home'} cannot be used" in said
        assert "Permission denied" in said
        assert "LEARNONCE_HOME" in said


class TestFoldersInTheWay:
    def test_names_a_file_where_the_home_should_be(self, folder):
        (folder / "home").write_text("")

        with pytest.raises(FolderError, match="cannot be used"):
            Server(folder / "home").start()

    def test_leaves_a_folder_alone_that_is_no_database(self, unmade):
        server = unmade
        server.data.mkdir(parents=True)
        (server.data / "holiday.jpg").write_text("sea")
        before = server.data.stat()

        with pytest.raises((NotAClusterError, FolderError), match=r"LEARNONCE_HOME|belongs to root"):
            server.start()

        assert (server.data / "holiday.jpg").read_text() == "sea"
        assert server.data.stat() == before

    def test_uses_an_empty_folder(self, unmade):
        server = unmade
        server.data.mkdir(parents=True)

        server.start()

        assert server.status().state == "ready"

    def test_says_how_to_go_on_from_another_major_version(self, server):
        server.start()
        server.stop()
        (server.data / "PG_VERSION").write_text("16\n")

        with pytest.raises(WrongVersionError, match=r"made by PostgreSQL 16.*learnonce backup"):
            server.start()

    def test_shows_the_end_of_the_log_when_the_server_does_not_start(self, server):
        server.start()
        server.stop()
        with (server.data / "postgresql.conf").open("a") as settings:
            settings.write("no_such_setting = 1\n")

        with pytest.raises(StartError, match="no_such_setting"):
            server.start()

    def test_does_not_trust_a_socket_folder_open_to_others(self, server):
        server.socket.mkdir()
        server.socket.chmod(0o777)
        try:
            with pytest.raises(FolderError, match="not a private folder"):
                server.start()
        finally:
            server.socket.rmdir()

    def test_starts_below_a_path_too_long_for_a_socket(self, folder):
        with Server(folder / ("long" * 40)).in_use() as server:
            assert server.status().state == "ready"

    def test_finishes_what_a_killed_process_began_to_make(self, unmade):
        server = unmade
        half = server.data.with_name("postgres.new")
        half.mkdir(parents=True)
        (half / "PG_VERSION").write_text("18\n")

        server.start()

        assert not half.exists()


class TestNoRoom:
    def test_says_so_while_making_and_leaves_nothing(self, folder):
        server = Server(folder / "home")
        with room.small_disk(folder, megabytes=12) as is_small, room.files_up_to(100 if is_small else 0.25):
            with pytest.raises(DiskFullError, match=r"not enough room.*MB are free"):
                server.start()

            assert not server.data.exists()
            assert not server.data.with_name("postgres.new").exists()

    def test_says_so_at_the_start_and_loses_nothing(self, folder):
        server = Server(folder / "home")
        with room.small_disk(folder, megabytes=130) as is_small:
            with server.in_use(), psycopg.connect(server.url("postgres")) as connection:
                connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
            if is_small:
                room.fill(folder / "filling")

            with room.files_up_to(500 if is_small else 0.001), pytest.raises(DiskFullError, match="no room"):
                server.start()

            (folder / "filling").unlink(missing_ok=True)
            with server.in_use(), psycopg.connect(server.url("postgres")) as connection:
                assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)

    def test_loses_nothing_when_the_disk_fills_while_the_server_writes(self, folder, monkeypatch):
        monkeypatch.setattr(server_module, "FAST_STOP_SECONDS", 2)
        too_much = "INSERT INTO kept SELECT repeat(md5(n::text), 50) FROM generate_series(1, 500000) n"
        server = Server(folder / "home")
        with room.small_disk(folder, megabytes=160) as is_small:
            ballast = folder / "ballast"
            ballast.write_bytes(bytes(40 * room.MEGABYTE))
            with (
                room.files_up_to(500 if is_small else 16),
                server.in_use(),
                psycopg.connect(server.url("postgres"), autocommit=True) as connection,
            ):
                connection.execute("CREATE TABLE kept (filling text)")
                connection.execute("INSERT INTO kept VALUES ('acknowledged')")
                with pytest.raises(psycopg.Error):
                    connection.execute(too_much)
            ballast.unlink()
            with server.in_use(), psycopg.connect(server.url("postgres")) as connection:
                assert connection.execute("SELECT count(*) FROM kept").fetchone() == (1,)


class TestRoot:
    def test_runs_as_another_user_or_as_oneself(self, server):
        server.start()

        runs_as = Path(f"/proc/{server.status().pid}").stat().st_uid

        assert runs_as != 0
        assert runs_as == server.data.stat().st_uid
        assert IS_ROOT or runs_as == os.geteuid()

    def test_names_the_folder_that_user_cannot_enter_and_leaves_it_so(self, folder):
        private = folder / "private"
        private.mkdir(mode=0o700)
        server = Server(private / "home")

        if IS_ROOT:
            with pytest.raises(UnreachableError, match="LEARNONCE_HOME=") as refusal:
                server.start()
            assert refusal.value.obstacle == private
        else:  # its owner runs the server, and can enter
            with server.in_use():
                assert server.status().running
        assert private.stat().st_mode & 0o777 == 0o700

    def test_copies_programs_that_user_cannot_run(self, folder, server, said, monkeypatch):
        wheel = programs.installed()
        hidden = folder / "private"
        hidden.mkdir(mode=0o700)
        (hidden / wheel.package.name).symlink_to(wheel.package)
        (hidden / wheel.libraries.name).symlink_to(wheel.libraries)
        monkeypatch.setattr(programs, "installed", lambda: programs.Programs(hidden / wheel.package.name))
        monkeypatch.setattr(programs, "SHARED_COPIES", folder / "copies")

        with server.in_use(said.append):
            assert server.status().running

        assert any("Copying PostgreSQL's programs" in text for text in said) == IS_ROOT

    def test_says_what_to_do_where_the_wheel_is_missing(self, server, monkeypatch):
        monkeypatch.setattr(programs, "find_spec", lambda _: None)

        with pytest.raises(NotInstalledError, match="DATABASE_URL"):
            server.start()
