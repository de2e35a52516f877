"""The whole, out and in again: nothing lost, nothing doubled, nothing seen more widely."""

import hashlib
import json
import shutil
import zipfile

import psycopg
import pytest
from django.apps import apps

from learnonce.base.keeping import holdings
from learnonce.exchange.whole.kinds import KINDS, LEFT_OUT
from tests.installations import installed, store_files

HOW_TO = """
{} is neither exported nor left out on purpose. Add it to KINDS in learnonce/exchange/whole/kinds.py when
people made or decided it, or to LEFT_OUT with the reason. docs/rooms.md says how.
"""


class TestEveryTable:
    def test_travels_or_is_left_out_with_its_reason(self):
        decided = {kind.model for kind in KINDS} | LEFT_OUT.keys()
        labels = {model._meta.label for model in apps.get_models(include_auto_created=True)}

        undecided = sorted(labels - decided)

        assert not undecided, HOW_TO.format(", ".join(undecided))
        assert sorted(decided - labels) == []
        assert sorted({kind.model for kind in KINDS} & LEFT_OUT.keys()) == []

    def test_leaves_its_secrets_behind(self):
        secrets = {one.model: set(one.secrets) for one in holdings() if one.secrets}
        for kind in KINDS:
            columns = {field.name for field in kind.columns}
            assert not columns & secrets.get(kind.model, set()) - ALLOWED.get(kind.model, set()), kind.name

    def test_is_a_part_of_what_its_column_points_at(self):
        names = {kind.model: kind.name for kind in KINDS}
        for kind in KINDS:
            if kind.within:
                whole = kind.rows._meta.get_field(kind.within).related_model._meta.label
                order = list(names.values())
                assert order.index(names[whole]) < order.index(kind.name), kind.name

    def test_declares_every_number_that_names_a_row(self):
        """A column called …_id that is no foreign key points somewhere, too."""
        for kind in KINDS:
            holding = kind.holding
            known = {*kind.numbers, *holding.people, *(holding.subject or ())}
            for field in kind.columns:
                if field.name.endswith("_id") and not field.is_relation:
                    assert field.name in known, f"{kind.model}.{field.name}"


# The hash of the key with which an anonymous writer comes back: it opens nothing by itself.
ALLOWED = {"practice.Noticing": {"key_hash"}}


def lines(folder, kind):
    return [json.loads(line) for line in (folder / f"{kind}.jsonl").read_text().splitlines()]


def files(folder):
    manifest = json.loads((folder / "manifest.json").read_text())
    return manifest["files"]


@pytest.fixture(scope="module")
def exported(server, filled, tmp_path_factory):
    """What an installation with rows in every table exports with people."""
    folder = tmp_path_factory.mktemp("exported")
    place = installed(server, filled, folder)
    store_files(place.home)
    code, said = place.run("export", "--with-people", folder / "out")
    assert code == 0, said
    return folder / "out"


@pytest.fixture
def out(full, exported, tmp_path):
    """An installation with rows in every table, and what it exports with people; both may be changed."""
    shutil.copytree(exported, tmp_path / "out")
    return full, tmp_path / "out"


@pytest.fixture
def empty(installation, with_tables):
    """An installation with every table and nothing in them."""
    return installation(like=with_tables)


class TestRoundTrip:
    def test_into_an_empty_installation_loses_nothing_and_twice_doubles_nothing(self, out, empty, tmp_path):
        _full, folder = out

        code, said = empty.run("import", "whole", folder)
        assert code == 0, said
        assert " 0 here otherwise and kept, 0 left out" in said
        code, said = empty.run("import", "whole", folder)
        assert code == 0, said
        assert said.startswith("0 new, ")
        assert empty.run("export", "--with-people", tmp_path / "again")[0] == 0

        assert files(tmp_path / "again") == files(folder)
        assert {name for name, (count, _mark) in files(folder).items() if not count} <= YOUNGER

    def test_without_people_nobody_is_in_it(self, out, empty, tmp_path):
        full, folder = out
        assert full.run("export", tmp_path / "nobody.zip")[0] == 0
        with zipfile.ZipFile(tmp_path / "nobody.zip") as packed:
            text = "".join(packed.read(name).decode() for name in packed.namelist())
        people = lines(folder, "person")
        assert people
        for person in people:
            assert person["email"] not in text
            assert json.dumps(f"u:{person['key']}") not in text
        assert "person.jsonl" not in text
        assert '"role":"' in text  # what they do stands for them

        code, said = empty.run("import", "whole", tmp_path / "nobody.zip")

        assert code == 0, said
        assert ", 0 left out" in said
        assert empty.ask("SELECT count(*) FROM people_person") == [(0,)]
        assert empty.ask("SELECT count(*) FROM lessons_lesson") == full.ask(
            "SELECT count(*) FROM lessons_lesson"
        )
        assert empty.ask("SELECT DISTINCT anonymity FROM practice_noticing") == [("ANONYMOUS",)]


