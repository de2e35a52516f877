"""Settings of the tests: the real database and the real pages, kept in a folder of their own."""

import os
from pathlib import Path

os.environ.setdefault("LEARNONCE_HOME", str(Path(__file__).resolve().parents[3] / ".test"))
os.environ["LEARNONCE_DEMO"] = "1"

from learnonce.config.settings.base import *  # noqa: F403  settings are read as one namespace

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick, and only here
MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
