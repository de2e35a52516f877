"""The figures of `learnonce verify identifiers`, worked by hand on a few sentences."""

import json

import pytest
from click.testing import CliRunner

from learnonce.base.screening import identifiers, measuring
from learnonce.cli.main import main

ROWS = [
    {  # a name found by its title, a name without one, a number that fits no check digit but is labelled
        "text": "Mrs Carter and Fatima came. Ring 07700 900123.",
        "spans": [
            {"type": "PERSON", "start": 0, "end": 10},
            {"type": "PERSON", "start": 15, "end": 21},
            {"type": "TITLE", "start": 0, "end": 3},
        ],
    },
    {"text": "Nothing here, nobody named.", "spans": []},
]


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "notes.jsonl").write_text("\n".join(json.dumps(row) for row in ROWS))
    (tmp_path / "numbers.csv").write_text(
        "number,kind,valid\n9990000018,right,True\n9990000019,wrong,False\n"
    )
    return tmp_path


class TestJudge:
    def test_counts_by_kind_and_what_was_flagged_for_nothing(self, folder):
        figures = measuring.judge(measuring.load(folder / "notes.jsonl"), identifiers.find)

        assert figures.there == {"person": 2}
        assert figures.found == {"person": 1}
        assert figures.recall == 0.5
        assert figures.false_flags == {"phone": 1}
        assert figures.false_per_100_words == pytest.approx(100 / 12)

    def test_leaves_out_what_tells_nobody(self):
        row = measuring.Labelled("Born 04/05/1957 in Leeds", [("", 5, 15), ("", 19, 24)])
        figures = measuring.judge([row], identifiers.find)

        assert (figures.recall, figures.false_flags.total()) == (None, 0)

    def test_says_which_number_would_be_refused(self, folder):
        figures = measuring.judge_numbers(folder / "numbers.csv", identifiers.find)

        assert figures.refused == {"right": 1, "wrong": 0}


class TestLoad:
    def test_reads_the_prose_of_a_real_lesson(self, tmp_path):
        (tmp_path / "lessons.jsonl").write_text(json.dumps({"id": "x1", "title": "Short", "body": "b " * 30}))

        [row] = measuring.load(tmp_path / "lessons.jsonl")

        assert row.text == "Short\n" + "b " * 30
        assert measuring.files_of(tmp_path) == [tmp_path / "lessons.jsonl"]

    @pytest.mark.parametrize(
        ("line", "says"),
        [
            ("{", "line 1 is not as expected"),
            ('{"text": "abc", "spans": [{"type": "PERSON", "start": 2, "end": 9}]}', "is not in the text"),
        ],
    )
    def test_says_which_line_is_wrong(self, tmp_path, line, says):
        (tmp_path / "notes.jsonl").write_text(line)

        with pytest.raises(measuring.NothingToJudge, match=says):
            measuring.load(tmp_path / "notes.jsonl")


class TestCommand:
    def test_prints_both_ways_side_by_side_and_writes_json(self, folder, tmp_path):
        answer = CliRunner().invoke(
            main, ["verify", "identifiers", str(folder), "--show", "--json", str(tmp_path / "out.json")]
        )

        assert answer.exit_code == 0, answer.output
        assert "overall recall                 2           0.500           1.000" in answer.output
        assert "Fatima came. Ring [07700 900123]." in answer.output
        tree = json.loads((tmp_path / "out.json").read_text())
        assert tree["files"][0]["ways"]["rules + names"]["recall_by_kind"] == {"person": 1.0}
        assert tree["files"][1]["numbers"]["wrong"] == {"there": 1, "refused": 0, "valid": False}

    def test_signposts_are_judged_on_what_was_held_back_too(self):
        answer = CliRunner().invoke(main, ["verify", "signposts"])

        assert answer.exit_code == 0, answer.output
        assert "plain words, held back: 48 sentences to be noticed" in answer.output

    def test_names_a_folder_that_holds_nothing(self, tmp_path):
        answer = CliRunner().invoke(main, ["verify", "identifiers", str(tmp_path)])

        assert answer.exit_code == 1
        assert "holds none of notes.jsonl" in answer.output
