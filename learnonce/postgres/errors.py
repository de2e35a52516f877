"""What can go wrong with the embedded server. Each text can be shown to a person and says what to do."""

from pathlib import Path


class PostgresError(Exception):
    """The embedded server cannot do what was asked; the text says why and what to do."""


class NotInstalledError(PostgresError):
    """The server's programs are missing or do not run on this machine."""


class AccountError(PostgresError):
    """Started as root, and there is no ordinary user to run the server as."""


class FolderError(PostgresError):
    """The data folder cannot be used."""


class UnreachableError(FolderError):
    """The user that runs the server cannot enter a folder on the way to the data.

    `obstacle` is that folder, `suggestion` a home that would work.
    """

    def __init__(self, *, obstacle: Path, suggestion: Path, user: str, wanted: Path) -> None:
        self.obstacle = obstacle
        self.suggestion = suggestion
        super().__init__(
            f"The database runs as the user {user}, because PostgreSQL refuses to run as root, and that user "
            f"cannot enter the folder {obstacle} on the way to {wanted}. Its permissions are left as they "
            f"are. Choose another place for the data, for example: LEARNONCE_HOME={suggestion}"
        )


class NotAClusterError(FolderError):
    """The data folder holds something else."""


class WrongVersionError(FolderError):
    """The data were made by another major version of PostgreSQL."""


class DiskFullError(PostgresError):
    """No room to create or to start the database."""


class StartError(PostgresError):
    """The server did not start, for a reason found in its log."""


class StopError(PostgresError):
    """The server did not stop in time."""
