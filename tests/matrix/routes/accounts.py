"""Signing up and in. What these pages do is tested in tests/people; here it is that they tell nothing."""

from tests.matrix import who
from tests.matrix.access import NO_SUCH_KEY, PAGE, Access, Case, Route

ANYONE = Access(who.EVERYONE, login=False, ok=frozenset({200, 302}))
ONESELF = Access(who.SIGNED_IN, ok=frozenset({200, 302}))


NOTHING_TO_CONFIRM = Access(who.NO_ONE, knows=who.SIGNED_IN)
NO_PROVIDER = Access(who.NO_ONE, login=False)
NO_PASSKEY = Access(who.NO_ONE)
CHALLENGE = "the session holds what the device is asked, so that its answer can be checked"


def _provider(_world):
    """None in the settings of the tests; with one: tests/people/test_single_sign_on.py."""
    return [Case(PAGE.thing, {"provider": "none"})]


def _passkey(_world):
    """Somebody else's, or none: the answer is the same. One's own: tests/people/test_passkeys.py."""
    return [Case(PAGE.thing, {"pk": 987_654_321})]


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
    # Nobody in the world has a passkey or codes, so there is nothing to confirm it is them with.
    Route("mfa_login_webauthn", get=ONESELF, post=ONESELF, reading_changes=CHALLENGE),
    Route("account_sign_on", _provider, get=NO_PROVIDER),
    Route("account_sign_on_callback", _provider, get=NO_PROVIDER),
    Route("mfa_authenticate", get=ONESELF, post=ONESELF),
    Route("account_reauthenticate", get=NOTHING_TO_CONFIRM, post=NOTHING_TO_CONFIRM),
    Route("mfa_reauthenticate", get=NOTHING_TO_CONFIRM, post=NOTHING_TO_CONFIRM),
    Route("mfa_reauthenticate_webauthn", get=NOTHING_TO_CONFIRM, post=NOTHING_TO_CONFIRM),
    Route("mfa_index", get=ONESELF),
    Route("account_second_factor", get=ONESELF),
    Route("account_end_session", get=None, post=ONESELF, data={"session": "0" * 20}),
    Route("account_end_other_sessions", get=None, post=ONESELF),
    Route("mfa_list_webauthn", get=ANYONE, post=ANYONE),
    Route("mfa_add_webauthn", get=ONESELF, post=ONESELF, reading_changes=CHALLENGE),
    Route("mfa_edit_webauthn", _passkey, get=NO_PASSKEY, post=NO_PASSKEY),
    Route("mfa_remove_webauthn", _passkey, get=NO_PASSKEY, post=NO_PASSKEY),
    Route("mfa_activate_totp", get=ONESELF, post=ONESELF, data={"code": "0"}, reading_changes=CHALLENGE),
    Route("mfa_deactivate_totp", get=NO_PASSKEY, post=NO_PASSKEY),
    Route("mfa_view_recovery_codes", get=NO_PASSKEY),
    Route("mfa_generate_recovery_codes", get=ONESELF, post=ONESELF),
]
