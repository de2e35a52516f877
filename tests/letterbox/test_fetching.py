"""The mailbox on a real IMAP server: read, put away, deleted; broken letters and killed workers."""

import os
import subprocess
import sys
import time
from dataclasses import asdict, replace
from datetime import timedelta
from imaplib import Time2Internaldate

import pytest
from django.core import mail
from django.db import connection
from django.utils import timezone

from learnonce.letterbox import services, tasks
from learnonce.letterbox.models import Received
from learnonce.people.services import letters
from learnonce.practice.models import Message, Noticing
from tests.letterbox.conftest import MAILBOX, letter, proven
from tests.letterbox.imap_server import PASSWORD

RINGS = "Patients ring twice because nobody tells them."
DONE = "learnonce-done"


def fetch(imap, **changes):
    return services.fetch(replace(imap.account, **changes), clock=timezone.now, keep_days=14)


class TestFetch:
    def test_a_letter_becomes_a_noticing_and_is_put_away(self, imap, address):
        imap.put(letter(address, RINGS))

        assert fetch(imap)["noticed"] == 1
        assert (imap.count(), imap.count(DONE)) == (0, 1)
        assert Noticing.objects.get().text == RINGS

    def test_nothing_of_a_patients_number_stays_in_the_mailbox(self, imap, address):
        imap.put(letter(address, "About 943 476 5919."))

        assert fetch(imap)["refused"] == 1
        assert (imap.count(), imap.count(DONE)) == (0, 0)

    def test_what_was_put_away_is_deleted_when_its_time_is_over(self, imap, db):
        old = Time2Internaldate(time.time() - 20 * 86_400)
        imap.put(letter("a@example.org"), folder=DONE, when=old)
        imap.put(letter("a@example.org", number=2), folder=DONE)

        assert fetch(imap)["deleted"] == 1
        assert imap.count(DONE) == 1

    def test_letters_of_somebody_who_is_erased_leave_the_mailbox(self, imap, settings):
        settings.LEARNONCE_IMAP = asdict(imap.account)
        mine = letter("amina@example.org")
        imap.put(mine, letter("sam@example.org", number=2), letter("samina@example.org", number=4))
        imap.put(mine, letter("sam@example.org", to="Amina <Amina@Example.org>", number=3), folder=DONE)

        assert services.forget(["amina@example.org", "okafor@example.org"]) == 3
        assert (imap.count(), imap.count(DONE)) == (2, 0)

    def test_the_same_letter_twice_is_one_noticing(self, imap, address):
        imap.put(letter(address, RINGS), letter(address, RINGS))

        found = fetch(imap)
        assert (found["noticed"], found["duplicate"]) == (1, 1)
        assert Noticing.objects.count() == 1

    def test_broken_letters_hold_up_nobody(self, imap, address):
        mixed = (
            b"From: " + address.encode() + b"\r\nAuthentication-Results: mx.example.org; dmarc=pass\r\n"
            b"Message-ID: <m>\r\nContent-Type: multipart/mixed; boundary=never\r\n\r\nno parts here\r\n"
        )
        charset = letter(address, "x", number=3).replace(b'charset="utf-8"', b'charset="klingon"')
        latin = letter(address, "x", number=4).replace(b"x\n", "Caf\u00e9 queue".encode("latin-1") + b"\n")
        nested = b"Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n"
        imap.put(
            b"\xff\xfe\x00 this is no letter at all",
            b"From: =?klingon?B?!!!?= <" + address.encode() + b">\r\nSubject: =?utf-8?Q?=ZZ?=\r\n\r\nHm\r\n",
            mixed,
            charset,
            latin,
            b"From: a@example.org\r\n" + nested * 3_000,
            letter(address, RINGS, number=5),
        )

        found = fetch(imap)
        assert imap.count() == 0
        assert found["trouble"] == 0
        assert RINGS in set(Noticing.objects.values_list("text", flat=True))
        assert "Caf\u00e9 queue" in set(Noticing.objects.values_list("text", flat=True))

    def test_a_huge_letter_is_not_read_whole(self, imap, address):
        imap.put(letter(address, "Long. " * 1_000_000))

        assert fetch(imap)["too-large"] == 1
        assert not Noticing.objects.exists()

    def test_a_letter_nobody_foresaw_is_put_away_and_the_next_one_read(self, imap, address, monkeypatch):
        from learnonce.letterbox.services import fetching

        receive = fetching.receive

        def surprised(*, raw, at, is_cut):
            if b"surprise" in raw:
                raise KeyError("surprise")
            return receive(raw=raw, at=at, is_cut=is_cut)

        monkeypatch.setattr(fetching, "receive", surprised)
        imap.put(letter(address, "surprise"), letter(address, RINGS, number=2))

        found = fetch(imap)
        assert (found["trouble"], found["noticed"], imap.count()) == (1, 1, 0)

    def test_a_mailbox_with_many_letters_is_emptied(self, imap, db):
        imap.put(*(letter("who@example.org", number=number) for number in range(600)))

        assert fetch(imap)["unknown"] + fetch(imap)["too-many"] <= 600
        assert imap.count() == 0
        assert Received.objects.count() == 600


