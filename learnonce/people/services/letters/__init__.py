"""Letters: asked for in a transaction, composed and sent by the worker, never twice (docs/adr/0017)."""

from learnonce.people.calc.keys import hash_of
from learnonce.people.calc.letters import Heading, Item, Link, Part, Words
from learnonce.people.services.letters.bouncing import letter_bounced, write_again
from learnonce.people.services.letters.composing import made
from learnonce.people.services.letters.forgetting import forget_letters
from learnonce.people.services.letters.keys import Reply, key_for, read_reply_address, reply_address
from learnonce.people.services.letters.kinds import (
    Content,
    Kind,
    Outgoing,
    answered_about,
    declare,
    may_be_answered,
    seen_by,
)
from learnonce.people.services.letters.queueing import queue
from learnonce.people.services.letters.sending import Post, send_due
from learnonce.people.services.letters.stopping import stop_by_link, stop_path, what_link_stops

__all__ = [
    "Content",
    "Heading",
    "Item",
    "Kind",
    "Link",
    "Outgoing",
    "Part",
    "Post",
    "Reply",
    "Words",
    "answered_about",
    "declare",
    "forget_letters",
    "hash_of",
    "key_for",
    "letter_bounced",
    "made",
    "may_be_answered",
    "queue",
    "read_reply_address",
    "reply_address",
    "seen_by",
    "send_due",
    "stop_by_link",
    "stop_path",
    "what_link_stops",
    "write_again",
]
