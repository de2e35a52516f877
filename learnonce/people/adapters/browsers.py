"""The cookie by which a browser is known to have signed somebody in before.

It opens nothing. It keeps the wrong tries of strangers from counting against the owner (calc/limits.py), and
tells a new device from an old one. It holds a random number and fingerprints of addresses, signed by us.
"""

import ipaddress
import secrets

from allauth.account.adapter import get_adapter
from django.conf import settings
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.utils.crypto import salted_hmac

from learnonce.people.calc import limits

COOKIE = "known"
LASTS = 400 * 86_400  # seconds; browsers keep no cookie longer
MOST = 12  # people on one shared computer; the longest unseen is forgotten
_SALT = "people.known_browser"


def _fingerprint(address: str) -> str:
    return salted_hmac(_SALT, address.strip().lower(), algorithm="sha256").hexdigest()[:24]


def _read(request: HttpRequest) -> tuple[str, list[str]]:
    """The browser's random number and whom it knows; nothing for a cookie that is not ours."""
    try:
        known = signing.loads(request.COOKIES.get(COOKIE, ""), salt=_SALT, max_age=LASTS)
        return str(known["browser"]), list(known["people"])
    except (signing.BadSignature, KeyError, TypeError):
        return "", []


def is_known(request: HttpRequest, address: str) -> bool:
    """Whether this account was signed in with this browser before."""
    return _fingerprint(address) in _read(request)[1]


def remember(request: HttpRequest, address: str) -> None:
    """Note that the account signed in; `write` puts it into the cookie of the answer."""
    request.signed_in_address = address  # type: ignore[attr-defined]  # ours, for this one answer


def write(request: HttpRequest, response: HttpResponse) -> None:
    address = getattr(request, "signed_in_address", None)
    if address is None:
        return
    browser, people = _read(request)
    mine = _fingerprint(address)
    people = [mine, *(other for other in people if other != mine)][:MOST]
    value = signing.dumps({"browser": browser or secrets.token_urlsafe(12), "people": people}, salt=_SALT)
    response.set_cookie(
        COOKIE, value, max_age=LASTS, httponly=True, samesite="Lax", secure=settings.SESSION_COOKIE_SECURE
    )


def limits_for(request: HttpRequest, address: str, *, known_as: str = "") -> list[limits.Limit]:
    """What a try to get into this account counts against, coming from this browser.

    `known_as`: the address the browser may know, where tries are counted under another name.
    """
    address = address.strip().lower()
    browser, people = _read(request)
    if _fingerprint(known_as or address) in people:
        return limits.of_a_known_browser(address=address, browser=browser)
    return limits.of_an_unknown_browser(address=address, source=_source(request))


def _source(request: HttpRequest) -> str:
    """Where the request comes from: an IPv4 address, or the network of an IPv6 one."""
    found = ipaddress.ip_address(get_adapter(request).get_client_ip(request))
    if found.version == 4:  # noqa: PLR2004  the version of the protocol
        return str(found)
    return str(ipaddress.ip_network((found, 64), strict=False))
