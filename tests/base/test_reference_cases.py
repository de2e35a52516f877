"""Judging a calculation by cases of others: what counts as the same, and what is said when it is not."""

import json

import pytest

from learnonce.base import reference_cases
from learnonce.base.reference_cases import Malformed, Refused, Tolerance, differences

NEAR = Tolerance(relative=0.01, absolute=0.0)


@pytest.mark.parametrize(
    ("expected", "got", "told"),
    [
        (100, 100.9, []),
        (100, 101.1, ["a: expected 100, got 101.1"]),
        (100, None, ["a: expected 100, got no value"]),
        (None, 0.0, ["a: expected no value, got 0.0"]),
        (None, None, []),
        (1, True, ["a: expected 1, got true"]),
        (True, 1, ["a: expected true, got 1"]),
        ("p", "p", []),
        ([1, 2], [1, 3], ["a[2]: expected 2, got 3"]),
        ([1, 2], [1], ["a: expected 2 entries, got 1"]),
        ([1], 1, ["a: expected a list, got 1"]),
        ({"b": 1}, {"b": 2, "more": 3}, ["a.b: expected 1, got 2"]),
        ({"b": 1}, {}, ["a.b: expected, and not worked out here"]),
        ({"b": 1}, 5, ["a: expected named values, got 5"]),
        (1.0, float("nan"), ["a: expected 1.0, got NaN"]),
    ],
)
def test_what_differs_is_said_with_its_place(expected, got, told):
    assert list(differences({"a": expected}, {"a": got}, NEAR)) == told


def case(tmp_path, **changes):
    whole = {"kind": "sum", "input": {"y": [1, 2]}, "expected": {"sum": 3}, "tolerance": {"relative": 0}}
    path = tmp_path / "one.json"
    path.write_text(json.dumps({key: value for key, value in (whole | changes).items() if value is not None}))
    return path


def total(one):
    if min(one.input["y"]) < 0:
        raise Refused("a number below zero")
    return {"sum": sum(one.input["y"]), "tau2_ci_upper": 1.2}


def beyond(_one):
    return {"sum": float(10**400)}


KINDS = {"sum": total, "broken": beyond}


def test_a_match_a_mismatch_and_refusals(tmp_path):
    def told(**changes):
        return reference_cases.judge(case(tmp_path, **changes), KINDS).differences

    assert told() == ()
    assert told(expected={"sum": 4}) == ("sum: expected 4, got 3",)
    assert told(input={"y": [-1]}, expected={"error": "no"}) == ()
    assert told(input={"y": [-1]}) == ("refused (a number below zero) where a result is expected",)
    assert told(expected={"error": "no"}) == ("gave a result where a refusal is expected (no)",)
    near = {"relative": 0, "tau2_ci_relative": 0.5}
    assert told(expected={"tau2_ci_upper": 1.0}, tolerance=near) == ()
    assert told(expected={"tau2_ci_upper": 1.0}, tolerance={}) != ()


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"kind": "other"}, "kind 'other' is not known here; known are broken, sum"),
        ({"kind": None}, "no kind"),
        ({"tolerance": {"relative": "small"}}, "tolerance relative should be a number from 0 up"),
        ({"expected": {}}, "expected is empty"),
        ({"expected": {"points": {"y": []}}}, "expected is empty"),
        ({"input": [1]}, "input should hold named values"),
        ({"input": {}}, "KeyError: 'y'"),
        ({"input": {"y": ["x"]}}, "TypeError"),
        ({"input": {"y": [float("nan")]}}, "NaN is no number in JSON; a value that is missing is null"),
        ({"input": {"y": [float("-inf")]}}, "-Infinity is no number in JSON"),
        ({"kind": "broken"}, "OverflowError: int too large"),
    ],
)
def test_what_is_no_case_is_said_and_is_no_match(tmp_path, changes, why):
    outcome = reference_cases.judge(case(tmp_path, **changes), KINDS)

    assert not outcome.matches
    assert why in outcome.differences[0]


def test_files_that_are_no_json_and_folders_without_a_case(tmp_path):
    (tmp_path / "torn.json").write_text("{")

    assert "not JSON" in reference_cases.judge(tmp_path / "torn.json", KINDS).differences[0]
    assert reference_cases.files_of(tmp_path) == [tmp_path / "torn.json"]
    with pytest.raises(Malformed, match="is not there"):
        reference_cases.files_of(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(Malformed, match="holds no case"):
        reference_cases.files_of(tmp_path / "empty")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"kind": ' + b"9" * 5_000 + b"}", "not JSON"),
        ('{"kind": "é"}'.encode("latin-1"), "cannot be read"),
        (b"[1]", "a case is an object in braces"),
    ],
)
def test_a_file_nothing_can_be_made_of_is_one_mismatch_and_stops_nothing(tmp_path, content, why):
    (tmp_path / "bad.json").write_bytes(content)

    (difference,) = reference_cases.judge(tmp_path / "bad.json", KINDS).differences

    assert why in difference


def test_folders_in_folders_and_what_lies_beside_the_cases(tmp_path):
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "README.md").write_text("Not a case.")
    marked = case(tmp_path).read_text()
    (tmp_path / "a" / "b" / "two.json").write_text(marked, encoding="utf-8-sig")

    files = reference_cases.files_of(tmp_path)

    assert [path.name for path in files] == ["two.json", "one.json"]
    assert all(reference_cases.judge(path, KINDS).matches for path in files)


def test_many_differences_are_counted():
    outcome = reference_cases.Outcome(path=None, name="x", differences=tuple("abcdefgh"))

    assert outcome.told == ("a", "b", "c", "d", "e", "and 3 more")
