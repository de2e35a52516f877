"""Children that keep dying, and those that leave others behind."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from learnonce.cli import keeping
from learnonce.cli.keeping import Child, keep_going


class Nothing:
    """What children need, always there."""

    def is_gone(self):
        return False


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(keeping, "PAUSES", (0.01, 0.02, 0.03, 0.04))
    monkeypatch.setattr(keeping, "LOOK", 0.01)


def python(text):
    return [sys.executable, "-c", text]


class TestKeepGoing:
    def test_gives_up_on_one_that_ends_again_and_again_and_stops_the_others(self, quick, tmp_path, capsys):
        mark = tmp_path / "mark"
        lasting = f"import os, time; open({str(mark)!r}, 'w').write(str(os.getpid())); time.sleep(60)"
        waiting = f"import os, time\nwhile not os.path.getsize({str(mark)!r}): time.sleep(0.01)\n"
        dying = f"{waiting}raise SystemExit(3)"
        mark.touch()

        with pytest.raises(click.ClickException) as given_up:
            keep_going(
                [
                    Child("web server", python(lasting)),
                    Child("worker", python(dying)),
                ],
                needs=Nothing(),
                started="Here",
            )

        assert "The worker ended 5 times within a minute, the last time with status 3." in str(given_up.value)
        assert capsys.readouterr().out.splitlines() == [
            "Here",
            *(
                f"The worker ended unexpectedly (with status 3). It starts again in {pause} seconds."
                for pause in ("0.01", "0.02", "0.03", "0.04")
            ),
        ]
        assert not Path(f"/proc/{mark.read_text()}").exists()

    def test_ends_without_a_word_of_error_when_told_to_stop(self, tmp_path):
        mark = tmp_path / "mark"
        child = f"import time; open({str(mark)!r}, 'w').close(); time.sleep(60)"
        text = (
            "import sys; from learnonce.cli.keeping import Child, keep_going\n"
            "class Nothing:\n    def is_gone(self): return False\n"
            f"worker = Child('worker', [sys.executable, '-c', {child!r}])\n"
            "keep_going([worker], needs=Nothing(), started='Here')"
        )
        process = subprocess.Popen(python(text), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        while not mark.exists():
            time.sleep(0.02)
        process.send_signal(signal.SIGINT)

        assert process.communicate(timeout=30)[0].endswith("Stopping\n")
        assert process.returncode == 0


class TestChild:
    def test_takes_what_it_left_behind_with_it(self, tmp_path):
        mark = tmp_path / "mark"
        leaving = (
            "import subprocess, sys\n"
            "left = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
            f"open({str(mark)!r}, 'w').write(str(left.pid))"
        )
        child = Child("web server", python(leaving))
        child.start()
        while child._process.poll() is None:
            time.sleep(0.02)
        left = int(mark.read_text())
        os.kill(left, 0)

        child.look(time.monotonic())

        deadline = time.monotonic() + 10
        while _runs(left) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert not _runs(left)


def _runs(pid):
    """Not counting the dead that nobody has buried."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
