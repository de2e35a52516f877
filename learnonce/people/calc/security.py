"""Letters to somebody whose way of signing in has changed. Keys are allauth's names for what happened."""

# What happened: (subject, first words). The moment and the device follow.
HAPPENED = {
    "password_changed": ("Your password was changed", "The password of your learnonce account was changed"),
    "password_reset": ("Your password was changed", "The password of your learnonce account was changed"),
    "password_set": ("Your password was set", "A password was set for your learnonce account"),
    "webauthn_added": ("A passkey was added", "A passkey was added to your learnonce account"),
    "webauthn_removed": ("A passkey was removed", "A passkey was removed from your learnonce account"),
    "totp_activated": (
        "Codes from an app are on",
        "Signing in to learnonce with your password now also asks for a code from an app. This was turned on",
    ),
    "totp_deactivated": (
        "Codes from an app are off",
        "Signing in to learnonce no longer asks for a code from an app. This was turned off",
    ),
    "recovery_codes_generated": (
        "New recovery codes were made",
        "Your learnonce account has new recovery codes, and the old ones no longer work. They were made",
    ),
    "sign_on_linked": (
        "Single sign-on can open your account",
        "Your learnonce account can now be opened by the single sign-on of your organisation. It was linked",
    ),
    "second_factor_removed": (
        "Your passkeys and codes were removed",
        "An administrator took all passkeys, codes and single sign-on off your learnonce account",
    ),
    "new_device": ("You signed in on a new device", "Your learnonce account was opened in a new browser"),
}

NOT_YOU = "If it was you, all is well. If not, choose a new password at once. That signs out everybody else."
LOOK = "Then look at how you sign in, and tell the manager of your practice."


def first_words(about: str, *, moment: str, device: str) -> str:
    return f"{HAPPENED[about][1]} on {moment}{f', with {device}' if device else ''}."
