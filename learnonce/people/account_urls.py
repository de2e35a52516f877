"""Addresses of signing up and in: the pages of allauth that learnonce uses, under allauth's own names.

The others (further e-mail addresses, sign-in by letter) are left out on purpose: what is not listed here
cannot be reached.
"""

from allauth.account import views
from allauth.mfa.base import views as second
from allauth.mfa.recovery_codes import views as recovery
from allauth.mfa.totp import views as codes
from allauth.mfa.webauthn import views as passkeys
from django.urls import path, re_path
from django.views.generic import RedirectView

from learnonce.people.views import signing_in, single_sign_on

urlpatterns = [
    path("sign-in/", views.login, name="account_login"),
    path("sign-in/passkey/", passkeys.login_webauthn, name="mfa_login_webauthn"),
    path("sign-in/code/", second.authenticate, name="mfa_authenticate"),
    path("sign-in/with/<slug:provider>/", single_sign_on.begin, name="account_sign_on"),
    path("sign-in/with/<slug:provider>/back/", single_sign_on.callback, name="account_sign_on_callback"),
    path("sign-out/", views.logout, name="account_logout"),
    path("sign-up/", views.signup, name="account_signup"),
    path("inactive/", views.account_inactive, name="account_inactive"),
    path("confirm/", views.email_verification_sent, name="account_email_verification_sent"),
    re_path(r"^confirm/(?P<key>[-:\w]+)/$", views.confirm_email, name="account_confirm_email"),
    path("password/", views.password_change, name="account_change_password"),
    path("password/first/", views.password_set, name="account_set_password"),
    path("password/forgotten/", views.password_reset, name="account_reset_password"),
    path("password/forgotten/sent/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^password/new/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "password/new/done/",
        views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
    path("is-it-you/", views.reauthenticate, name="account_reauthenticate"),
    path("is-it-you/code/", second.reauthenticate, name="mfa_reauthenticate"),
    path("is-it-you/passkey/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("ways/", signing_in.ways, name="mfa_index"),
    path("ways/needed/", signing_in.needed, name="account_second_factor"),
    path("ways/sessions/end", signing_in.end_session, name="account_end_session"),
    path("ways/sessions/end-others", signing_in.end_others, name="account_end_other_sessions"),
    path("ways/passkeys/", RedirectView.as_view(pattern_name="mfa_index"), name="mfa_list_webauthn"),
    path("ways/passkeys/add/", signing_in.add_passkey, name="mfa_add_webauthn"),
    path("ways/passkeys/<int:pk>/name/", passkeys.edit_webauthn, name="mfa_edit_webauthn"),
    path("ways/passkeys/<int:pk>/remove/", passkeys.remove_webauthn, name="mfa_remove_webauthn"),
    path("ways/codes/on/", signing_in.codes_on, name="mfa_activate_totp"),
    path("ways/codes/off/", codes.deactivate_totp, name="mfa_deactivate_totp"),
    path("ways/recovery-codes/", signing_in.recovery_codes, name="mfa_view_recovery_codes"),
    path("ways/recovery-codes/new/", recovery.generate_recovery_codes, name="mfa_generate_recovery_codes"),
]
