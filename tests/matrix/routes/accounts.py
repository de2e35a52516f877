"""Signing up and in. What these pages do is tested in tests/people; here it is that they tell nothing."""

from tests.matrix import who
from tests.matrix.access import NO_SUCH_KEY, PAGE, Access, Case, Route

ANYONE = Access(who.EVERYONE, login=False, ok=frozenset({200, 302}))
ONESELF = Access(who.SIGNED_IN, ok=frozenset({200, 302}))


def _key(*names):
    return lambda _world: [Case(PAGE.thing, dict.fromkeys(names, NO_SUCH_KEY))]


ROUTES = [
    Route("account_login", get=ANYONE, post=ANYONE, data={"login": "no@example.org", "password": "wrong"}),
    Route("account_logout", get=ANYONE, post=ANYONE),
    Route("account_signup", get=ANYONE, post=ANYONE, data={"email": "no", "password1": "x"}),
    Route("account_inactive", get=ANYONE),
    Route("account_email_verification_sent", get=ANYONE),
    Route("account_confirm_email", _key("key"), get=ANYONE, post=Access(who.NO_ONE, login=False)),
    Route("account_change_password", get=ONESELF, post=ONESELF, data={"oldpassword": "wrong"}),
    Route("account_set_password", get=ONESELF, post=ONESELF),
    Route("account_reset_password", get=ANYONE, post=ANYONE, data={"email": "no@example.org"}),
    Route("account_reset_password_done", get=ANYONE),
    Route("account_reset_password_from_key", _key("uidb36", "key"), get=ANYONE, post=ANYONE),
    Route("account_reset_password_from_key_done", get=ANYONE),
]
