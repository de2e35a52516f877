# ruff: noqa: T201  (it answers on its standard output)
"""A process that uses the server of the home named by its argument until its input ends.

Says "in" once it may use it, then answers each line it reads with a row of the server.
"""

import sys
from pathlib import Path

import psycopg

from learnonce.postgres import Server

with Server(Path(sys.argv[1])).in_use() as server:
    print("in", flush=True)
    for line in sys.stdin:
        with psycopg.connect(server.url("postgres")) as connection:
            print(connection.execute("SELECT %s::text", [line.strip()]).fetchone()[0], flush=True)
