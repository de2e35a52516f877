"""The embedded PostgreSQL: the default database, for a machine without a server of its own.

Plain Python: knows nothing of Django or of the rooms above.
"""

from learnonce.postgres.errors import (
    AccountError,
    DiskFullError,
    FolderError,
    NotAClusterError,
    NotInstalledError,
    PostgresError,
    StartError,
    StopError,
    UnreachableError,
    WrongVersionError,
)
from learnonce.postgres.server import Server, Status

__all__ = [
    "AccountError",
    "DiskFullError",
    "FolderError",
    "NotAClusterError",
    "NotInstalledError",
    "PostgresError",
    "Server",
    "StartError",
    "Status",
    "StopError",
    "UnreachableError",
    "WrongVersionError",
]
