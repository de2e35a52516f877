"""The doctor says what is wrong and what to do, and prints no secret."""

import json
import socket
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from learnonce.people.models import Letter
from learnonce.upkeep.doctor import data, outside, surroundings, work
from tests.letterbox.imap_server import PASSWORD, USER, imap_server


def state(findings, name):
    return {finding.name: finding for finding in findings}[name].state


def now():
    return timezone.now()


class TestSurroundings:
    @pytest.mark.parametrize(
        ("url", "hosts", "address", "answered"),
        [
            ("https://learn.example.org", ["learn.example.org"], "ok", "ok"),
            ("https://learn.example.org", ["localhost"], "ok", "fail"),
            ("https://learn.example.org", ["*"], "ok", "fail"),
            ("http://learn.example.org", ["learn.example.org"], "fail", "ok"),
            ("http://127.0.0.1:8000", ["127.0.0.1"], "warn", "ok"),
        ],
    )
    def test_address_and_hosts(self, settings, url, hosts, address, answered):
        settings.BASE_URL, settings.ALLOWED_HOSTS = url, hosts
        found = list(surroundings.addresses(now()))
        assert (state(found, "address"), state(found, "hosts")) == (address, answered)

    def test_a_short_key_and_open_doors_must_be_mended(self, settings):
        settings.SECRET_KEY = "short"
        settings.DEMO = True
        assert state(surroundings.secret_key(now()), "secret key") == "fail"
        assert state(surroundings.demonstration(now()), "demonstration") == "fail"

    @pytest.mark.parametrize(
        ("mode", "key", "said"),
        [(0o711, 0o600, "ok"), (0o777, 0o600, "fail"), (0o755, 0o600, "warn"), (0o700, 0o644, "fail")],
    )
    def test_who_else_may_read_the_home(self, settings, tmp_path, mode, key, said):
        settings.HOME = tmp_path
        (tmp_path / "secret-key").write_text("x" * 50)
        (tmp_path / "secret-key").chmod(key)
        tmp_path.chmod(mode)
        assert state(surroundings.home(now()), "home") == said
        tmp_path.chmod(0o700)

    @pytest.mark.parametrize(("hours", "said"), [(1, "ok"), (30, "warn"), (200, "fail")])
    def test_how_old_the_last_backup_is(self, settings, tmp_path, hours, said):
        settings.HOME = tmp_path
        assert state(surroundings.backups(now()), "backup") == "warn"
        made = {"at": (now() - timedelta(hours=hours)).isoformat(), "path": "/b"}
        (tmp_path / "last-backup.json").write_text(json.dumps(made))
        assert state(surroundings.backups(now()), "backup") == said


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class TestOutside:
    def mail(self, **options):
        usual = {"host": "127.0.0.1", "port": 1, "use_tls": True, "username": "u", "password": "s3cret"}
        return {"default": {"BACKEND": "django.core.mail.backends.smtp.EmailBackend",
                            "OPTIONS": {**usual, **options}}}  # fmt: skip

    def test_a_mail_server_that_does_not_answer(self, settings):
        settings.MAILERS = self.mail()
        (found,) = outside.letters_out(now())
        assert found.state == "fail"
        assert "s3cret" not in found.found

    def test_a_mail_server_that_answers(self, settings):
        from aiosmtpd.controller import Controller
        from aiosmtpd.handlers import Sink

        server = Controller(Sink(), hostname="127.0.0.1", port=free_port())
        server.start()
        try:
            port = server.port
            settings.MAILERS = self.mail(port=port, use_tls=False, username="")
            found = list(outside.letters_out(now()))
            assert state(found, "letters out") == "warn"  # without encryption
            settings.MAILERS = self.mail(port=port)
            assert state(outside.letters_out(now()), "letters out") == "fail"  # offers none
        finally:
            server.stop()

    def test_a_mailbox_that_does_not_answer(self, settings):
        (found,) = outside.letters_in(now())
        assert found.state == "ok"  # none is read
        settings.LEARNONCE_MAILBOX = "learn@example.org"
        assert state(outside.letters_in(now()), "letters in") == "fail"  # answers go where nobody reads
        settings.LEARNONCE_IMAP = {"host": "127.0.0.1", "port": free_port(), "tls": "tls", "user": "u",
                                   "password": "s3cret", "folder": "INBOX"}  # fmt: skip
        (found,) = outside.letters_in(now())
        assert found.state == "fail"
        assert "s3cret" not in found.found

    def test_single_sign_on_that_does_not_answer(self, settings):
        settings.SINGLE_SIGN_ON = [{"issuer": "http://127.0.0.1:1/realm"}]
        (found,) = outside.single_sign_on(now())
        assert found.state == "fail"

    def test_a_mailbox_that_answers(self, settings):
        with imap_server() as server:
            settings.LEARNONCE_MAILBOX = "learn@example.org"
            settings.LEARNONCE_IMAP = {"host": "127.0.0.1", "port": server.port, "tls": "none", "user": USER,
                                       "password": PASSWORD, "folder": "INBOX"}  # fmt: skip
            server.put(b"Subject: a\r\n\r\nb")
            (found,) = outside.letters_in(now())
            assert (found.state, "1 wait" in found.found) == ("ok", True)
            settings.LEARNONCE_IMAP["folder"] = "elsewhere"
            assert state(outside.letters_in(now()), "letters in") == "fail"


