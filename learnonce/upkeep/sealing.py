"""Encryption of a backup while it is written, and decryption while it is read: the age format.

Sealed with a public key the file is plain age, which any age program opens. Sealed with a passphrase it
begins with a key of its own, itself sealed with the passphrase (armoured age), because only whole texts
can be sealed with one; the age stream follows on the next line. docs/operate/backup.md tells how to open
either without learnonce.
"""

import os
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

import pyrage

from learnonce.upkeep.errors import NotABackupError, UpkeepError, WrongKeyError

AGE = b"age-encryption.org/v1\n"
WITH_PASSPHRASE = b"learnonce backup, sealed with a passphrase\n"
ARMOUR_END = b"-----END AGE ENCRYPTED FILE-----\n"
LONGEST_ARMOUR = 4096  # bytes
SHORTEST_PASSPHRASE = 12
TAR_NAME = b"about.json\0"


@dataclass(frozen=True, slots=True)
class Keys:
    """What seals and opens: public keys of recipients, secret keys of ours, a passphrase; or none of them."""

    recipients: tuple[str, ...] = ()
    identities: tuple[str, ...] = ()
    passphrase: str = ""

    @property
    def seals(self) -> bool:
        return bool(self.recipients or self.passphrase)


def keys_from(
    *, recipients: Sequence[str], identity_file: Path | None, passphrase: str, passphrase_file: str
) -> Keys:
    """Keys as settings and options name them. Raises UpkeepError for what is no key, or cannot be read."""
    if passphrase_file:
        passphrase = _text(Path(passphrase_file)).strip("\r\n")
    if passphrase and len(passphrase) < SHORTEST_PASSPHRASE:
        raise UpkeepError(f"The passphrase for backups needs at least {SHORTEST_PASSPHRASE} characters.")
    lines = _text(identity_file).splitlines() if identity_file else []
    identities = tuple(line.strip() for line in lines if line.strip().startswith("AGE-SECRET-KEY-"))
    if identity_file and not identities:
        raise UpkeepError(f"{identity_file} holds no secret key: a line that begins with AGE-SECRET-KEY-.")
    wanted = tuple(one.strip() for one in recipients if one.strip())
    if wanted and passphrase:
        raise UpkeepError("Seal backups with a public key or with a passphrase, not with both.")
    for one in wanted:
        _recipient(one)
    return Keys(recipients=wanted, identities=identities, passphrase=passphrase)


def new_identity() -> tuple[str, str]:
    """A new pair: the secret key, and the public key backups are sealed with."""
    made = pyrage.x25519.Identity.generate()
    return str(made), str(made.to_public())


@contextmanager
def sealed(out: BinaryIO, keys: Keys) -> Iterator[BinaryIO]:
    """Write to what is yielded; it arrives encrypted in `out`, or as it is where there are no keys."""
    if not keys.seals:
        yield out
        return
    recipients = [_recipient(one) for one in keys.recipients]
    if keys.passphrase:
        own = pyrage.x25519.Identity.generate()
        recipients = [own.to_public()]
        out.write(WITH_PASSPHRASE)
        out.write(pyrage.passphrase.encrypt(str(own).encode(), keys.passphrase, armored=True))
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as source:
        work = _Aside(lambda: pyrage.encrypt_io(source, out, recipients), source)
        with work.fed(os.fdopen(writing, "wb", buffering=2**16)) as into:
            yield into


@contextmanager
def opened(path: Path, keys: Keys) -> Iterator[BinaryIO]:
    """The content of a backup as it is read.

    Raises:
        NotABackupError: it is none.
        WrongKeyError: it is encrypted, and no key given opens it.
    """
    with path.open("rb") as file:
        start = file.read(len(WITH_PASSPHRASE))
        file.seek(0)
        if start.startswith(TAR_NAME):
            yield file
            return
        if start.startswith(WITH_PASSPHRASE):
            identities = [_identity_of_passphrase(file, keys)]
        elif start.startswith(AGE):
            identities = [pyrage.x25519.Identity.from_str(one) for one in keys.identities]
            if not identities:
                raise WrongKeyError(
                    f"{path} is sealed with a public key. Name the file with the secret key: --identity FILE"
                )
        else:
            raise NotABackupError(f"{path} is not a backup of learnonce, or its beginning is damaged.")
        reading, writing = os.pipe()
        into = os.fdopen(writing, "wb", buffering=2**16)
        with os.fdopen(reading, "rb", buffering=2**16) as content:
            work = _Aside(lambda: _decrypt(path, file, into, identities), into)
            with work.feeding(content):
                yield content