class TestIntoOneThatHoldsPart:
    def test_what_is_here_stays_and_the_rest_comes(self, out, empty, tmp_path):
        _full, folder = out
        half = empty
        half.run("import", "whole", folder)
        with psycopg.connect(half.url) as connection:
            (shown,) = connection.execute(
                "SELECT id FROM lessons_lesson WHERE 'public' = ANY(audience) ORDER BY id LIMIT 1"
            ).fetchone()
            connection.execute(
                "UPDATE lessons_lesson SET audience = '{all}', title = 'Ours now' WHERE id = %s", [shown]
            )
            connection.execute(
                "DELETE FROM base_sharinggrant WHERE subject_kind = 'lesson' AND subject_id = %s", [shown]
            )
            connection.execute("DELETE FROM practice_message")

        code, said = half.run("import", "whole", folder, "--json", tmp_path / "report.json")

        assert code == 0, said
        report = json.loads((tmp_path / "report.json").read_text())
        assert report["new"]["message"] == len(lines(folder, "message"))
        assert report["kept"] == {"lesson": 1}
        ((kind, _key, why),) = [one for one in report["conflicts"] if one[0] == "lesson"]
        assert (kind, why) == ("lesson", "here otherwise: audience, title. Kept as here")
        assert half.ask("SELECT audience FROM lessons_lesson WHERE title = 'Ours now'") == [(["all"],)]
        # The grants that were taken away here do not come back by the file.
        about = half.ask("SELECT subject_id FROM base_sharinggrant WHERE subject_kind = 'lesson'")
        assert (shown,) not in about
        assert report["out"]["grant"] >= 1

    def test_audiences_are_translated_never_widened(self, out, empty):
        full, folder = out
        other = empty
        with psycopg.connect(other.url) as connection:  # numbers here mean other places
            connection.execute("SELECT setval('people_organisation_id_seq', 7000)")
            connection.execute("SELECT setval('people_team_id_seq', 8000)")
            connection.execute("SELECT setval('people_person_id_seq', 9000)")

        other.run("import", "whole", folder)

        assert audiences(other) == audiences(full)
        assert any("t:" in token for _title, tokens in audiences(full) for token in tokens)


# Files of kinds that came after the newest release kept in tests/upgrade, which has a row of every other.
YOUNGER = {"report_section.jsonl"}

NAMES = {
    "t": ("people_team", "name"),
    "o": ("people_organisation", "code"),
    "run": ("people_organisation", "code"),
    "u": ("people_person", "email"),
    "l": ("people_locality", "code"),
    "care": ("people_locality", "code"),
}


def audiences(place):
    """Titles of lessons with who may see them, by names that are the same everywhere."""
    called = {
        mark: dict(place.ask(f"SELECT id, {column} FROM {table}"))  # noqa: S608  names of ours
        for mark, (table, column) in NAMES.items()
    }
    found = []
    for title, audience in place.ask("SELECT title, audience FROM lessons_lesson"):
        pairs = [token.partition(":") for token in audience]
        known = [
            f"{mark}:{called[mark][int(number)]}" if colon else mark
            for mark, colon, number in pairs
            if not colon or int(number) in called.get(mark, {})
        ]
        found.append((title, sorted(known)))
    return sorted(found)


class TestFiles:
    def test_that_were_changed_or_are_none_are_refused_and_nothing_is_taken_in(self, out, empty, tmp_path):
        _full, folder = out
        assert "is neither a folder nor a zip file" in empty.run("import", "whole", tmp_path / "nowhere")[1]
        (tmp_path / "empty").mkdir()
        assert "is no export of learnonce" in empty.run("import", "whole", tmp_path / "empty")[1]
        with (folder / "lesson.jsonl").open("a") as file:
            file.write('{"key": "more"}\n')
        code, said = empty.run("import", "whole", folder)
        assert code == 1
        assert "lesson.jsonl in" in said
        assert "is not as it was written" in said
        assert empty.ask("SELECT count(*) FROM people_locality") == [(0,)]

    def test_are_never_written_over(self, out):
        full, folder = out
        before = files(folder)
        code, said = full.run("export", folder)
        assert code == 1
        assert "exists already" in said
        assert files(folder) == before


def test_files_hung_on_things_come_along_and_a_changed_one_does_not(out, installation, with_tables, tmp_path):
    full, folder = out
    content = b"file 1"
    name = hashlib.sha256(content).hexdigest()
    many = len(lines(folder, "attachment"))
    assert (folder / "files" / name).read_bytes() == content
    assert full.run("export", "--with-people", tmp_path / "with.zip")[0] == 0
    (folder / "files" / name).write_bytes(b"another")

    for source, kept in ((tmp_path / "with.zip", many), (folder, many - 1)):
        place = installation(like=with_tables)
        code, said = place.run("import", "whole", source)
        assert code == 0, said
        assert place.ask("SELECT count(*) FROM attachments_attachment") == [(kept,)]
        stored = {path.read_bytes() for path in (place.home / "files").rglob("*") if path.is_file()}
        assert len(stored) == kept
        assert (content in stored) == (kept == many)
        assert ("is not in the export, or was changed" in said) == (kept < many)
