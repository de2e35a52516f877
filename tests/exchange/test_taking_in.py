"""A whole table taken in: chunk by chunk, twice, broken off, and from the command line."""

import json

import pytest
from click.testing import CliRunner

from learnonce.base.actors import SYSTEM
from learnonce.base.sharing import Tier
from learnonce.base.sheets import read
from learnonce.cli.main import main
from learnonce.exchange import services
from learnonce.exchange.calc import mapping
from learnonce.exchange.calc.mapping import Plan
from learnonce.exchange.calc.reports import MOST_KEPT, Report
from learnonce.exchange.services import taking_in
from learnonce.lessons.models import Lesson
from learnonce.lessons.services import Terms
from tests.exchange.files import jsonl, xlsx

ALL = Terms(tier=Tier.SIGNED_IN, permission="Published by the desk")
ROWS = [{"id": f"a-{n}", "title": f"Lesson {n}", "problem": f"Problem number {n}."} for n in range(25)]


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    monkeypatch.setattr(taking_in, "CHUNK", 10)


@pytest.fixture
def take(db, noon):
    def taken(data, *, source="Desk", **options):
        table = read(data)
        plan = Plan(mapping.chosen(mapping.seen(table)), source)
        return services.take_in(table, plan, ALL, actor=SYSTEM, at=noon, **options)

    return taken


def counts(report):
    return report.done, report.new, report.changed, report.same, report.refused_count


def test_keeps_the_good_rows_and_tells_the_bad_ones(take):
    data = jsonl(*ROWS[:12]) + b"{not json\n" + jsonl({"id": "x"}, ROWS[3], ROWS[12])

    report = take(data)

    assert counts(report) == (16, 13, 0, 0, 3)
    assert report.refused == [
        (13, "This is not JSON (expecting property name enclosed in double quotes at character 2)."),
        (14, "There is nothing in it to learn from: no title and no text."),
        (15, "It is on line 4 already (a-3); that one is kept."),
    ]


def test_is_safe_to_run_twice(take):
    take(jsonl(*ROWS))

    assert counts(take(jsonl(*ROWS[:20], {**ROWS[20], "title": "Better"}))) == (21, 0, 1, 20, 0)
    assert Lesson.objects.count() == 25


def test_goes_on_where_it_broke_off(take):
    class KilledError(Exception):
        pass

    kept = []

    def keep(report):
        if kept:
            raise KilledError
        kept.append(json.loads(json.dumps(report.as_dict())))

    data = jsonl(*ROWS, ROWS[2])
    with pytest.raises(KilledError):
        take(data, kept=keep)
    assert Lesson.objects.count() == 10  # the chunk that was being kept is gone with its transaction

    report = take(data, report=Report.from_dict(kept[0]))

    assert counts(report) == (26, 25, 0, 0, 1)
    assert report.refused == [(26, "It is on line 3 already (a-2); that one is kept.")]


def test_a_row_the_database_will_not_have_costs_only_itself(take, monkeypatch):
    # Nothing that is read should ever come this far; so what is read is bent here.
    monkeypatch.setattr(mapping.values, "cut", lambda text, _longest: text)

    report = take(jsonl(*ROWS[:4], {**ROWS[4], "organisation": "x" * 161}, *ROWS[5:8]))

    assert counts(report) == (8, 7, 0, 0, 1)
    assert report.refused == [(5, "It could not be stored (DataError).")]


def test_a_report_survives_being_kept_as_json():
    report = Report(done=3, new=2, refused_count=1)
    report.refused.append((4, "x"))
    report.found["person"] += 2
    report.noted["Date"] += 1

    assert Report.from_dict(json.loads(json.dumps(report.as_dict()))) == report


def test_keeps_no_more_reasons_than_a_person_can_read(take):
    report = take(b"\n".join([b"{}"] * (MOST_KEPT + 500)) + jsonl(ROWS[0]))

    assert (report.refused_count, len(report.refused)) == (MOST_KEPT + 500, MOST_KEPT)


def test_costs_the_same_number_of_queries_for_many_rows(take, monkeypatch, django_assert_max_num_queries):
    monkeypatch.setattr(taking_in, "CHUNK", 200)
    rows = [{**ROWS[0], "id": str(n), "topics": ["Phones"]} for n in range(200)]
    with django_assert_max_num_queries(36):
        assert take(jsonl(*rows)).new == 200


