"""Debian's dovecot as a private IMAP server of a test: own folder, own config, loopback only."""

import imaplib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from learnonce.letterbox.adapters.imap import Account

PROGRAM = shutil.which("dovecot") or "/usr/sbin/dovecot"
MISSING = (
    "dovecot is missing, and these tests read a real mailbox. Install it: "
    "apt-get install --no-install-recommends dovecot-imapd"
)
USER, PASSWORD = "mailbox", "open-sesame"
STARTING = 20  # seconds

CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login
mail_location = maildir:{folder}/mail
default_internal_user = {user}
default_login_user = {user}
default_internal_group = {group}
mail_uid = {user}
mail_gid = {group}
first_valid_uid = 1
first_valid_gid = 1
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={user} gid={group} home={folder}/home
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = 0
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
service imap {{
  process_limit = 20
}}
"""


class Imap:
    """A running server, and what a test does to its mailbox."""

    def __init__(self, port, folder):
        self.port, self.folder = port, folder

    @property
    def account(self):
        return Account(host="127.0.0.1", port=self.port, tls="none", user=USER, password=PASSWORD)

    @contextmanager
    def open(self):
        box = imaplib.IMAP4("127.0.0.1", self.port)
        try:
            box.login(USER, PASSWORD)
            yield box
        finally:
            try:
                box.logout()
            except imaplib.IMAP4.error:
                box.shutdown()

    def put(self, *letters, folder="INBOX", when=None):
        """Lay letters (bytes) into a folder, as if they had come."""
        with self.open() as box:
            box.create(folder)
            for letter in letters:
                state, said = box.append(folder, None, when, letter)
                assert state == "OK", said

    def count(self, folder="INBOX"):
        with self.open() as box:
            state, found = box.select(folder, readonly=True)
            return int(found[0]) if state == "OK" else 0

    def letters(self, folder):
        with self.open() as box:
            if box.select(folder, readonly=True)[0] != "OK":
                return []
            numbers = box.search(None, "ALL")[1][0].split()
            return [box.fetch(number, "(BODY.PEEK[])")[1][0][1] for number in numbers]


def _account():
    """Who the server runs as: the one who runs the tests, or somebody harmless for root."""
    name = "nobody" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    return pwd.getpwnam(name)


@contextmanager
def imap_server():
    if not Path(PROGRAM).exists():
        raise RuntimeError(MISSING)
    who = _account()
    folder = Path(tempfile.mkdtemp(prefix="learnonce-imap-", dir="/tmp"))
    folder.chmod(0o755)
    for name in ("run", "state", "home", "mail"):
        (folder / name).mkdir()
        if os.geteuid() == 0:
            os.chown(folder / name, who.pw_uid, who.pw_gid)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    import grp

    config = folder / "dovecot.conf"
    config.write_text(
        CONFIG.format(
            folder=folder,
            port=port,
            user=who.pw_name,
            group=grp.getgrgid(who.pw_gid).gr_name,
            password=PASSWORD,
        )
    )
    server = subprocess.Popen([PROGRAM, "-F", "-c", str(config)], stderr=subprocess.PIPE, text=True)
    try:
        _wait(server, port, folder)
        yield Imap(port, folder)
    finally:
        server.terminate()
        server.wait(timeout=20)
        server.stderr.close()
        shutil.rmtree(folder, ignore_errors=True)


def _wait(server, port, folder):
    until = time.monotonic() + STARTING
    while time.monotonic() < until:
        if server.poll() is not None:
            raise RuntimeError(f"dovecot ended: {server.stderr.read()}")
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1) as line:
                if line.recv(4) == b"* OK":
                    return
        except OSError:
            time.sleep(0.05)
    log = folder / "log"
    raise RuntimeError(f"dovecot does not answer: {log.read_text()[-2000:] if log.exists() else 'no log'}")
