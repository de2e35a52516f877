"""Whether a trusted mail server vouches for the address in From (RFC 8601)."""

import re
from collections.abc import Sequence

_RESULT = re.compile(r"\b(dmarc|spf|dkim)\s*=\s*([a-z]+)([^;]*)", re.IGNORECASE)
_DOMAIN = re.compile(r"\b(?:header\.d|header\.i|smtp\.mailfrom|header\.from)\s*=\s*([^\s;]+)", re.IGNORECASE)


def is_proven(*, sender: str, results: Sequence[str], trusted: str) -> bool:
    """Whether the topmost result of the trusted server says that the sender's domain sent it.

    Args:
        sender: an address.
        results: values of Authentication-Results, topmost first. Our own server puts its header on top and
            should take away any with its name that came from outside.
        trusted: the name our server gives itself there (its authserv-id); "" proves nothing.
    """
    if not trusted:
        return False
    ours = next((value for value in results if _server(value) == trusted.lower()), "")
    domain = sender.rpartition("@")[2].lower()
    found = [(name.lower(), verdict.lower(), rest) for name, verdict, rest in _RESULT.findall(ours)]
    said: dict[str, str] = {name: verdict for name, verdict, _rest in found if name == "dmarc"}
    if "dmarc" in said and said["dmarc"] not in {"none", "bestguesspass"}:
        return said["dmarc"] == "pass"
    return any(
        verdict == "pass" and _is_aligned(rest, domain) for name, verdict, rest in found if name != "dmarc"
    )


def _server(value: str) -> str:
    return value.partition(";")[0].strip().lower().partition(" ")[0]


def _is_aligned(rest: str, domain: str) -> bool:
    """The very domain of the sender, or one above it: a.org vouches for mail.a.org, never the other way."""
    named = [name.rpartition("@")[2].strip("\"'").lower() for name in _DOMAIN.findall(rest)]
    return any(name and (domain == name or domain.endswith(f".{name}")) and "." in name for name in named)
