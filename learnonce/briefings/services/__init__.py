from learnonce.briefings.errors import HeldBack, NotAllowed, NotPossible
from learnonce.briefings.services.collecting import (
    add_entry,
    change_collection,
    change_why,
    make_collection,
    move_entry,
    publish_collection,
    remove_entry,
    take_back_collection,
)
from learnonce.briefings.services.following import choose_weekly, follow, renew_feed, stop_feed, unfollow
from learnonce.briefings.services.weekly import content, make_weekly

__all__ = [
    "HeldBack",
    "NotAllowed",
    "NotPossible",
    "add_entry",
    "change_collection",
    "change_why",
    "choose_weekly",
    "content",
    "follow",
    "make_collection",
    "make_weekly",
    "move_entry",
    "publish_collection",
    "remove_entry",
    "renew_feed",
    "stop_feed",
    "take_back_collection",
    "unfollow",
]
