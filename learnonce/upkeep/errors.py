"""What can go wrong with backups. Each text can be shown to a person and says what to do."""


class UpkeepError(Exception):
    """What was asked cannot be done; the text says why and what to do."""


class NotABackupError(UpkeepError):
    """The file is something else."""


class DamagedError(UpkeepError):
    """The file is cut short or was changed since it was written."""


class WrongKeyError(UpkeepError):
    """The file is encrypted, and what was given does not open it."""


class WrongReleaseError(UpkeepError):
    """The file was made by a release or a server that this one does not understand."""


class NotEmptyError(UpkeepError):
    """There is something already where a backup should be restored to."""


class ProgramsMissingError(UpkeepError):
    """No pg_dump or pg_restore here fits the server."""
