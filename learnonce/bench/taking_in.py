"""How fast lessons and organisations are taken in, and texts embedded."""

import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from datetime import datetime
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from learnonce.base.actors import SYSTEM
from learnonce.base.sharing import Tier
from learnonce.bench import processor, readers, serving
from learnonce.bench.figures import Budget, Figure, Part
from learnonce.bench.texts import stock
from learnonce.lessons import services as lessons
from learnonce.lessons.services import ImportRow, Terms
from learnonce.people import services as people
from learnonce.people.services import LocalityRow, OrganisationRow

ORGANISATIONS = 6_000  # about as many practices as England has
LOCALITIES = 40
CHUNK = 200  # lessons in one transaction, as the exchange takes them in
EMBEDDED_AT_A_TIME = 16
WORKER_MEMORY = Budget(600)  # MB

type Say = Callable[[str], None]


def measure(*, data: Path | None, rows: int, seconds: float, now: datetime, say: Say) -> Part:
    """Take in a register and `rows` lessons, then embed them by one process, by two, and by the worker."""
    found = stock(data, rng=np.random.default_rng(8), at_most=rows)
    say(f"Taking in {ORGANISATIONS:,} organisations")
    figures = [_organisations(now)]
    say(f"Taking in {rows:,} lessons")
    texts = [text for text, _number in zip(cycle(found.base), range(rows), strict=False)]
    batch = [_row(number, text.title, text.sentences) for number, text in enumerate(texts)]
    figures.append(_lessons(batch, now))
    say("Embedding them by one process and by two")
    figures += _embedding(seconds)
    say("Embedding them by the worker")
    figures.append(_worker(seconds))
    return Part(f"Import of {rows:,} lessons", figures, [f"Texts: {found.source}."])


def _organisations(now: datetime) -> Figure:
    nation = LocalityRow(code="I", name="Importland", kind="NATION", parent_code="")
    localities = [
        LocalityRow(code=f"I{number}", name=f"Board {number}", kind="BOARD", parent_code="I")
        for number in range(LOCALITIES)
    ]
    organisations = [
        OrganisationRow(
            code=f"IP{number}",
            name=f"Practice {number}",
            kind="PRACTICE",
            locality_codes=(f"I{number % LOCALITIES}",),
        )
        for number in range(ORGANISATIONS)
    ]
    began = time.perf_counter()
    people.take_in(localities=[nation, *localities], organisations=organisations, actor=SYSTEM, at=now)
    return Figure("organisations taken in", ORGANISATIONS / (time.perf_counter() - began), "/s")


def _row(number: int, title: str, sentences: tuple[str, ...]) -> ImportRow:
    return ImportRow(
        number=number + 1,
        source="Benchmark",
        key=str(number),
        content={
            "title": f"{title or sentences[0]}"[:120],
            "problem_statement": sentences[0],
            "what_we_did": " ".join(sentences[1:]) or sentences[0],
        },
    )


def _lessons(rows: list[ImportRow], now: datetime) -> Figure:
    terms = Terms(tier=Tier.PUBLIC, permission="Made for measuring", reason="Made for measuring")
    taken = 0
    began = time.perf_counter()
    for start in range(0, len(rows), CHUNK):
        done = lessons.import_lessons(rows=rows[start : start + CHUNK], terms=terms, actor=SYSTEM, at=now)
        taken += done.new
    took = time.perf_counter() - began
    told = "" if taken == len(rows) else f"{len(rows) - taken} of {len(rows)} refused"
    return Figure("lessons taken in, found by their words", taken / took, "/s", note=told)


def _embedding(seconds: float) -> list[Figure]:
    """Texts a second through the product's own job, by this process, then by two; fewer when none wait."""
    alone = readers.embed_for(seconds, EMBEDDED_AT_A_TIME)
    context = get_context("spawn")
    barrier = context.Barrier(2)
    with ProcessPoolExecutor(2, context, initializer=readers.begin, initargs=(barrier,)) as pool:
        runs = [pool.submit(readers.embed_for, seconds, EMBEDDED_AT_A_TIME) for _each in range(2)]
        together = sum(run.result() for run in runs)
    return [
        Figure("texts embedded by one process", alone, "/s"),
        Figure("texts embedded by two processes", together, "/s"),
    ]


def _worker(seconds: float) -> Figure:
    """Memory of the background worker at its work, the most seen."""
    most = 0.0
    with serving.worker(wait=False) as pid:
        ends = time.monotonic() + max(3.0, 2 * seconds)
        while time.monotonic() < ends:
            most = max(most, *map(processor.resident, processor.family(pid)))
            time.sleep(0.1)
    return Figure("background worker, embedding", most, "MB", WORKER_MEMORY)