@pytest.mark.django_db
class TestDatabase:
    def test_is_what_is_needed(self):
        found = [*data.answers(), *data.server(now()), *data.tables_of_release(now()), *data.clock(now())]
        assert {finding.state for finding in found} == {"ok"}
        assert {finding.name for finding in found} >= {"database", "pgvector", "letters", "tables"}

    def test_of_another_release_must_be_mended(self):
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO django_migrations VALUES (DEFAULT, 'lessons', '9999_later', now())")
            assert "newer release" in next(data.tables_of_release(now())).found
            cursor.execute("DELETE FROM django_migrations WHERE app = 'lessons'")
            assert state(data.tables_of_release(now()), "tables") == "fail"

    def test_a_silent_worker_and_a_long_queue(self):
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 h')"
            )
            cursor.execute(
                "INSERT INTO procrastinate_jobs (queue_name, task_name, status, scheduled_at)"
                " VALUES ('q', 't', 'todo', now() - interval '20 minutes')"
            )
        found = list(work.workers(now()))
        assert (state(found, "worker"), state(found, "queue")) == ("fail", "warn")
        assert state(work.letters(now()), "letters") == "ok"
        assert state(work.index(now()), "index") == "ok"

    def test_letters_that_perhaps_left_or_never_did(self):
        for number, (what, days) in enumerate(
            [("UNSURE", 1), ("UNSURE", 9), ("FAILED", 2), ("BOUNCED", 3), ("SENT", 1)]
        ):
            Letter.objects.create(
                kind="news",
                key=str(number),
                message_id=str(number),
                state=what,
                due_at=now(),
                settled_at=now() - timedelta(days=days),
            )
        found = {one.name: (one.state, one.found[:1]) for one in work.letters(now())}
        assert found == {
            "letters": ("ok", "n"),
            "letters perhaps sent": ("warn", "1"),
            "letters not sent": ("warn", "1"),
            "letters that came back": ("ok", "1"),
        }


def test_the_command_looks_over_a_running_installation(full):
    full.run("migrate")
    code, said = full.run("doctor", "--json", LEARNONCE_SMTP_HOST="127.0.0.1", LEARNONCE_SMTP_PORT="1",
                          LEARNONCE_SMTP_PASSWORD="s3cret-word")  # fmt: skip
    found = {one["name"]: one["state"] for one in json.loads(said[said.index("[") :])}
    assert code == 1
    assert found["tables"] == "ok"
    assert found["letters out"] == found["worker"] == "fail"
    assert "s3cret-word" not in said
    assert (full.home / "secret-key").read_text() not in said
