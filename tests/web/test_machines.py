"""What machines ask: alive, ready, and the figures."""

import pytest
from django.db import connection

from learnonce.base import tables
from learnonce.web import machines

HEARD = "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '{} seconds')"


def run(statement):
    with connection.cursor() as cursor:
        cursor.execute(statement)


def test_alive_asks_no_database(client):
    # Without the fixture `db` a question would be refused.
    assert client.get("/healthz").content == b"ok"


def test_ready_means_the_tables_of_this_release(client, db, monkeypatch):
    monkeypatch.setattr(machines._Tables, "seen", False)
    assert client.get("/readyz").status_code == 200

    monkeypatch.setattr(machines._Tables, "seen", False)
    monkeypatch.setattr(tables, "missing", lambda: ["lessons.9999_later"])
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert b"learnonce migrate" in answer.content


def test_a_silent_worker_is_told_to_those_who_ask_for_it(client, db):
    run(HEARD.format(500))
    assert client.get("/readyz").status_code == 200
    assert client.get("/readyz?worker").status_code == 503

    run(HEARD.format(5))
    assert client.get("/readyz?worker").status_code == 200


class TestMetrics:
    @pytest.mark.parametrize("sent", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer "}])
    def test_are_not_there_without_the_key(self, client, db, settings, sent):
        for key in ("", "right"):
            settings.LEARNONCE_METRICS_KEY = key
            assert client.get("/metrics", headers=sent).status_code == 404

    def test_are_figures_of_the_queue(self, client, db, settings):
        settings.LEARNONCE_METRICS_KEY = "right"
        run(
            "INSERT INTO procrastinate_jobs (queue_name, task_name, status, scheduled_at) VALUES"
            " ('q', 't', 'todo', now() - interval '90 seconds'), ('q', 't', 'todo', now() + interval '1 day')"
        )
        run(HEARD.format(7))

        lines = client.get("/metrics", headers={"Authorization": "Bearer right"}).content.decode().split("\n")

        figures = dict(line.split() for line in lines if line and not line.startswith("#"))
        assert figures["learnonce_jobs_waiting"] == "1"
        assert 90 <= float(figures["learnonce_jobs_oldest_seconds"]) < 120
        assert 7 <= float(figures["learnonce_worker_silent_seconds"]) < 60
        assert figures["learnonce_texts_waiting"] == "0"