class TestAway:
    @pytest.mark.parametrize("changes", [{"port": 1}, {"password": "wrong"}, {"folder": "Nowhere"}], ids=str)
    def test_says_so_without_the_password(self, imap, changes):
        with pytest.raises(services.MailboxAway) as said:
            fetch(imap, **changes)

        assert PASSWORD not in str(said.value)

    def test_the_job_tries_again_later(self, imap, address, settings):
        settings.LEARNONCE_IMAP = {
            "host": "127.0.0.1",
            "port": 1,
            "tls": "none",
            "user": "mailbox",
            "password": PASSWORD,
            "folder": "INBOX",
            "done": DONE,
        }
        imap.put(letter(address, RINGS))
        tasks.fetch(timestamp=0)
        assert imap.count() == 1

        settings.LEARNONCE_IMAP["port"] = imap.port
        tasks.fetch(timestamp=0)
        assert imap.count() == 0

    def test_without_a_mailbox_there_is_nothing_to_do(self, settings):
        settings.LEARNONCE_IMAP = {**settings.LEARNONCE_IMAP, "host": ""}

        assert services.account() is None


@pytest.mark.django_db(transaction=True)
class TestKilled:
    def test_between_storing_and_putting_away_nothing_is_doubled(self, imap, amina):
        """kill -9 of a real process; the letters are still in the mailbox, and dealt with."""
        sender = proven(amina)
        imap.put(letter(sender, RINGS), letter(sender, "Another thing.", number=2))

        assert self._run(imap, "after").returncode == -9
        assert (imap.count(), Noticing.objects.count()) == (2, 2)

        assert self._run(imap, "whole").returncode == 0
        assert (imap.count(), Noticing.objects.count()) == (0, 2)
        assert letters_queued() == 2

    def _run(self, imap, how):
        name = connection.settings_dict["NAME"]
        return subprocess.run(
            [sys.executable, "-m", "tests.letterbox.killed", str(imap.port), name, how],
            env={**os.environ, "DJANGO_SETTINGS_MODULE": "learnonce.config.settings.test"},
            check=False,
            timeout=60,
        )


def letters_queued():
    from learnonce.people.models import Letter

    return Letter.objects.count()


class TestThereAndBack:
    def test_a_letter_in_an_answer_out_an_answer_back(self, imap, address, amina, reception, noon):
        """Over both real servers: what comes in goes out, and its answer becomes talk."""
        imap.put(letter(address, RINGS, subject="Repeats"))
        fetch(imap)
        with letters.Post() as post:
            letters.send_due(clock=timezone.now, post=post)
        answer = mail.outbox[0]

        imap.put(letter(address, "And on Fridays, too.", to=answer.extra_headers["Reply-To"], number=2))
        assert fetch(imap)["replied"] == 1
        said = Message.objects.get()
        assert (said.noticing, said.text) == (Noticing.objects.get(), "And on Fridays, too.")


def test_times_are_those_of_the_settings(settings):
    assert timedelta(days=14).days == settings.LEARNONCE_IMAP_KEPT
    assert settings.LEARNONCE_MAILBOX == MAILBOX
