"""Killed while publishing, importing or writing letters: nothing is half done, lost or sent twice."""

import os
import re
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.cli.product import in_folder

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="asks Linux for child processes")
LESSONS, READERS = 24, 60
PUBLISHED = "SELECT count(*) FROM lessons_lesson WHERE stage = 'PUBLISHED'"


@pytest.fixture
def product(tmp_path_factory, tables_file):
    made = in_folder(tmp_path_factory.mktemp("midway"), tables_file)
    with made.running(orderly=False):
        yield made


def deed(product, name, many=0):
    """Somebody doing something, in a process of their own."""
    environment = product.environment | {"DATABASE_URL": product.server.url()}
    with product.log.open("a") as log:
        return subprocess.Popen(
            [sys.executable, "-m", "tests.cli.deeds", name, str(many)],
            env=environment,
            stdout=log,
            stderr=log,
        )


def done(product, name, many=0):
    assert deed(product, name, many).wait(timeout=120) == 0, product.log.read_text()[-3000:]


def worker_dies(product):
    worker = product.until(lambda: product.child("learnonce.cli worker"))
    os.kill(worker, signal.SIGKILL)
    product.let_the_dead_count_as_dead()
    # What a dead worker had claimed is free in ten minutes; nobody waits for that here.
    product.ask("UPDATE people_letter SET claimed_until = now() WHERE state = 'SENDING'")
    product.until(lambda: product.child("learnonce.cli worker") not in {None, worker})


def database_dies(product):
    killed = product.server.status().pid
    os.kill(killed, signal.SIGKILL)
    # It may be up again before anybody has seen it down.
    product.until(lambda: product.server.status().pid not in {None, killed})
    product.until(product.answers)


def test_publishing_is_whole_or_not_at_all(product):
    done(product, "approve", LESSONS)
    publisher = deed(product, "publish")
    product.until(lambda: product.ask(PUBLISHED)[0][0] >= 4)
    publisher.kill()
    publisher.wait()

    publisher = deed(product, "publish")
    product.until(lambda: product.ask(PUBLISHED)[0][0] >= 10)
    database_dies(product)
    publisher.wait(timeout=60)
    before = product.ask(PUBLISHED)[0][0]
    assert 10 <= before < LESSONS

    done(product, "publish")
    assert product.ask(PUBLISHED) == [(LESSONS,)]
    told = "SELECT count(*), count(DISTINCT subject_id) FROM base_auditentry WHERE verb = 'lesson.published'"
    assert product.ask(told) == [(LESSONS, LESSONS)]
    granted = (
        "SELECT count(*), count(DISTINCT subject_id) FROM base_sharinggrant"
        " WHERE tier = 5 AND withdrawn_at IS NULL AND subject_kind = 'lesson'"
    )
    assert product.ask(granted)[0][1] == LESSONS
    thanked = "SELECT count(*) FROM people_notice WHERE key LIKE '%published:%'"
    assert product.ask(thanked) == [(LESSONS,)]
    seen = "SELECT count(*) FROM matching_indexedtext WHERE kind = 'lesson' AND 'all' = ANY(audience)"
    product.until(lambda: product.ask(seen) == [(LESSONS,)] and product.waiting() == 0)


def letters(product):
    """How many weekly letters left for each address."""
    sent = Counter()
    for file in (product.home / "outbox").glob("*"):
        for letter in re.split(r"(?m)^-{79}\n", file.read_text(errors="replace")):
            if "Subject: This week" in letter:
                sent[re.search(r"(?m)^To: (.+)$", letter)[1]] += 1
    return sent


def nothing_is_open(product):
    """Letters whose worker died are free at once, not in ten minutes; the living needs moments for one."""
    product.ask(
        "UPDATE people_letter SET claimed_until = now() WHERE claimed_until < now() + interval '595 s'"
    )
    open_still = "SELECT count(*) FROM people_letter WHERE kind = 'weekly' AND state IN ('QUEUED', 'SENDING')"
    return product.ask(open_still) == [(0,)]


def test_a_weekly_letter_is_never_sent_twice(product):
    done(product, "approve", 2)
    done(product, "publish")
    done(product, "follow", READERS)
    done(product, "write")
    for share in (1, 20, 40):
        product.until(lambda share=share: sum(letters(product).values()) >= share)
        worker_dies(product)
    product.until(lambda: product.ask("SELECT count(*) FROM briefings_weeklyletter") == [(READERS,)])
    database_dies(product)
    product.until(lambda: nothing_is_open(product))

    sent = letters(product)
    assert max(sent.values()) == 1
    unsure = product.ask("SELECT count(*) FROM people_letter WHERE kind = 'weekly' AND state = 'UNSURE'")[0][
        0
    ]
    assert len(sent) + unsure >= READERS  # whoever got none is counted as perhaps written to
    assert unsure <= 4  # one for each that was killed


def test_an_import_that_is_killed_is_finished_by_the_next_try(product):
    counted = "SELECT count(*) FROM lessons_lesson WHERE title LIKE 'tides number %'"
    path = product.lessons_file("tides", 1_500, sentences=1)
    importing = product.importing(path)
    product.until(lambda: product.ask(counted)[0][0] >= 100)
    importing.kill()
    importing.wait()
    part = product.ask(counted)[0][0]

    assert product.importing(path).wait(timeout=120) == 0
    assert part < 1_500
    assert product.ask(counted) == [(1_500,)]
