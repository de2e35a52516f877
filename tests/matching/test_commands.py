import pytest
from click.testing import CliRunner

from learnonce.cli.main import main
from learnonce.matching import services
from learnonce.matching.models import Shelf


def run(*arguments):
    return CliRunner().invoke(main, ["reindex", *arguments])


class TestReindex:
    def test_begins_and_says_how_it_stands(self, desk):
        ran = run()

        assert ran.exit_code == 0
        assert "The worker embeds every text with all-MiniLM-L6-v2-int8" in ran.output
        assert "5 texts, searched by all-MiniLM-L6-v2-int8" in ran.output
        assert "has embedded 0%" in ran.output

    def test_a_second_one_is_refused_in_one_line(self, desk):
        run()

        ran = run()

        assert ran.exit_code == 1
        assert "A re-index is filling. Wait until it is done, or abandon it first." in ran.output

    def test_can_be_given_up(self, desk):
        run()

        assert "The re-index is given up." in run("--abandon").output
        assert "No re-index is under way." in run("--abandon").output

    def test_only_says_the_state_when_asked(self, put):
        put(1, "Phones jam")

        ran = run("--state")

        assert "1 texts, searched by their words only" in ran.output
        assert "1 wait for the worker" in ran.output
        assert not Shelf.objects.filter(state="FILLING").exists()

    def test_takes_one_option_at_a_time(self):
        assert run("--state", "--abandon").exit_code == 2


@pytest.mark.django_db
def test_a_worker_starts_although_its_model_cannot_be_reached(settings, caplog):
    settings.LEARNONCE_EMBEDDER = "http://127.0.0.1:9"
    settings.LEARNONCE_EMBEDDER_MODEL = "gone"

    services.warm_up()

    assert "Texts will be found by their words only" in caplog.text
