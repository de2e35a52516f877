"""The command as it is called, in a process of its own, on the server of the tests."""

import json
import os
import subprocess
import sys

import psycopg
import pytest
from click.testing import CliRunner
from django.conf import settings

from learnonce.bench.scratch import NAME, beside
from learnonce.cli.benching import bench
from learnonce.config.home import database_folder
from learnonce.postgres import Server


@pytest.fixture
def run(django_db_setup, tmp_path):
    def run(*arguments):
        path = tmp_path / "figures.json"
        environment = {**os.environ, "LEARNONCE_HOME": str(settings.HOME), "LEARNONCE_DEMO": ""}
        environment["DJANGO_SETTINGS_MODULE"] = "learnonce.config.settings.base"
        command = [sys.executable, "-m", "learnonce.cli", "bench", *arguments, "--json", str(path)]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=False, timeout=500
        )
        assert done.returncode == 0, done.stderr
        return done.stdout, json.loads(path.read_text())

    return run


def figures(tree):
    return {figure["what"]: figure for part in tree["parts"] for figure in part["figures"]}


def test_it_measures_in_a_scratch_database_that_is_dropped(run):
    printed, tree = run(
        "all", "--rows", "30", "--lessons", "30", "--noticings", "30", "--members", "15", "--seconds", "0.05"
    )

    measured = figures(tree)
    assert [part["name"] for part in tree["parts"]] == [
        "Matching at 30 texts",
        "Pages with 30 lessons",
        "Import of 30 lessons",
        "Charts of 60 points",
        "Pooling of 12 places",
        "Evidence of 12 adopters, 36 readings each",
    ]
    assert measured["XmR chart with Making Data Count, 10,000 at once"]["value"] > 0
    assert measured["SVG of one chart, warm: p50"]["budget"] == 50
    assert measured["REML and Hartung-Knapp"]["value"] > 0
    assert measured["one place's own effect from 36 readings: p50"]["value"] > 0
    assert measured["project with 20 charts, signed in: p95"]["budget"] == 60
    assert measured["search, medium, wide: p95"]["budget"] == 60
    assert measured["search, medium, wide: p95"]["value"] > 0
    assert measured["recall@10 of the index, wide"]["value"] == 1  # few rows are looked at one by one
    assert measured["new text found by its meaning: p95"]["value"] is not None
    assert measured["searches of two processes together"]["value"] > 0
    assert measured["lessons taken in, found by their words"]["note"] == ""
    assert measured["texts embedded by two processes"]["value"] > 0
    assert measured["list, signed out: requests"]["value"] > 0
    assert measured["notice page over the wire"]["kept"]
    assert [
        what for what, figure in measured.items() if figure["unit"] == "queries" and not figure["kept"]
    ] == []
    assert "search, medium, wide: p95" in printed
    assert not _exists()


def test_a_folder_that_is_none_is_refused_before_anything_is_begun(tmp_path):
    answer = CliRunner().invoke(bench, ["--data", str(tmp_path / "nowhere")])

    assert answer.exit_code == 1
    assert "is not a folder" in answer.output


def _exists():
    url = os.environ.get("DATABASE_URL") or Server(database_folder(settings.HOME)).url()
    with psycopg.connect(beside(url, "postgres")) as session:
        return session.execute("SELECT 1 FROM pg_database WHERE datname = %s", [NAME]).fetchone() is not None
