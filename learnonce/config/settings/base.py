"""Settings for every installation. What differs between machines comes from the environment.

Every variable read here is listed in docs/operate/settings.md; a test compares the two.
"""

import os
from pathlib import Path
from typing import Any

import dj_database_url
from django.utils.csp import CSP

from learnonce.config.home import database_folder, home_folder, secret_key
from learnonce.postgres import Server

PACKAGE = Path(__file__).resolve().parents[2]
HOME = home_folder()
DEMO = os.environ.get("LEARNONCE_DEMO", "") == "1"

SECRET_KEY = os.environ.get("LEARNONCE_SECRET_KEY") or secret_key(HOME)
DEBUG = False
ALLOWED_HOSTS = os.environ.get("LEARNONCE_HOSTS", "localhost,127.0.0.1,[::1]").split(",")
BASE_URL = os.environ.get("LEARNONCE_URL", "http://127.0.0.1:8000").rstrip("/")
CSRF_TRUSTED_ORIGINS = [BASE_URL]
SECURE = BASE_URL.startswith("https://")

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django.contrib.postgres",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "procrastinate.contrib.django",
    "learnonce.base",
    "learnonce.ui",
    "learnonce.people",
    "learnonce.matching",
    "learnonce.attachments",
    "learnonce.lessons",
    "learnonce.improvement",
    "learnonce.briefings",
    "learnonce.practice",
    "learnonce.insight",
    "learnonce.exchange",
    "learnonce.records",
    "learnonce.letterbox",
    "learnonce.web",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.csp.ContentSecurityPolicyMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "learnonce.people.middleware.ActorMiddleware",
    "learnonce.people.middleware.SecondFactorMiddleware",
    "learnonce.web.limits.SizeMiddleware",
    "learnonce.web.cleaning.NulMiddleware",
]

ROOT_URLCONF = "learnonce.config.urls"
WSGI_APPLICATION = "learnonce.config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "APP_DIRS": True,
        "OPTIONS": {
            "environment": "learnonce.config.jinja.environment",
            "context_processors": [
                "django.contrib.messages.context_processors.messages",
                "learnonce.ui.context.page",
            ],
        },
    },
    {  # e-mails of allauth; pages of people are Jinja
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {"context_processors": ["django.template.context_processors.request"]},
    },
]

DATABASES = {
    "default": dj_database_url.parse(
        os.environ.get("DATABASE_URL") or Server(database_folder(HOME)).url(),
        conn_max_age=600,
        conn_health_checks=True,
    )
}
# Only questions worded once (base/prepared.py) are prepared; Django's own never are.
DATABASES["default"].setdefault("OPTIONS", {})["prepare_threshold"] = 0
# Limits on tries are counted here, so that all web processes and machines count together.
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.db.DatabaseCache",
        "LOCATION": "cache",
        "OPTIONS": {"MAX_ENTRIES": 20_000},
    }
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

AUTH_USER_MODEL = "people.Person"
# Django's own backend is left out: it would check a wrong password a second time.
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"

ACCOUNT_ADAPTER = "learnonce.people.adapter.AccountAdapter"
ACCOUNT_TEMPLATE_EXTENSION = "jinja"
ACCOUNT_FORMS = {
    "login": "learnonce.people.forms.accounts.SignInForm",
    "signup": "learnonce.people.forms.accounts.SignUpForm",
    "reauthenticate": "learnonce.people.forms.accounts.ConfirmForm",
    "reset_password": "learnonce.people.forms.accounts.ForgottenPasswordForm",
    "reset_password_from_key": "learnonce.people.forms.accounts.NewPasswordForm",
    "change_password": "learnonce.people.forms.accounts.ChangePasswordForm",
    "set_password": "learnonce.people.forms.accounts.FirstPasswordForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_CONFIRM_EMAIL_ON_GET = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION = True  # in the browser that signed up, and only there
ACCOUNT_LOGIN_ON_PASSWORD_RESET = True
ACCOUNT_EMAIL_NOTIFICATIONS = True  # a letter when a password was changed
# Wrong passwords are counted by people/calc/limits.py. By network address alone allauth would also count the
# right ones, and a health board may have one address for thousands of people.
ACCOUNT_RATE_LIMITS = {"login": None, "login_failed": None, "reset_password": "60/m/ip,5/h/key"}
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60  # seconds until one is asked again whether it is oneself
MFA_ADAPTER = "learnonce.people.adapter.SecondFactorAdapter"
MFA_FORMS = {
    "authenticate": "learnonce.people.forms.second_factor.CodeForm",
    "reauthenticate": "learnonce.people.forms.second_factor.ConfirmByCodeForm",
    "activate_totp": "learnonce.people.forms.second_factor.FirstCodeForm",
    "add_webauthn": "learnonce.people.forms.second_factor.AddPasskeyForm",
    "edit_webauthn": "learnonce.people.forms.second_factor.NamePasskeyForm",
}
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_RATE_LIMITS = {"webauthn_login": "300/m/ip"}  # there is nothing to guess
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_ISSUER = "learnonce"
MFA_TOTP_TOLERANCE = 1  # steps of 30 seconds that a phone's clock may be wrong, and a typist slow
# Where people sign in already: one OpenID Connect provider, by the environment; the code takes several.
SINGLE_SIGN_ON: list[dict[str, Any]] = []  # Any: the fields of people.calc.single_sign_on.Provider
if os.environ.get("LEARNONCE_OIDC_ISSUER"):
    SINGLE_SIGN_ON.append(
        {
            "key": "work",
            "name": os.environ.get("LEARNONCE_OIDC_NAME", "your work account"),
            "issuer": os.environ["LEARNONCE_OIDC_ISSUER"],
            "client_id": os.environ["LEARNONCE_OIDC_CLIENT_ID"],
            "client_secret": os.environ["LEARNONCE_OIDC_CLIENT_SECRET"],
            "trusted_domains": os.environ.get("LEARNONCE_OIDC_TRUSTED_DOMAINS", ""),
            "asks_for_more": os.environ.get("LEARNONCE_OIDC_SECOND_FACTOR", "") == "1",
        }
    )
# Roles whose holders must sign in with a passkey or a code, such as curator,locality_lead.
SECOND_FACTOR_ROLES = tuple(
    role.strip() for role in os.environ.get("LEARNONCE_SECOND_FACTOR_ROLES", "").split(",") if role.strip()
)
# Proxies in front of the web server that add themselves to X-Forwarded-For; for limits by address.
ALLAUTH_TRUSTED_PROXY_COUNT = int(os.environ.get("LEARNONCE_PROXIES", "0"))

# Without an SMTP server letters are written to files; the demonstration has a page to read them.
OUTBOX = HOME / "outbox"
if os.environ.get("LEARNONCE_SMTP_HOST"):
    MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.smtp.EmailBackend",
            "OPTIONS": {
                "host": os.environ["LEARNONCE_SMTP_HOST"],
                "port": int(os.environ.get("LEARNONCE_SMTP_PORT", "587")),
                "username": os.environ.get("LEARNONCE_SMTP_USER", ""),
                "password": os.environ.get("LEARNONCE_SMTP_PASSWORD", ""),
                "use_tls": os.environ.get("LEARNONCE_SMTP_TLS", "1") == "1",
                "timeout": 20,
            },
        }
    }
