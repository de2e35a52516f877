"""`learnonce verify pooling` on our own cases, worked by hand or printed in named papers."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from learnonce.cli.main import main

OWN = Path(__file__).parent / "reference"


def run(*folders):
    return CliRunner().invoke(main, ["verify", "pooling", *map(str, folders)])


def test_every_case_of_our_own_matches():
    said = run(OWN)

    assert said.exit_code == 0, said.output
    number = len(list(OWN.glob("*.json")))
    assert f"{number} of {number} cases match" in said.output


@pytest.mark.parametrize(
    ("path", "value", "told"),
    [
        (["expected", "tau2"], 6.1, "tau2: expected 6.1, got 6.0"),
        (["expected", "estimate"], None, "estimate: expected no value, got 3.0"),
        (["expected", "weights_percent"], [30, 30, 40], "weights_percent[1]: expected 30"),
        (["expected", "unheard"], 1, "unheard: expected, and not worked out here"),
        (["settings", "method"], "XX", "refused (XX is none of the methods known here"),
        (["settings", "test"], "x", "refused (x is none of the tests known here"),
        (["input", "variance"], [1, 1], "refused (Effects and variances (and the moderator) need one entry"),
        (["input", "variance"], [1, 0, 1], "refused (A variance is 0 or less"),
        (["input", "effect"], [None, None, None], "refused (No place has an effect"),
        (
            ["input", "raw"],
            {"measure": "RR", "events_1": [1]},
            "refused (RR needs total_1, events_2, total_2",
        ),
        (["input", "raw"], {"measure": "MN"}, "refused (MN is none of the measures known here"),
        (["input", "moderator"], [1, 1, 1], "refused (All places are in one group"),
    ],
)
def test_what_differs_is_told_and_the_command_fails(tmp_path, path, value, told):
    case = json.loads((OWN / "three-places-dl.json").read_text())
    case[path[0]][path[1]] = value
    (tmp_path / "case.json").write_text(json.dumps(case))

    said = run(tmp_path)

    assert said.exit_code == 1
    assert "0 of 1 cases match" in said.output
    assert told in said.output


def test_a_wrong_step_from_counts_to_effects_is_told(tmp_path):
    case = json.loads((OWN / "raw-rr.json").read_text())
    case["input"]["raw"]["events_1"][0] = 11
    (tmp_path / "case.json").write_text(json.dumps(case))

    assert "from_raw.effect[1]: expected -0.69" in run(tmp_path).output
