"""The run of an import in the background: what it does, and what becomes of it when it is killed."""

import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone

from learnonce.base import tasks
from learnonce.base.sharing import Tier
from learnonce.exchange import services
from learnonce.exchange.models import Import, ImportFile
from learnonce.exchange.services import running, taking_in
from learnonce.lessons.models import Lesson
from learnonce.matching import queries as matching
from tests.exchange.files import jsonl
from tests.exchange.sending import address, sent, typed, upload
from tests.factories import people

__all__ = ["sent"]


class TestRun:
    @pytest.fixture
    def begun(self, sent):
        client, row = sent
        answer = client.post(address("arrange", row), typed(row, go="start"))
        assert answer.url == address("progress", row)
        return client, row

    def test_takes_the_rows_in_and_reports(self, begun):
        client, row = begun
        assert "Waiting to start" in client.get(address("progress", row)).content.decode()

        assert services.run(import_id=row.pk, at=timezone.now())

        row.refresh_from_db()
        assert (row.state, row.report["new"], row.report["refused_count"]) == ("DONE", 2, 1)
        page = client.get(address("progress", row)).content.decode()
        assert "Line 4: There is nothing in it to learn from" in page
        assert "Text that may point at a person was let through" in page
        assert "“soon” is not understood" in page
        assert "2 texts still to be found by meaning" in " ".join(page.split())
        assert not ImportFile.objects.exists()
        lesson = Lesson.objects.get(source_key="1")
        assert (lesson.source_name, lesson.tier, lesson.what_we_did) == (
            "Doors",
            Tier.SIGNED_IN,
            "We oiled it.",
        )
        assert matching.similar_to("oil the door", tokens=frozenset({"all"}))[0].object_id == lesson.pk

    def test_asks_again_by_itself_until_it_is_over(self, begun):
        client, row = begun
        fragment = client.get(address("progress", row), headers={"HX-Request": "true"}).content.decode()
        assert 'hx-trigger="every 2s"' in fragment
        assert "<html" not in fragment
        # Without script it never does: nobody is torn from what they read.
        page = client.get(address("progress", row)).content.decode()
        assert 'http-equiv="refresh"' not in page
        assert "See how far it is now" in page

        services.run(import_id=row.pk, at=timezone.now())

        page = client.get(address("progress", row)).content.decode()
        assert "every 2s" not in page
        assert "See how far it is now" not in page
        assert "http-equiv" not in page

    def test_gives_the_rows_left_out_as_a_file(self, begun):
        client, row = begun
        report = {"refused": [[4, "=SUM(A1)"], [5, "Nothing in it, “really”."]], "refused_count": 2}
        Import.objects.update(report=report, state="DONE")

        answer = client.get(address("left_out", row))

        assert answer["Content-Type"] == "text/csv; charset=utf-8"
        assert answer.content.decode("utf-8-sig").splitlines() == [
            "line,reason",
            "4,'=SUM(A1)",
            '5,"Nothing in it, “really”."',
        ]

    def test_is_once_only_and_cannot_be_changed_under_way(self, begun):
        client, row = begun
        assert client.post(address("arrange", row), typed(row, go="start")).url == address("progress", row)
        client.post(address("give_up", row))
        assert Import.objects.filter(pk=row.pk).exists()

        services.run(import_id=row.pk, at=timezone.now())
        assert not services.run(import_id=row.pk, at=timezone.now())
        assert Lesson.objects.count() == 2

    def test_stops_when_the_asker_may_no_longer(self, begun, administrator):
        _client, row = begun
        people.end_roles(administrator)

        services.run(import_id=row.pk, at=timezone.now())

        row.refresh_from_db()
        assert row.state == "FAILED"
        assert "Administrators may import" in row.failure
        assert not Lesson.objects.exists()


