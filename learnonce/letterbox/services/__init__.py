from learnonce.letterbox.errors import HeldBack, MailboxAway, NotReady
from learnonce.letterbox.services.answering import page_of
from learnonce.letterbox.services.fetching import account, fetch, forget
from learnonce.letterbox.services.holding import confirm, drop
from learnonce.letterbox.services.receiving import receive

__all__ = [
    "HeldBack",
    "MailboxAway",
    "NotReady",
    "account",
    "confirm",
    "drop",
    "fetch",
    "forget",
    "page_of",
    "receive",
]
