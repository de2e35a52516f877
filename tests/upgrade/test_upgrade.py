"""The data of every earlier release, brought up to what is here: nothing is lost, and the product works."""

import json
import subprocess
import sys

import pytest

from tests.upgrade.make import RELEASES

KEPT = sorted(RELEASES.glob("*.sql"))


def test_there_is_a_release_to_come_from():
    assert KEPT


@pytest.mark.parametrize("release", KEPT, ids=lambda path: path.stem)
def test_its_rows_are_kept_and_the_product_works_on_them(release, installation):
    place = installation(release)
    before = rows(place)
    # The newest may be of the same migrations as what is here.
    assert ("run `learnonce migrate`" in place.run("ask", "phones")[1]) or release != KEPT[0]

    code, said = place.run("migrate")
    assert code == 0, said

    after = rows(place)
    ours = {name for name in before if name.partition("_")[0] not in {"django", "auth", "procrastinate"}}
    assert {name: after.get(name) for name in ours} == {name: before[name] for name in ours}
    walked = subprocess.run(
        [sys.executable, "-m", "tests.upgrade.walk"],
        env=place.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert walked.returncode == 0, walked.stderr[-3000:]
    told = json.loads(walked.stdout)
    assert told["wrong"] == []
    assert told["pages"] > 60
    assert told["found"]


def rows(place):
    # Names out of the catalogue.
    return {name: place.ask(f'SELECT count(*) FROM "{name}"')[0][0] for name in place.tables()}  # noqa: S608