else:
    MAILERS = {
        "default": {
            "BACKEND": "django.core.mail.backends.filebased.EmailBackend",
            "OPTIONS": {"file_path": OUTBOX},
        }
    }
DEFAULT_FROM_EMAIL = os.environ.get("LEARNONCE_FROM", "learnonce <learnonce@localhost>")
# The address of a mailbox that learnonce reads: answers and letters that come back go there.
LEARNONCE_MAILBOX = os.environ.get("LEARNONCE_MAILBOX", "")
# Where that mailbox is read, over IMAP; without a host it is not.
LEARNONCE_IMAP = {
    "host": os.environ.get("LEARNONCE_IMAP_HOST", ""),
    "port": int(os.environ.get("LEARNONCE_IMAP_PORT", "993")),
    "tls": os.environ.get("LEARNONCE_IMAP_TLS", "tls"),
    "user": os.environ.get("LEARNONCE_IMAP_USER", ""),
    "password": os.environ.get("LEARNONCE_IMAP_PASSWORD", ""),
    "folder": os.environ.get("LEARNONCE_IMAP_FOLDER", "INBOX"),
    "done": os.environ.get("LEARNONCE_IMAP_DONE", "learnonce-done"),
}
# Days that letters stay in the folder for what was dealt with.
LEARNONCE_IMAP_KEPT = int(os.environ.get("LEARNONCE_IMAP_KEPT", "14"))
# The name by which our own mail server signs Authentication-Results; without it no sender is proven.
LEARNONCE_MAIL_TRUSTED = os.environ.get("LEARNONCE_MAIL_TRUSTED", "")
# Days until address and words of a sent letter are deleted.
LEARNONCE_LETTERS_KEPT = int(os.environ.get("LEARNONCE_LETTERS_KEPT", "30"))

SILENCED_SYSTEM_CHECKS = ["auth.W004"]  # unique without regard to case, by a constraint of its own

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_TZ = True
USE_I18N = False

STATIC_URL = "/static/"
STATIC_ROOT = HOME / "static"
STATICFILES_DIRS = [PACKAGE / "ui" / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "learnonce.ui.storage.HashedStaticFiles"},
}
MEDIA_ROOT = HOME / "files"
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024  # bytes; a form is text, never this long
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024

SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": [CSP.SELF],
    "style-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:"],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.NONE],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.NONE],
}
SECURE_SSL_REDIRECT = SECURE
SECURE_HSTS_SECONDS = 31536000 if SECURE else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SECURE else None
SESSION_ENGINE = "learnonce.people.models.session"
SESSION_COOKIE_SECURE = SECURE
CSRF_COOKIE_SECURE = SECURE
SESSION_COOKIE_HTTPONLY = True
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "learnonce.web.views.forbidden_form"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

PROCRASTINATE_AUTODISCOVER_MODULE_NAME = "tasks"

LEARNONCE_EMBEDDER = os.environ.get("LEARNONCE_EMBEDDER", "local")  # or an OpenAI-compatible address
LEARNONCE_EMBEDDER_MODEL = os.environ.get("LEARNONCE_EMBEDDER_MODEL", "")  # the model's name at that address
LEARNONCE_EMBEDDER_KEY = os.environ.get("LEARNONCE_EMBEDDER_KEY", "")
LEARNONCE_EMBEDDER_THREADS = int(os.environ.get("LEARNONCE_EMBEDDER_THREADS", "1"))  # of one process

LEARNONCE_METRICS_KEY = os.environ.get("LEARNONCE_METRICS_KEY", "")  # without it there are no figures to read

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": os.environ.get("LEARNONCE_LOG_LEVEL", "WARNING")},
}
