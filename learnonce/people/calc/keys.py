"""Keys in links: whoever holds one may use it, so only their hashes are stored."""

import hashlib


def hash_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
