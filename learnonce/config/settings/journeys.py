"""Settings of the site that journeys visit: as in production, hashed static files included."""

from learnonce.config.settings.test import *  # noqa: F403  settings are read as one namespace
from learnonce.config.settings.test import DATABASES, HOME

WHITENOISE_USE_FINDERS = False
WHITENOISE_AUTOREFRESH = False
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "learnonce.ui.storage.HashedStaticFiles"},
}
OUTBOX = HOME / f"outbox-{DATABASES['default']['NAME']}"  # two sites at once keep theirs apart
MAILERS = {
    "default": {
        "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
        "OPTIONS": {"file_path": OUTBOX},
    }
}
