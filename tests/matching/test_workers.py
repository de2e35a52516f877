"""Several workers at once, on committed rows."""

import threading
import time
from collections import Counter

import pytest
from django.db import connection, connections
from procrastinate.contrib.django import app
from procrastinate.contrib.django.models import ProcrastinateJob

from learnonce.matching import queries, services
from learnonce.matching.adapters import LOCAL, embedder
from learnonce.matching.models import IndexedText, Shelf
from tests.matching.conftest import EVERYBODY

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _no_job_is_left_behind():
    """The queue's tables are not Django's, so they are not emptied between tests."""
    yield
    with connection.cursor() as cursor:
        cursor.execute("TRUNCATE procrastinate_jobs CASCADE")


def fill(number=60):
    services.index_texts(
        services.Entry(
            kind="lesson", object_id=one, audience=EVERYBODY, title="", text=f"Lesson {one} on phones"
        )
        for one in range(number)
    )


def at_once(*jobs):
    """Run each job in a thread with a connection of its own; raise what any of them raised."""
    raised = []

    def run(job):
        try:
            job()
        except BaseException as error:  # noqa: BLE001  told to the test below
            raised.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if raised:
        raise raised[0]


def test_two_workers_share_the_texts_and_embed_none_twice(monkeypatch):
    fill()
    seen = Counter()
    real = embedder(LOCAL).embed
    monkeypatch.setattr(embedder(LOCAL), "embed", lambda texts: (seen.update(texts), real(texts))[1])
    made = []

    at_once(*[lambda: made.append(services.embed_pending())] * 2)

    assert sum(made) == 60
    assert set(seen.values()) == {1}
    assert not IndexedText.objects.filter(vector_0__isnull=True).exists()


def test_the_first_two_workers_agree_on_the_shelf_that_serves():
    fill(4)

    at_once(*[services.embed_pending] * 4)

    assert Shelf.objects.get().state == Shelf.State.SERVING


def test_every_search_during_a_reindex_is_answered_by_meaning():
    fill()
    services.embed_pending()
    services.refresh_lexemes()
    services.reindex()
    done = threading.Event()
    answers = []

    def work():
        while Shelf.objects.filter(state=Shelf.State.FILLING).exists():
            services.embed_pending(at_most=16)
        done.set()

    def search():
        while not done.is_set():
            answers.append(queries.similar_to("telephone", tokens=EVERYBODY, limit=100))

    at_once(work, work, search)

    assert answers
    assert all(len(likes) == 60 for likes in answers)
    assert all(like.cosine is not None for likes in answers for like in likes)
    assert Shelf.objects.get(state=Shelf.State.SERVING).number == 1


def test_a_text_held_by_a_writer_is_left_to_the_next_worker():
    fill(3)
    held, release = threading.Event(), threading.Event()

    def write():
        with connection.cursor() as cursor:
            cursor.execute("BEGIN")
            cursor.execute("SELECT 1 FROM matching_indexedtext WHERE object_id = 1 FOR UPDATE")
            held.set()
            release.wait(10)
            cursor.execute("COMMIT")

    def work():
        held.wait(10)
        assert services.embed_pending() == 2
        release.set()

    at_once(write, work)

    assert services.embed_pending() == 1


def test_the_queued_job_embeds_what_a_transaction_left():
    fill(2)

    job = ProcrastinateJob.objects.latest("id")
    app.tasks[job.task_name].func(**job.args, something_newer=1)

    assert all(like.cosine is not None for like in queries.similar_to("phones", tokens=EVERYBODY))


def test_two_counts_at_once_agree():
    fill(20)

    at_once(services.refresh_lexemes, services.refresh_lexemes)

    started = time.monotonic()
    assert queries.similar_to("phones", tokens=EVERYBODY)
    assert time.monotonic() - started < 30  # no lock is left
