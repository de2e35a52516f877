"""Keeping web and worker going: what ends is started again, until it keeps ending."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Protocol

import click

PAUSES = (0.5, 1.0, 2.0, 4.0)  # seconds before a new start, by how often it ended within WITHIN
MOST = 5  # ends within WITHIN seconds; then something is wrong that a new start does not mend
WITHIN = 60.0
LOOK = 0.3  # seconds between two looks
GOODBYE = 10.0  # seconds for a child to finish what it does; what is cut off then is done again


class Needed(Protocol):
    """What children cannot do without; brought back as they are."""

    def is_gone(self) -> bool: ...

    def bring_back(self) -> None: ...


class Child:
    """A process of ours, in a session of its own, so that Ctrl-C reaches only its parent."""

    def __init__(self, name: str, command: Sequence[str]) -> None:
        self.name = name
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._ends: list[float] = []
        self._again_at = 0.0

    def start(self) -> None:
        self._process = subprocess.Popen(self._command, start_new_session=True)

    def look(self, now: float) -> None:
        """See whether it ended, and start it again once its pause is over. Raises ClickException."""
        if self._process is None:
            if now >= self._again_at:
                self.start()
            return
        status = self._process.poll()
        if status is not None:
            self._take_leave(status, now)

    def _take_leave(self, status: int, now: float) -> None:
        self._end_rest()
        self._process = None
        self._ends = [*(end for end in self._ends if now - end < WITHIN), now]
        how = f"by signal {-status}" if status < 0 else f"with status {status}"
        if len(self._ends) >= MOST:
            raise click.ClickException(
                f"The {self.name} ended {MOST} times within a minute, the last time {how}. learnonce stops; "
                "nothing saved is lost. The reason stands above. Mend it, and start learnonce again."
            )
        pause = PAUSES[len(self._ends) - 1]
        self._again_at = now + pause
        click.echo(f"The {self.name} ended unexpectedly ({how}). It starts again in {pause:g} seconds.")

    def _end_rest(self) -> None:
        """Processes it left behind when it was killed: they would hold its port."""
        if self._process is not None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._process.pid, signal.SIGKILL)

    def ask_to_stop(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()

    def wait(self) -> None:
        """Until it ended; one that does not is killed."""
        if self._process is None:
            return
        try:
            self._process.wait(timeout=GOODBYE)
        except subprocess.TimeoutExpired:
            click.echo(f"The {self.name} does not stop, and is ended.")
        self._end_rest()
        self._process.wait()


def keep_going(children: Sequence[Child], *, needs: Needed, started: str) -> None:
    """Run the children until Ctrl-C, SIGTERM or SIGHUP; then all are stopped and waited for.

    Raises:
        ClickException: one of them keeps ending.
    """
    with _told_to_stop():
        try:
            for child in children:
                child.start()
            click.echo(started)
            while True:
                if needs.is_gone():
                    needs.bring_back()
                for child in children:
                    child.look(time.monotonic())
                time.sleep(LOOK)
        except KeyboardInterrupt:
            click.echo("Stopping")
        finally:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # impatience would leave them behind
            for child in children:
                child.ask_to_stop()
            for child in children:
                child.wait()


@contextmanager
def _told_to_stop() -> Iterator[None]:
    """SIGTERM and SIGHUP end the block, as Ctrl-C does."""
    numbers = (signal.SIGTERM, signal.SIGHUP)
    earlier = {number: signal.getsignal(number) for number in (*numbers, signal.SIGINT)}
    for number in numbers:
        signal.signal(number, lambda *_: sys.exit(0))
    try:
        yield
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)
