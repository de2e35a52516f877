"""On six texts of our own, in the form labelled sets come in."""

import gzip
import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner
from django.db import connection

from learnonce.cli.main import main
from learnonce.matching import evaluation, queries
from learnonce.matching.calc import ranking
from learnonce.matching.errors import BadLabelledSet
from learnonce.matching.models import IndexedText
from learnonce.matching.queries.search import Scope, ask, search
from tests.matching.conftest import EVERYBODY

DESK = Path(__file__).parent / "data" / "desk"


def silent(_step, _done, _of):
    pass


@pytest.fixture
def copy(tmp_path):
    """A copy of the set, to be spoilt."""
    return Path(shutil.copytree(DESK, tmp_path / "desk"))


class TestJudge:
    def test_finds_the_hand_checked_figures(self, db):
        verdict = evaluation.judge(evaluation.load(DESK), silent)

        assert (verdict.documents, verdict.judged) == (6, 3)  # q4 has no right answer
        ours = verdict.systems[evaluation.OURS]
        # q1: printer first, 1. q2: calls first and names third: (1 + 1/2) / (1 + 1/log2 3) = 0.919721.
        # q3: fridge, then tray, 1. Mean of the three 0.973240.
        assert ours.ndcg == pytest.approx(0.973240, abs=1e-6)
        assert (ours.recall, ours.mrr) == (1, 1)
        # Only q1 shares a word with any text, so full BM25 finds one of three, and so do rare words.
        third = evaluation.Figures(
            ndcg=pytest.approx(1 / 3), recall=pytest.approx(1 / 3), mrr=pytest.approx(1 / 3)
        )
        assert verdict.systems[evaluation.BASELINE] == third
        assert verdict.systems[evaluation.RARE] == third
        assert verdict.ratio.mrr == pytest.approx(3)

    def test_leaves_nothing_behind(self, put):
        put(1, "A text of the real index")

        evaluation.judge(evaluation.load(DESK), silent)

        assert [row.object_id for row in IndexedText.objects.all()] == [1]
        assert not schema_there()

    def test_leaves_nothing_behind_when_it_fails(self, db):
        def stop(_step, _done, _of):
            assert schema_there()
            raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            evaluation.judge(evaluation.load(DESK), stop)

        assert not schema_there()
        assert queries.index_state().texts == 0


class TestFullBm25:
    def test_scores_each_document_as_the_product_does(self, db):
        documents = list(evaluation.load(DESK).documents.values())
        text = "one desk and one person in the room"
        with evaluation.scratch():
            evaluation._fill(documents, silent)
            full = evaluation.FullBm25().scores(text)
            asked = ask(text)
            found = search(asked, Scope(tokens=EVERYBODY), nearest=0)

        bound = (ranking.K1 + 1) * sum(asked.weights().values())
        assert {one.object_id for one in found} == {1, 2, 3}  # names, bins, tray
        for one in found:
            assert full[one.object_id] == pytest.approx(one.share * bound)


def schema_there():
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_namespace WHERE nspname = %s", [evaluation.SCHEMA])
        return cursor.fetchone()[0] == 1


class TestLoad:
    def test_leaves_out_grades_of_queries_that_are_not_there(self):
        labelled = evaluation.load(DESK)

        assert labelled.left_out == 1
        assert labelled.grades["q3"] == {"fridge": 2, "tray": 1}

    def test_a_folder_that_is_not_there(self, tmp_path):
        with pytest.raises(BadLabelledSet, match="is not a folder"):
            evaluation.load(tmp_path / "gone")

    @pytest.mark.parametrize("name", ["docs.jsonl.gz", "queries.jsonl", "qrels.tsv"])
    def test_a_file_that_is_not_there(self, copy, name):
        (copy / name).unlink()

        with pytest.raises(BadLabelledSet, match=f"{name} is missing. A labelled set is a folder with"):
            evaluation.load(copy)

    @pytest.mark.parametrize(
        ("name", "content", "said"),
        [
            ("queries.jsonl", b'{"id": 1, "text": "a"}\n\nfax\n', r'line 3: expected \{"id": …, "text": …\}'),
            ("queries.jsonl", b'{"id": 1, "text": 5}', "the text of 1 is no text"),
            (
                "queries.jsonl",
                b'{"id": 1, "text": "a"}\n{"id": "1", "text": "b"}',
                "line 2: the id 1 occurs twice",
            ),
            ("queries.jsonl", b"", "is empty"),
            ("queries.jsonl", b"\xff\xfe", "cannot be read"),
            ("docs.jsonl.gz", b"plain", "cannot be read"),
            ("docs.jsonl.gz", gzip.compress(b'{"id": 1, "text": "a"}', mtime=0)[:-9], "cannot be read"),
            ("qrels.tsv", b"q1\tprinter\t1\nq1 printer 2", "line 2: expected query, document and grade"),
            (
                "qrels.tsv",
                b"q1\tprinter\tgood\nq1\tprinter\tbad",
                "line 2: expected query, document and grade",
            ),
            ("qrels.tsv", b"q1\tprinter\t0", "grades nothing above 0"),
        ],
    )
    def test_says_what_is_wrong_with_a_file(self, copy, name, content, said):
        (copy / name).write_bytes(content)

        with pytest.raises(BadLabelledSet, match=said):
            evaluation.load(copy)


class TestCommand:
    def test_prints_and_writes_the_figures(self, db, tmp_path):
        out = tmp_path / "figures.json"

        ran = CliRunner().invoke(main, ["verify", "matching", str(DESK), "--json", str(out)])

        assert ran.exit_code == 0, ran.output
        assert "desk: 6 documents, 3 queries with an answer" in ran.output
        assert "1 grades of queries not there are left out" in ran.output
        tree = json.loads(out.read_text())
        assert tree["sets"][0]["systems"]["full BM25"]["mrr@10"] == pytest.approx(1 / 3)
        assert tree["mean_ndcg_ratio"] == pytest.approx(2.919721, abs=1e-6)

    def test_a_bad_folder_is_one_clear_line(self, db, tmp_path):
        ran = CliRunner().invoke(main, ["verify", "matching", str(tmp_path)])

        assert ran.exit_code == 1
        assert "docs.jsonl.gz is missing" in ran.output
        assert "Traceback" not in ran.output
