"""Asking from a terminal sees what the page sees, with the same eyes."""

from contextlib import nullcontext

import pytest
from click.testing import CliRunner

from learnonce.cli import index, searching
from learnonce.cli.main import main
from learnonce.lessons.models import Search
from learnonce.people.models import Person
from tests.factories.findable import TEXTED, findable


@pytest.fixture
def run(db, monkeypatch):
    """Run the command over the tests' own database."""
    for module in (index, searching):
        monkeypatch.setattr(module, "database", nullcontext)
    return lambda *arguments: CliRunner().invoke(main, arguments)


class TestAsk:
    def test_answers_as_the_public_sees(self, run, reception):
        lesson = findable(reception, title="For all", public=True)
        findable(reception, title="For members")

        said = run("ask", TEXTED)

        assert said.exit_code == 0
        assert "For all" in said.output
        assert f"/lessons/{lesson.pk}" in said.output
        assert "For members" not in said.output

    def test_answers_as_a_person_sees(self, run, reception, amina):
        findable(reception, title="Ours", audience=[f"t:{reception.pk}"])
        address = Person.objects.get(pk=amina.user_id).email

        assert "Ours" in run("ask", TEXTED, "--as", address).output

    def test_says_when_nobody_has_written_about_it(self, run):
        assert "Nobody here has written about this yet." in run("ask", "helicopters").output

    def test_says_when_there_is_no_such_person(self, run):
        said = run("ask", TEXTED, "--as", "nobody@example.org")

        assert said.exit_code == 1
        assert "Nobody here has the address" in said.output

    def test_does_not_look_up_a_patients_number(self, run):
        said = run("ask", "Why was 999 000 0018 queried?")

        assert (said.exit_code, "NHS number" in said.output) == (1, True)

    def test_is_not_counted_as_a_search_of_the_service(self, run):
        run("ask", TEXTED)

        assert not Search.objects.exists()


class TestReindexTexts:
    def test_queues_everything_and_can_leave_it_to_the_worker(self, run, reception):
        findable(reception)

        said = run("reindex", "--texts", "--no-wait")

        assert "Lessons and questions queued: 1" in said.output

    def test_waits_until_nothing_is_left(self, run, reception, monkeypatch):
        left = iter([3, 1, 0])
        monkeypatch.setattr(index, "_left", lambda: next(left))
        monkeypatch.setattr(index.time, "sleep", lambda _seconds: None)

        assert run("reindex", "--texts").exit_code == 0

    def test_says_when_no_worker_seems_to_run(self, run, reception, monkeypatch):
        findable(reception)
        monkeypatch.setattr(index, "PATIENCE", -1)
        monkeypatch.setattr(index.time, "sleep", lambda _seconds: None)

        said = run("reindex", "--texts")

        assert said.exit_code == 1
        assert "learnonce worker" in said.output
