"""Speaks OpenID Connect with a provider: authorization code with PKCE, and a signed token checked in full.

allauth's own client leaves out the nonce, and the signature where the token comes straight from the provider;
here neither is left to the connection.
"""

import base64
import hashlib
import json
import secrets
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Mapping
from typing import Any

import jwt

from learnonce.people.calc.single_sign_on import Provider

TIMEOUT = 10.0  # seconds for one request
LONGEST = 1_000_000  # bytes of one answer
LEEWAY = 60  # seconds by which clocks may differ
KEPT = 600  # seconds until the provider's own description is read again
ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"]
_ON_THIS_MACHINE = {"localhost", "127.0.0.1", "::1"}

type Claims = dict[str, Any]  # Any: whatever a provider says
_described: dict[str, tuple[float, Claims]] = {}
_keys: dict[str, jwt.PyJWKClient] = {}


class ProviderFailed(Exception):  # noqa: N818
    """The provider does not answer, or what it says cannot be trusted. The text is for the log."""


def where_to_go(provider: Provider, *, callback: str, state: str, nonce: str, verifier: str) -> str:
    """The provider's address to which the browser is sent."""
    challenge = hashlib.sha256(verifier.encode()).digest()
    asked = {
        "response_type": "code",
        "client_id": provider.client_id,
        "redirect_uri": callback,
        "scope": "openid email profile",
        "state": state,
        "nonce": nonce,
        "code_challenge": base64.urlsafe_b64encode(challenge).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    address = _checked(_description(provider)["authorization_endpoint"])
    return f"{address}{'&' if '?' in address else '?'}{urllib.parse.urlencode(asked)}"


def who_it_is(provider: Provider, *, code: str, callback: str, nonce: str, verifier: str) -> Claims:
    """What the provider says of whoever came back with this code, after every check.

    Raises:
        ProviderFailed: it does not answer, or the token is not signed by it, not for us, or not for this try.
    """
    try:
        tokens = _tokens(provider, {"code": code, "redirect_uri": callback, "code_verifier": verifier})
        claims = _checked_token(provider, tokens["id_token"], nonce)
        if not claims.get("email"):
            claims |= _userinfo(provider, tokens["access_token"], claims["sub"])
    except (KeyError, TypeError, jwt.PyJWTError) as problem:
        raise ProviderFailed(f"{type(problem).__name__}: {problem}") from problem
    return claims


def _tokens(provider: Provider, form: Mapping[str, str]) -> Claims:
    description = _description(provider)
    known = description.get("token_endpoint_auth_methods_supported", ["client_secret_basic"])
    body = {"grant_type": "authorization_code", "client_id": provider.client_id, **form}
    headers = {"Accept": "application/json"}
    if "client_secret_basic" in known:
        quoted = ":".join(urllib.parse.quote(part, safe="") for part in _credentials(provider))
        headers["Authorization"] = f"Basic {base64.b64encode(quoted.encode()).decode()}"
    else:
        body["client_secret"] = provider.client_secret
    return _read(description["token_endpoint"], headers, urllib.parse.urlencode(body).encode())


def _credentials(provider: Provider) -> tuple[str, str]:
    return provider.client_id, provider.client_secret


def _checked_token(provider: Provider, token: str, nonce: str) -> Claims:
    keys_at = _checked(_description(provider)["jwks_uri"])
    keys = _keys.setdefault(keys_at, jwt.PyJWKClient(keys_at, timeout=TIMEOUT, lifespan=KEPT))
    claims: Claims = jwt.decode(
        token,
        keys.get_signing_key_from_jwt(token).key,
        algorithms=ALGORITHMS,
        audience=provider.client_id,
        issuer=provider.issuer,
        leeway=LEEWAY,
        options={"require": ["exp", "iat", "aud", "iss", "sub"]},
    )
    if isinstance(claims["aud"], list) and len(claims["aud"]) > 1 and claims.get("azp") != provider.client_id:
        raise ProviderFailed("The token is for several, and was not given to us.")
    if not secrets.compare_digest(str(claims.get("nonce", "")), nonce):
        raise ProviderFailed("The token belongs to another try to sign in.")
    return claims


def _userinfo(provider: Provider, access_token: str, subject: str) -> Claims:
    address = _description(provider)["userinfo_endpoint"]
    said = _read(address, {"Authorization": f"Bearer {access_token}", "Accept": "application/json"})
    if said.get("sub") != subject:
        raise ProviderFailed("What it says of the person is about somebody else.")
    return {key: said[key] for key in ("email", "email_verified", "name") if key in said}


def _description(provider: Provider) -> Claims:
    """What the provider says of itself, kept for a while."""
    read_at, description = _described.get(provider.issuer, (0.0, {}))
    if not description or time.monotonic() - read_at > KEPT:
        description = _read(f"{provider.issuer.rstrip('/')}/.well-known/openid-configuration", {})
        if description.get("issuer") != provider.issuer:
            raise ProviderFailed(f"It calls itself {description.get('issuer')!r}, not {provider.issuer!r}.")
        _described[provider.issuer] = (time.monotonic(), description)
    return description


def _read(address: str, headers: Mapping[str, str], body: bytes | None = None) -> Claims:
    request = urllib.request.Request(_checked(address), data=body, headers=dict(headers))  # noqa: S310  checked
    try:
        with urllib.request.urlopen(request, timeout=TIMEOUT) as answer:  # noqa: S310  likewise
            found = json.loads(answer.read(LONGEST))
    except (OSError, ValueError) as problem:
        raise ProviderFailed(f"{address} does not answer as it should: {problem}") from problem
    if not isinstance(found, dict):
        raise ProviderFailed(f"{address} answers with something else than an object.")
    return found


def _checked(address: str) -> str:
    """The address, if what is sent there cannot be read on the way."""
    parts = urllib.parse.urlsplit(address)
    if parts.scheme == "https" or (parts.scheme == "http" and parts.hostname in _ON_THIS_MACHINE):
        return address
    raise ProviderFailed(f"{address} is not an https address.")
