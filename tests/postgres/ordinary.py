# ruff: noqa: T201  (it answers on its standard output)
"""What an ordinary user meets, for one test at a time: `python ordinary.py SCENARIO FOLDER`.

Started by root it becomes `nobody` first, within the process, because that user may not be able to run
the Python of this environment. FOLDER belongs to the user.
"""

import os
import pwd
import signal
import sys
from pathlib import Path

import psycopg

from learnonce.postgres import FolderError, Server, programs
from learnonce.postgres.accounts import Account


def become_ordinary(folder):
    if os.geteuid() != 0:
        return
    found = pwd.getpwnam("nobody")
    reachable = programs.for_account(Account("nobody", found.pw_uid, found.pw_gid), print)
    programs.installed = lambda: reachable
    os.chown(folder, found.pw_uid, found.pw_gid)
    os.setgroups([])
    os.setgid(found.pw_gid)
    os.setuid(found.pw_uid)


def whole_life(folder):
    server = Server(folder / "with spaces")
    server.start(print)
    server.ensure_database()
    with psycopg.connect(server.url()) as connection:
        connection.execute("CREATE TABLE kept AS SELECT 42 AS answer")
    assert server.data.stat().st_uid == os.geteuid()

    os.kill(server.status().pid, signal.SIGKILL)
    with server.in_use(print), psycopg.connect(server.url()) as connection:
        assert connection.execute("SELECT answer FROM kept").fetchone() == (42,)
    assert not server.status().running


def unwritable(folder):
    folder.chmod(0o555)
    try:
        Server(folder / "home").start()
    except FolderError as error:
        print(error)
    finally:
        folder.chmod(0o755)


if __name__ == "__main__":
    place = Path(sys.argv[2])
    become_ordinary(place)
    assert os.geteuid() != 0
    {"whole_life": whole_life, "unwritable": unwritable}[sys.argv[1]](place)