def is_sealed(path: Path) -> bool:
    with path.open("rb") as file:
        return not file.read(len(TAR_NAME)).startswith(TAR_NAME)


class _Aside:
    """A thread at one end of a pipe. Its trouble is raised at the other end, in place of a broken pipe."""

    def __init__(self, work: Callable[[], object], end: BinaryIO) -> None:
        self._trouble: BaseException | None = None
        self._thread = threading.Thread(target=self._run, args=(work, end), daemon=True)
        self._thread.start()

    def _run(self, work: Callable[[], object], end: BinaryIO) -> None:
        try:
            work()
        except BaseException as problem:  # noqa: BLE001  handed to the other end
            self._trouble = problem
        finally:
            with suppress(OSError):  # nobody reads any more, and what was still in the buffer is not wanted
                end.close()

    @contextmanager
    def fed(self, into: BinaryIO) -> Iterator[BinaryIO]:
        """We write, the thread reads."""
        try:
            try:
                yield into
            finally:
                into.close()
        except BrokenPipeError:
            self._thread.join()
            if self._trouble is None:
                raise
        self._thread.join()
        if self._trouble is not None:
            raise _plain(self._trouble)

    @contextmanager
    def feeding(self, content: BinaryIO) -> Iterator[None]:
        """The thread writes, we read. Its trouble comes first: it is why what we read makes no sense."""
        try:
            yield
        except Exception:
            content.close()
            self._thread.join()
            if isinstance(self._trouble, UpkeepError):
                raise self._trouble from None
            raise
        content.close()
        self._thread.join()
        if isinstance(self._trouble, UpkeepError):
            raise self._trouble


def _decrypt(path: Path, file: BinaryIO, into: BinaryIO, identities: Sequence[object]) -> None:
    try:
        pyrage.decrypt_io(file, into, identities)
    except pyrage.DecryptError as problem:
        if "No matching keys" in str(problem):
            raise WrongKeyError(f"{path} was sealed for another key than the one given.") from problem
        raise NotABackupError(f"{path} is damaged at its beginning, or cut short.") from problem


def _identity_of_passphrase(file: BinaryIO, keys: Keys) -> object:
    """The file's own key; leaves the file where its content begins."""
    file.seek(len(WITH_PASSPHRASE))
    head = file.read(LONGEST_ARMOUR)
    armour, end, _rest = head.partition(ARMOUR_END)
    if not end:
        raise NotABackupError(f"{file.name} is damaged at its beginning, or cut short.")
    if not keys.passphrase:
        raise WrongKeyError(
            f"{file.name} is sealed with a passphrase. Set LEARNONCE_BACKUP_PASSPHRASE, or "
            "LEARNONCE_BACKUP_PASSPHRASE_FILE to a file that holds it."
        )
    file.seek(len(WITH_PASSPHRASE) + len(armour) + len(end))
    try:
        secret = pyrage.passphrase.decrypt(armour + end, keys.passphrase)
        return cast("object", pyrage.x25519.Identity.from_str(secret.decode()))
    except (pyrage.DecryptError, OSError) as problem:
        raise WrongKeyError(f"{file.name} is not opened by this passphrase.") from problem


def _recipient(text: str) -> object:
    try:
        return cast("object", pyrage.x25519.Recipient.from_str(text))
    except pyrage.RecipientError as problem:
        raise UpkeepError(
            f"{text[:80]!r} is not a public key for backups; those begin with age1. "
            "`learnonce backup-key FILE` makes a pair."
        ) from problem


def _plain(problem: BaseException) -> BaseException:
    """What Python raised inside, which pyrage words as its own error."""
    if isinstance(problem, pyrage.EncryptError):
        return OSError(str(problem))
    return problem


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as problem:
        reason = problem.strerror if isinstance(problem, OSError) else "it is no text"
        raise UpkeepError(f"{path} cannot be read: {reason}.") from problem
