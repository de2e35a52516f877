"""The product's own small cases: worked by hand, or from tables that are printed."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from learnonce.base import reference_cases
from learnonce.cli.verify import verify
from learnonce.improvement.calc.spc import reference

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize("path", sorted(GOLDEN.glob("*.json")), ids=lambda path: path.stem)
def test_case(path):
    assert reference_cases.judge(path, reference.KINDS).differences == ()


def test_every_chart_and_every_kind_of_case_is_among_them():
    cases = [json.loads(path.read_text()) for path in GOLDEN.glob("*.json")]

    assert {case["kind"] for case in cases} == set(reference.KINDS)
    drawn = {case["settings"]["chart"] for case in cases if case["kind"] == "control_chart"}
    assert drawn == {"run", "i", "mr", "ip", "xbar", "s", "t", "p", "pp", "c", "u", "up", "g"}


def test_the_command_counts_and_fails_when_one_differs(tmp_path):
    right = CliRunner().invoke(verify, ["spc", str(GOLDEN)])
    case = json.loads((GOLDEN / "c-counts.json").read_text())
    case["expected"]["points"]["centre"][2] = 5
    (tmp_path / "wrong.json").write_text(json.dumps(case))
    (tmp_path / "strange.json").write_text(
        '{"kind": "pie", "input": {}, "expected": {"a": 1}, "tolerance": {}}'
    )
    wrong = CliRunner().invoke(verify, ["spc", str(tmp_path)])

    assert (right.exit_code, wrong.exit_code) == (0, 1)
    assert "0 of 2 cases match" in wrong.output
    assert "points.centre[3]: expected 5, got 4.0" in wrong.output
    assert "kind 'pie' is not known here" in wrong.output


def test_the_command_says_what_to_do_about_a_folder_without_cases(tmp_path):
    nothing = CliRunner().invoke(verify, ["spc", str(tmp_path)])

    assert nothing.exit_code == 1
    assert "holds no case" in nothing.output


@pytest.mark.parametrize(
    ("settings", "why"),
    [
        ({"chart": "pie"}, "pie"),
        ({"chart": "run", "runs_method": "bestbox"}, "bestbox"),
        ({"chart": "run", "x_period": "week"}, "week"),
    ],
)
def test_an_option_nobody_knows_is_no_match(tmp_path, settings, why):
    case = {
        "kind": "control_chart",
        "settings": settings,
        "input": {"x_type": "date", "x": ["2026-01-01"], "y": [1]},
        "expected": {"points": {"y": [1]}},
        "tolerance": {},
    }
    (tmp_path / "one.json").write_text(json.dumps(case))

    assert why in reference_cases.judge(tmp_path / "one.json", reference.KINDS).differences[0]
