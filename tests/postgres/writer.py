# ruff: noqa: T201  (it answers on its standard output)
"""Inserts rows into the database at the address given and prints each number once it is committed."""

import sys
from itertools import count

import psycopg

with psycopg.connect(sys.argv[1], autocommit=True) as connection:
    connection.execute("CREATE TABLE acknowledged (id int PRIMARY KEY, filling text)")
    for number in count(1):
        connection.execute("INSERT INTO acknowledged VALUES (%s, repeat('x', 2000))", [number])
        print(number, flush=True)
