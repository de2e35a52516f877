"""Asking a web server over the loopback, as a browser does that keeps its connection open."""

import http.client
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from learnonce.bench.errors import WrongAnswer

TIMEOUT = 30
OK = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, or several that are made in turn."""

    paths: Sequence[str]
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Sequence[bytes] | None = None  # with one, it is posted

    def at(self, turn: int) -> tuple[str, str, bytes | None]:
        path = self.paths[turn % len(self.paths)]
        if self.body is None:
            return "GET", path, None
        return "POST", path, self.body[turn % len(self.body)]


def one_at_a_time(port: int, asked: Asked, seconds: float) -> list[float]:
    """Milliseconds of each request, one after the other, for `seconds` and at least three.

    The first, which opens the connection, is not counted.
    """
    connection = _connect(port)
    _ask(connection, asked, 0)
    took: list[float] = []
    ends = time.perf_counter() + seconds
    while (began := time.perf_counter()) < ends or len(took) < 3:  # noqa: PLR2004  fewer say nothing at all
        _ask(connection, asked, len(took))
        took.append((time.perf_counter() - began) * 1_000)
    connection.close()
    return took


def together(port: int, asked: Asked, seconds: float, *, connections: int) -> float:
    """Requests answered in a second, asked over several connections at once."""
    ends = time.perf_counter() + seconds

    def run(first: int) -> int:
        connection = _connect(port)
        done = 0
        while time.perf_counter() < ends or not done:
            _ask(connection, asked, first + done)
            done += 1
        connection.close()
        return done

    began = time.perf_counter()
    with ThreadPoolExecutor(connections) as pool:
        done = sum(pool.map(run, range(0, 7 * connections, 7)))
    return done / (time.perf_counter() - began)


def fetch(port: int, path: str, headers: Mapping[str, str]) -> tuple[bytes, str]:
    """A body as it came over the wire, and how it was packed."""
    connection = _connect(port)
    connection.request("GET", path, headers=dict(headers))
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    if answer.status != OK:
        raise WrongAnswer(f"{path} was answered with {answer.status}.")
    return body, answer.getheader("Content-Encoding", "")


def _connect(port: int) -> http.client.HTTPConnection:
    return http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)


def _ask(connection: http.client.HTTPConnection, asked: Asked, turn: int) -> None:
    method, path, body = asked.at(turn)
    connection.request(method, path, body=body, headers=dict(asked.headers))
    answer = connection.getresponse()
    answer.read()
    if answer.status != OK:
        raise WrongAnswer(f"{method} {path} was answered with {answer.status}.")