class TestCommand:
    @pytest.fixture
    def run(self, db, tmp_path):
        """run(name=data, …): the answer of `learnonce import lessons` with these files and arguments."""

        def ran(files, *arguments):
            paths = []
            for name, data in files.items():
                (tmp_path / name).parent.mkdir(exist_ok=True)
                (tmp_path / name).write_bytes(data)
                paths.append(str(tmp_path / name))
            return CliRunner().invoke(main, ["import", "lessons", *paths, *arguments])

        return ran

    def test_takes_several_kinds_of_file_and_sums_up(self, run, tmp_path):
        files = {
            "desk-notes/lessons.jsonl": jsonl(*ROWS[:3], {"id": "x"}),
            "clinic.csv": "id;title;body;shoe size\n1;Ask;We asked.;43\n".encode("utf-16"),
            "ward.xlsx": xlsx(["id", "title", "what we did"], ["1", "Ring", "We rang."]),
        }
        answer = run(files, "--json", str(tmp_path / "report.json"))

        assert answer.exit_code == 0, answer.output
        assert "3 new, 0 changed, 0 already here, 1 left out" in answer.output
        assert "line 4 left out: There is nothing in it to learn from" in answer.output
        assert "Column “shoe size” is not used." in answer.output
        assert set(Lesson.objects.values_list("source_name", flat=True)) == {"Desk notes", "Clinic", "Ward"}
        told = json.loads((tmp_path / "report.json").read_text())["files"]
        assert [(one["new"], one["left_out"]) for one in told] == [(3, 1), (1, 0), (1, 0)]
        assert "0 new, 0 changed, 3 already here" in run(files).output

    def test_reads_the_other_files_when_one_cannot_be_and_ends_with_1(self, run):
        answer = run({"a.pdf": b"%PDF-1.4", "b.jsonl": jsonl(ROWS[0])})

        assert answer.exit_code == 1
        assert "a.pdf: This is a PDF." in answer.output
        assert Lesson.objects.count() == 1

    def test_sends_columns_where_it_is_told(self, run):
        answer = run(
            {"a.csv": b"Nr,Was,Wie\n1,Doors stick,We oiled them\n"},
            *("--map", "nr=key", "--map", "Was=problem", "--map", "Wie=What they did", "--kind", "tip"),
            *("--tier", "public", "--permission", "Told by the caretaker"),
        )

        assert answer.exit_code == 0, answer.output
        lesson = Lesson.objects.get()
        assert (
            lesson.source_key,
            lesson.problem_statement,
            lesson.what_we_did,
            lesson.kind,
            lesson.tier,
        ) == (
            "1",
            "Doors stick",
            "We oiled them",
            "TIP",
            Tier.PUBLIC,
        )

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            ((), "No column holds a title or a text"),
            (("--map", "Shoe=title"), "no such column"),
            (("--map", "Was=shoes"), "no such field"),
            (("--map", "Was=title", "--tier", "locality"), "--locality CODE"),
        ],
    )
    def test_says_what_to_do_when_it_cannot(self, run, arguments, said):
        answer = run({"a.csv": b"Nr,Was\n1,Doors stick\n"}, *arguments)

        assert answer.exit_code != 0
        assert said in answer.output
        assert not Lesson.objects.exists()

    def test_only_looks_when_asked_to(self, run):
        answer = run({"a.csv": b"id,title,recomendation\n1,A,Oil it\n"}, "--look")

        assert answer.exit_code == 0
        assert "(perhaps next_time)" in answer.output
        assert not Lesson.objects.exists()

    def test_lets_numbers_in_with_a_reason_only(self, run):
        files = {"a.jsonl": jsonl({"id": "1", "title": "A", "body": "NHS number 999 000 0018"})}

        assert run(files).exit_code == 1
        assert "looks like a patient" in run(files).output
        assert run(files, "--allow-numbers", "Numbers of parts").exit_code == 0

    def test_takes_in_our_own_pack_for_everyone(self, db):
        answer = CliRunner().invoke(main, ["import", "starter"])

        assert answer.exit_code == 0, answer.output
        assert "40 new" in answer.output
        lesson = Lesson.objects.filter(source_name="learnonce starter pack").first()
        assert (lesson.tier, lesson.strength, lesson.licence) == (Tier.PUBLIC, "A0", "CC-BY-4.0")
        assert lesson.topics.exists()
        assert "0 new, 0 changed, 40 already here" in CliRunner().invoke(main, ["import", "starter"]).output
