"""A small OpenID Connect provider: code flow, PKCE, signed tokens; and it can be made to lie."""

import base64
import hashlib
import json
import secrets
import threading
import time
from contextlib import contextmanager
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT_ID, CLIENT_SECRET = "learnonce-tests", "not-a-secret:at all"


class Provider:
    """Attributes a test sets: `person` (the claims), `lies` (claims of the token put wrong), `forged`."""

    def __init__(self, port):
        self.issuer = f"http://localhost:{port}"
        self.key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.other_key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
        self.forget()

    def forget(self):
        self.person = {
            "sub": "7",
            "email": "nia@fernbank.example",
            "email_verified": True,
            "name": "Nia Park",
        }
        self.lies, self.forged, self.in_userinfo = {}, False, False
        self.codes, self.asked = {}, {}

    def described(self):
        return {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/authorize",
            "token_endpoint": f"{self.issuer}/token",
            "userinfo_endpoint": f"{self.issuer}/userinfo",
            "jwks_uri": f"{self.issuer}/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
        }

    def keys(self):
        key = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**key, "kid": "k1", "use": "sig", "alg": "RS256"}]}

    def agree(self, address):
        """What the person's click on its page does: where the browser goes next."""
        asked = dict(parse_qsl(urlsplit(address).query))
        assert asked["client_id"] == CLIENT_ID
        assert asked["response_type"] == "code"
        assert asked["code_challenge_method"] == "S256"
        code = secrets.token_urlsafe(16)
        self.codes[code] = asked
        return f"{asked['redirect_uri']}?{urlencode({'code': code, 'state': asked['state']})}"

    def token(self, form, authorization):
        """The answer to a code: status and body. A code is good once, for whoever holds its verifier."""
        asked = self.codes.pop(form.get("code"), None)
        quoted = base64.b64encode(f"{CLIENT_ID}:not-a-secret%3Aat%20all".encode()).decode()
        challenge = hashlib.sha256(form.get("code_verifier", "").encode()).digest()
        is_right = (
            asked
            and authorization == f"Basic {quoted}"
            and form["redirect_uri"] == asked["redirect_uri"]
            and base64.urlsafe_b64encode(challenge).rstrip(b"=").decode() == asked["code_challenge"]
        )
        if not is_right:
            return 400, {"error": "invalid_grant"}
        now = int(time.time())
        said = {"sub": self.person["sub"]} if self.in_userinfo else self.person
        claims = {
            "iss": self.issuer,
            "aud": CLIENT_ID,
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            **said,
            **self.lies,
        }
        key = self.other_key if self.forged else self.key
        signed = jwt.encode(claims, key, algorithm="RS256", headers={"kid": "k1"})
        return 200, {"access_token": "opaque", "token_type": "Bearer", "id_token": signed}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        provider, path = self.server.provider, urlsplit(self.path).path
        if path == "/.well-known/openid-configuration":
            self.answer(200, provider.described())
        elif path == "/keys":
            self.answer(200, provider.keys())
        elif path == "/userinfo":
            self.answer(200, provider.person)
        elif path == "/authorize":
            back = escape(provider.agree(self.path))
            page = (
                f'<!DOCTYPE html><html lang="en"><title>Work</title><a href="{back}">Yes, it is me</a></html>'
            )
            self.answer(200, page, "text/html")
        else:
            self.answer(404, {})

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        form = {name: values[0] for name, values in parse_qs(body).items()}
        self.answer(*self.server.provider.token(form, self.headers["Authorization"]))

    def answer(self, status, body, kind="application/json"):
        content = (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


@contextmanager
def running_provider():
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    server.provider = Provider(server.server_address[1])
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    try:
        yield server.provider
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
