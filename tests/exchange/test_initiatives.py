"""`learnonce import initiatives`: a register that was kept elsewhere comes in, as often as one likes."""

from contextlib import nullcontext
from datetime import date

import pytest
from click.testing import CliRunner

from learnonce.cli import import_initiatives
from learnonce.cli.main import main
from learnonce.exchange.imports.initiatives import month
from learnonce.improvement import queries
from learnonce.improvement.models import Initiative, StageStep
from learnonce.improvement.queries import Narrowing

REGISTER = """Ref,Name,Organisation,Status,Start date,Link
1,Shared record for the whole of Alder,Alder,Live,04/2017,https://example.org/one
2,One list of repeats for practice and pharmacy,Fernbank,Pilot,2018-03-12,
3,A portal for care homes,Leeds City,In planning,,
4,Something unclear,Fernbank,Who knows,,
5,Call Mrs Hartley back,Fernbank,Live,,
"""


@pytest.fixture
def run(db, monkeypatch, tmp_path):
    monkeypatch.setattr(import_initiatives, "database", nullcontext)
    monkeypatch.setattr(import_initiatives, "tables_ready", lambda: None)

    def invoke(text=REGISTER, *arguments):
        path = tmp_path / "programme.csv"
        path.write_text(text)
        return CliRunner().invoke(
            main, ["import", "initiatives", str(path), "--locality", "Alder", *arguments]
        )

    return invoke


class TestImport:
    def test_places_and_stages_are_understood_and_the_rest_is_told(self, run, fernbank, stranger, noon):
        said = run()

        assert "programme.csv: 3 new, 0 changed, 0 as before" in said.output
        assert "line 5 left out: 'Who knows' is no stage we know" in said.output
        assert "line 6 left out" in said.output
        assert "Hartley" not in said.output
        found = queries.register(actor=stranger, narrowing=Narrowing(), at=noon).page.items
        assert {(line.what, line.place, line.stage, line.began_on) for line in found} == {
            ("Shared record for the whole of Alder", "Alder", "RUNNING", date(2017, 4, 1)),
            ("One list of repeats for practice and pharmacy", "Fernbank", "TRYING", date(2018, 3, 1)),
            ("A portal for care homes", "Leeds City", "PLANNING", None),
        }

    def test_again_changes_only_what_changed(self, run, fernbank):
        run()
        assert "0 new, 0 changed, 3 as before" in run().output

        assert "0 new, 1 changed, 2 as before" in run(REGISTER.replace("Pilot", "Closed")).output
        row = Initiative.objects.get(source_key="2")
        assert list(row.steps.order_by("id").values_list("stage", flat=True)) == ["TRYING", "STOPPED"]
        assert StageStep.objects.count() == 4

    def test_a_reach_of_the_locality_reaches_no_further(self, run, fernbank, amina, stranger, noon):
        run(REGISTER, "--tier", "locality")

        assert len(queries.register(actor=amina, narrowing=Narrowing(), at=noon).page.items) == 3
        assert not queries.register(actor=stranger, narrowing=Narrowing(), at=noon).page.items

    def test_says_what_would_be_understood(self, run, fernbank):
        said = run("a,b\n1,2\n")

        assert said.exit_code == 1
        assert "has no column for what, place, stage" in said.output

    def test_needs_a_locality(self, db, run):
        assert "'Alder' is not one locality" in run().output


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("2018-04", date(2018, 4, 1)),
        ("2018-04-17", date(2018, 4, 1)),
        ("17/04/2018", date(2018, 4, 1)),
        ("4/2018", date(2018, 4, 1)),
        ("2018-13", None),
        ("spring", None),
        ("", None),
    ],
)
def test_a_month_is_read_however_it_is_written(words, found):
    assert month(words) == found
