"""A worker that is killed (-9) after a letter was dealt with, before it is put away. Run by a test."""

import os
import signal
import sys

import django

django.setup()

from django.conf import settings  # noqa: E402  after django.setup()
from django.utils import timezone  # noqa: E402

from learnonce.letterbox import services  # noqa: E402
from learnonce.letterbox.adapters.imap import Account, Mailbox  # noqa: E402

settings.LEARNONCE_MAILBOX = "learn@example.org"
settings.LEARNONCE_MAIL_TRUSTED = "mx.example.org"
settings.DATABASES["default"]["NAME"] = sys.argv[2]

if sys.argv[3] == "after":

    def dies(self, uids):
        os.kill(os.getpid(), signal.SIGKILL)

    Mailbox.put_away = dies

services.fetch(
    Account("127.0.0.1", int(sys.argv[1]), "none", "mailbox", "open-sesame"),
    clock=timezone.now,
    keep_days=14,
)