class TestKilled:
    @pytest.fixture
    def many(self, browser, administrator, monkeypatch):
        """An import of fifty rows, begun; ten rows are a chunk."""
        monkeypatch.setattr(taking_in, "CHUNK", 10)
        client = browser(administrator)
        rows = [{"id": str(n), "title": f"Lesson {n}"} for n in range(50)]
        upload(client, jsonl(*rows), "many.jsonl")
        row = Import.objects.get()
        client.post(address("arrange", row), typed(row, go="start"))
        return row

    def kill_after(self, monkeypatch, chunks):
        """The worker dies in the middle of the chunk after these."""
        real = running._hear
        heard = []

        def hear(row, report):
            if len(heard) == chunks:
                raise SystemExit
            heard.append(report.done)
            real(row, report)

        monkeypatch.setattr(running, "_hear", hear)
        return lambda: monkeypatch.setattr(running, "_hear", real)

    def test_goes_on_where_it_was_and_counts_every_row_once(self, many, monkeypatch):
        revive = self.kill_after(monkeypatch, 2)
        with pytest.raises(SystemExit):
            services.run(import_id=many.pk, at=timezone.now())
        revive()
        assert Lesson.objects.count() == 20
        later = timezone.now() + running.SILENT + timedelta(seconds=1)

        assert not services.run(import_id=many.pk, at=timezone.now())  # it may still be alive
        assert services.silent_imports(at=timezone.now()) == []
        assert services.silent_imports(at=later) == [many.pk]
        assert services.run(import_id=many.pk, at=later)

        many.refresh_from_db()
        assert (many.state, many.report["new"], many.report["same"], many.report["done"]) == (
            "DONE",
            50,
            0,
            50,
        )

    def test_a_worker_told_to_stop_lets_the_next_go_on_at_once(self, many):
        tasks.stopping.set()
        try:
            assert not services.run(import_id=many.pk, at=timezone.now())
        finally:
            tasks.stopping.clear()

        assert services.silent_imports(at=timezone.now()) == [many.pk]
        assert services.run(import_id=many.pk, at=timezone.now())
        assert Lesson.objects.count() == 50

    def test_a_run_that_was_only_slow_notices_that_it_was_replaced(self, many, monkeypatch):
        real = running._hear

        def hear(row, report):
            if report.done == 20:
                Import.objects.filter(pk=row.pk).update(run=row.run + 1)
            real(row, report)

        monkeypatch.setattr(running, "_hear", hear)

        assert not services.run(import_id=many.pk, at=timezone.now())
        assert Lesson.objects.count() == 10  # what it had not committed is taken back

    def test_an_error_lets_the_next_try_begin_at_once(self, many, monkeypatch):
        def fail(_row, _report):
            raise ZeroDivisionError

        real = running._hear
        monkeypatch.setattr(running, "_hear", fail)
        with pytest.raises(ZeroDivisionError):
            services.run(import_id=many.pk, at=timezone.now())
        monkeypatch.setattr(running, "_hear", real)

        assert services.run(import_id=many.pk, at=timezone.now())
        assert Lesson.objects.count() == 50

    def test_gives_up_in_the_end(self, many):
        Import.objects.update(state="RUNNING", run=running.MOST_RUNS)

        assert not services.run(import_id=many.pk, at=timezone.now())
        many.refresh_from_db()
        assert many.state == "FAILED"


@pytest.mark.django_db(transaction=True)
def test_two_workers_with_one_import_do_it_once(noon):
    administrator = people.actor("Ade Bello", role="administrator")
    row = services.upload(
        name="a.jsonl",
        data=jsonl(*({"id": str(n), "title": f"Lesson {n}"} for n in range(300))),
        actor=administrator,
        at=noon,
    )
    Import.objects.update(state="QUEUED", permission="x")
    gate = threading.Barrier(2)
    answers = []

    def work():
        gate.wait()
        try:
            answers.append(services.run(import_id=row.pk, at=timezone.now()))
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == [False, True]
    assert Lesson.objects.count() == 300
