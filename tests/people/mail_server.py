"""A real mail server on this machine, for letters to be sent to."""

import email
import socket
from contextlib import contextmanager
from email import policy

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP


class Server:
    """What a mail server of the tests got, and what it answers."""

    def __init__(self):
        self.got, self.to_recipient, self.to_data = [], "250 OK", "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):  # noqa: N802  aiosmtpd's name
        if self.to_recipient.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.to_recipient

    async def handle_DATA(self, server, session, envelope):  # noqa: N802  aiosmtpd's name
        if self.to_data == "vanish":
            self.got.append(envelope)
            server.transport.abort()
            return "250 OK"
        if self.to_data.startswith("250"):
            self.got.append(envelope)
        return self.to_data

    def messages(self):
        return [email.message_from_bytes(one.content, policy=policy.default) for one in self.got]


class Loopback(Controller):
    def factory(self):
        return SMTP(self.handler, hostname="localhost", enable_SMTPUTF8=False)


def _free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def mail_server(settings):
    handler = Server()
    port = _free_port()
    controller = Loopback(handler, hostname="127.0.0.1", port=port)
    controller.start()
    settings.MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {"host": "127.0.0.1", "port": port, "timeout": 5},
        }
    }
    try:
        yield handler
    finally:
        controller.stop()
