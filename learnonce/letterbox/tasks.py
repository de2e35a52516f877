"""Reading the mailbox, each minute. Every job can run twice."""

import logging

from django.conf import settings
from django.utils import timezone

from learnonce.base.tasks import periodic
from learnonce.letterbox import services

logger = logging.getLogger(__name__)


@periodic("letterbox.fetch", cron="* * * * *")
def fetch(*, timestamp: int) -> None:  # noqa: ARG001  procrastinate passes it by name
    """Nothing to do without a mailbox; one that is away is tried again in a minute."""
    account = services.account()
    if account is None:
        return
    try:
        outcomes = services.fetch(account, clock=timezone.now, keep_days=settings.LEARNONCE_IMAP_KEPT)
    except services.MailboxAway as problem:
        logger.warning("The mailbox cannot be read. %s", problem)
        return
    if found := {name: count for name, count in outcomes.items() if count}:
        logger.info("Letters: %s", found)
